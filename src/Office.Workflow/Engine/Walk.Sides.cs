using Office.Organization.Foundation;
using Office.Workflow.Assignments;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Engine;

/// <summary>Who is asked beside a step's holder, and the readers of the instance.</summary>
internal sealed partial class Walk
{
    private readonly List<Side> _sides = [.. state.Sides];
    private readonly List<Reading> _readings = [.. state.Readings];

    public IReadOnlyList<Side> Sides => _sides;

    public IReadOnlyList<Reading> Readings => _readings;

    public Side? SideOf(Guid workItem) => _sides.Find(side => side.WorkItem == workItem && side.Status == MemberStatus.Asked);

    public IEnumerable<Side> SidesOf(Token token) => _sides.Where(side => side.Token == token.Key);

    /// <summary>Whether somebody has looked at what is asked at the token's step.</summary>
    public bool IsOpened(Token token) => token.Opened || SidesOf(token).Any(side => side is { Opened: true, IsOpen: true });

    public Token TokenOf(Side side) => _tokens.Find(token => token.Key == side.Token)!;

    public Reading? ReadingOf(Guid workItem) => _readings.Find(reading => reading.WorkItem == workItem);

    /// <summary>Who is asked at the step of this token now or was heard there: nobody is asked twice.</summary>
    public IEnumerable<Guid> AskedAt(Token token)
    {
        var beside = SidesOf(token).Where(side => side.IsOpen || side.Status == MemberStatus.Done).Select(side => side.Holder.OfficialId);
        var own = (token.Holders ?? []).Select(holder => holder.OfficialId);
        var round = token.Member is null ? null : RoundOf(StepOf(token).Visit!.Value);
        var members = round is null ? [] : round.Members
            .Where(member => member.Status is MemberStatus.Waiting or MemberStatus.Asked or MemberStatus.Done)
            .SelectMany(member => member.By is { } by ? [by.OfficialId] : MemberHolders(round, member));
        return beside.Concat(own).Concat(members);
    }

    /// <summary>Asks somebody beside the token's holder: now, or for those who come after when the holder has answered.</summary>
    public void Beside(Token token, SideKind kind, Assignee holder, string? question)
    {
        var side = new Side(NextKey(), kind, token.Key, holder, Actor, MemberStatus.Waiting) { Question = question };
        _sides.Add(side);
        if (kind != SideKind.After || token.Answer is not null)
        {
            Ask(side);
        }
    }

    /// <summary>Opens an item for somebody beside; of those who are only consulted it asks an answer and no decision.</summary>
    public void Ask(Side side)
    {
        var item = context.NextId();
        var token = TokenOf(side);
        Replace(side with { Status = MemberStatus.Asked, WorkItem = item, Opened = false });
        Add(new Effect.CreateWorkItem(item, token.Node, [side.Holder], Round: null, side.Question ?? Reason)
        {
            Kind = side.Kind == SideKind.Consult ? WorkItemKind.Ask : null,
            Beside = token.WorkItem ?? token.Answer?.WorkItem,
        });
    }

    public void Replace(Side side) => _sides[_sides.FindIndex(s => s.Key == side.Key)] = side;

    public void Replace(Reading reading) => _readings[_readings.FindIndex(r => r.WorkItem == reading.WorkItem)] = reading;

    public void Read(Reading reading) => _readings.Add(reading);

    public void Remove(Reading reading) => _readings.RemoveAll(r => r.WorkItem == reading.WorkItem);

    public Guid NextId() => context.NextId();

    /// <summary>The holder of a step is asked again, in place of the answer that they took back.</summary>
    public void AskAgain(Token token, Assignee holder)
    {
        var item = context.NextId();
        Replace(token with { WorkItem = item, Answer = null, Holders = [holder], Claimed = null, Opened = false });
        var round = token.Member is null ? null : RoundOf(StepOf(token).Visit!.Value);
        Add(new Effect.CreateWorkItem(item, token.Node, [holder], round?.Id, Reason));
        if (round is not null)
        {
            round = With(round, round.Members[token.Member!.Value] with { WorkItem = item });
            Add(new Effect.KeepRound(round, token.Node, Closed: false));
        }
    }

    /// <summary>Goes on with the step when its holder has answered and nobody beside is still to be heard.</summary>
    public Fault? SettleWhenHeard(Token token)
    {
        if (token.Answer is not { } answer || SidesOf(token).Any(side => side.IsOpen))
        {
            return null;
        }
        if (token.Member is { } order)
        {
            var owner = StepOf(token);
            var round = RoundOf(owner.Visit!.Value)!;
            Remove(token);
            var done = round.Members[order] with
            {
                Status = MemberStatus.Done,
                By = answer.By,
                WorkItem = answer.WorkItem,
                Outcome = answer.Outcome,
            };
            return GoOn(With(round with { LastItem = answer.WorkItem }, done), owner);
        }
        Replace(Visit(token.Visit!.Value) with { By = answer.By, WorkItem = answer.WorkItem });
        return LeaveStep(token);
    }

    /// <summary>Whoever was asked beside a token that goes is asked no longer; what they have answered stands.</summary>
    public void Dismiss(Token token, WorkItemState closeAs = WorkItemState.Cancelled)
    {
        foreach (var side in SidesOf(token).Where(side => side.IsOpen).ToArray())
        {
            if (side.Status == MemberStatus.Asked)
            {
                Add(new Effect.CloseWorkItem(side.WorkItem!.Value, closeAs, Outcome: null));
            }
            Replace(side with { Status = MemberStatus.Cancelled });
        }
    }
}
