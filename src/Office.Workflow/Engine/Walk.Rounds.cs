using System.Text.Json;
using Office.Organization.Foundation;
using Office.Workflow.Assignments;
using Office.Workflow.Bpmn;
using Office.Workflow.Moves;

namespace Office.Workflow.Engine;

/// <summary>How a round is opened, goes on and ends.</summary>
internal sealed partial class Walk
{
    private const int MaxMembers = 200;

    /// <summary>Asks whoever is to be asked next, and goes on behind the step when nobody is left.</summary>
    public Fault? GoOn(RoundState round, Token owner)
    {
        var scope = ScopeOf(round.Key)!;
        if (round.Returning is { } pending && !round.Members.Any(member => member.Status is MemberStatus.Asked or MemberStatus.Waiting)
            && !IsDecided(round, owner))
        {
            return ReturnMove.Make(this, owner, pending);
        }
        if (round.Members.All(member => member.Status is MemberStatus.Done or MemberStatus.Removed) || IsDecided(round, owner))
        {
            EndRound(round, owner, scope);
            Count(round, owner);
            return LeaveStep(owner);
        }
        var waiting = round.InLine().Where(member => member.Status == MemberStatus.Waiting);
        var next = !round.Sequential ? waiting
            : round.Members.Any(member => member.Status == MemberStatus.Asked) ? []
            : waiting.Take(1);
        foreach (var member in next.ToArray())
        {
            if (Ask(ref round, member, owner, scope) is { } fault)
            {
                return fault;
            }
        }
        Add(new Effect.KeepRound(round, owner.Node, Closed: false));
        return null;
    }

    /// <summary>Puts members at the end of a round that runs; whoever is then to be asked is asked by <see cref="GoOn"/>.</summary>
    public RoundState Grow(RoundState round, IEnumerable<JsonElement> elements)
    {
        var grown = round with
        {
            Members = [.. round.Members, .. elements.Select((element, at) =>
                new Member(round.Members.Count + at, element, MemberStatus.Waiting))],
        };
        Replace(grown);
        return grown;
    }

    /// <summary>Whether the answers so far are enough, as the step's completion condition says.</summary>
    private bool IsDecided(RoundState round, Token owner)
    {
        var done = round.Members.Where(member => member.Status == MemberStatus.Done).ToArray();
        var repeat = graph[owner.Node].Repeat!;
        if (done.Length > 0 && repeat.Policy is { Mode: not RoundMode.All } policy)
        {
            var ballot = Vote(round, policy, owner);
            return policy.Mode == RoundMode.AnyOne || ballot.Passes(policy.PassPercent) || ballot.Fails(policy.PassPercent);
        }
        if (done.Length == 0 || repeat.Completion is not { } completion)
        {
            return false;
        }
        var active = round.Members.Count(member => member.Status == MemberStatus.Asked);
        var values = Counted(
            owner.Scope, round.Members.Count(member => member.Status != MemberStatus.Removed), active, done.Length);
        values["outcomes"] = JsonSerializer.SerializeToElement(
            done.CountBy(member => member.Outcome ?? "", StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal));
        return completion.Holds(values);
    }

    /// <summary>The outcome of a vote is what the votes come to, not what the last of them was.</summary>
    private void Count(RoundState round, Token owner)
    {
        if (graph[owner.Node].Repeat!.Policy is { Mode: RoundMode.Vote } policy)
        {
            var passed = Vote(round, policy, owner).Passes(policy.PassPercent);
            Set(owner, new Dictionary<string, JsonElement>(StringComparer.Ordinal), passed ? "agree" : "disagree");
        }
    }

    private Ballot Vote(RoundState round, RoundPolicy policy, Token owner) =>
        Ballot.Of(round, policy, ValuesIn(owner.Scope), member => SeatOf(policy, owner, member));

    /// <summary>The weight goes with the seat: with what the list names or whom that means, whoever answers in their place.</summary>
    private decimal? SeatOf(RoundPolicy policy, Token owner, Member member)
    {
        if (policy.Seats is not { } seats)
        {
            return null;
        }
        if (member.Element is { ValueKind: JsonValueKind.String } named && named.TryGetGuid(out var id) && seats.TryGetValue(id, out var own))
        {
            return own;
        }
        var node = graph[owner.Node];
        IReadOnlyList<Assignee> holders = member.Holder is { } holder ? [holder] : [];
        if (holders.Count == 0)
        {
            _ = Resolve(node, With(ValuesIn(owner.Scope), node.Repeat!.Element, member.Element), out holders);
        }
        return holders.Concat(member.By is { } by ? [by] : Array.Empty<Assignee>())
            .SelectMany(one => new[] { one.PostId, one.OfficialId })
            .Select(whom => seats.TryGetValue(whom, out var weight) ? weight : (decimal?)null)
            .FirstOrDefault(weight => weight is not null);
    }

    /// <summary>Ends a round that is decided: who has not answered is asked no more.</summary>
    private void EndRound(RoundState round, Token owner, Scope scope)
    {
        Close(scope);
        foreach (var token in TokensIn(scope.Key).ToArray())
        {
            Cancel(token);
        }
        var ended = Cut(round);
        Replace(ended);
        Add(new Effect.KeepRound(ended, owner.Node, Closed: true));
    }

    /// <summary>Opens a round for these members, or for the elements of the step's collection.</summary>
    private Fault? OpenRound(Token token, ProcessNode node, IReadOnlyList<Member>? members, StraightBack? back)
    {
        members ??= [.. Elements(node.Repeat!, token.Scope, MaxMembers + 1).Select((element, order) => new Member(order, element, MemberStatus.Waiting))];
        if (members.Count > MaxMembers)
        {
            return new WorkflowFault.TooManyMembers(node.Name);
        }
        if (members.Count == 0)
        {
            return Leave(token);
        }
        var owner = token with { Visit = Arrive(token, node, back) };
        Replace(owner);
        var round = new RoundState(NextKey(), context.NextId(), owner.Visit.Value, node.Repeat!.Sequential, members);
        _rounds.Add(round);
        _scopes.Add(new Scope(NextKey(), owner.Key, ScopeKind.Round, node.Id) { Round = round.Key });
        return ListenAtEdges(owner) ?? GoOn(round, owner);
    }

    private WorkflowFault.NobodyHolds? Ask(ref RoundState round, Member member, Token owner, Scope scope)
    {
        var node = graph[owner.Node];
        var variables = With(ValuesIn(owner.Scope), node.Repeat!.Element, member.Element);
        IReadOnlyList<Assignee> holders = member.Holder is { } named ? [named] : [];
        if (holders.Count == 0 && Resolve(node, variables, out holders) is { } nobody)
        {
            return nobody;
        }
        var item = context.NextId();
        _tokens.Add(new Token(NextKey(), scope.Key, node.Id) { WorkItem = item, Member = member.Order, Holders = holders });
        round = With(round, member with { Status = MemberStatus.Asked, WorkItem = item });
        Add(new Effect.CreateWorkItem(item, node.Id, holders, round.Id, Reason));
        return null;
    }

    public RoundState With(RoundState round, Member member)
    {
        var changed = round with
        {
            Members = [.. round.Members.Select(m => m.Order == member.Order ? member : m)],
        };
        Replace(changed);
        return changed;
    }

    /// <summary>Ends a round from outside: what was answered stands, the rest is cancelled.</summary>
    private void Break(RoundState round)
    {
        var broken = Cut(round);
        Replace(broken);
        Add(new Effect.KeepRound(broken, Visit(broken.Visit).Node, Closed: true));
    }

    private static RoundState Cut(RoundState round) => round with
    {
        Members = [.. round.Members.Select(m => m.Status is MemberStatus.Waiting or MemberStatus.Asked
            ? m with { Status = MemberStatus.Cancelled }
            : m)],
    };
}
