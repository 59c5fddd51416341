using System.Text.Json;
using Office.Organization.Foundation;
using Office.Workflow.Assignments;
using Office.Workflow.Bpmn;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Engine;

/// <summary>What the moves of the office ask of an instance and do to it as a whole.</summary>
internal sealed partial class Walk
{
    private Ending? _ending = state.Ending;

    /// <summary>Why the instance stands still; null while it runs.</summary>
    public string? Suspended { get; set; } = state.Suspended;

    public Assignee Drafter => state.Drafter;

    /// <summary>The tokens at steps and events, those of rounds and sub-processes among them.</summary>
    public IEnumerable<Token> Standing => _tokens.Where(token => !_scopes.Exists(scope => scope.Owner == token.Key));

    public ProcessNode? Find(string nodeId) => graph.Find(nodeId);

    /// <summary>The elements drawn in the same (sub-)process.</summary>
    public IReadOnlyList<ProcessNode> Beside(ProcessNode node) => graph.Inside(node.Parent);

    /// <summary>Whether the actor may handle the token's item; where nobody is named anybody may.</summary>
    public bool Holds(Token token) => token.Claimed is { } claimed
        ? claimed.OfficialId == Actor.OfficialId
        : token.Holders is not { Count: > 0 } holders || holders.Any(holder => holder.OfficialId == Actor.OfficialId);

    /// <summary>Whether the token is one time of an activity that is done several times.</summary>
    public bool IsTimed(Token token) => _scopes.Find(scope => scope.Key == token.Scope) is { Kind: ScopeKind.Iteration };

    /// <summary>Whether the actor sent the matter to this step, or began it.</summary>
    public bool HasSent(Token step) => Drafter.OfficialId == Actor.OfficialId
        || Visit(step.Visit!.Value).From.Select(Visit).Any(before => before.By?.OfficialId == Actor.OfficialId
            || RoundOf(before.Key)?.Members.Any(member => member.By?.OfficialId == Actor.OfficialId) == true);

    /// <summary>Gives somebody the matter to read.</summary>
    public void GiveToRead(Assignee reader, WorkItemKind kind, string word)
    {
        var item = context.NextId();
        _readings.Add(new Reading(item, reader, Actor, kind));
        Add(new Effect.CreateWorkItem(item, word, [reader], Round: null, Reason) { Kind = kind });
    }

    /// <summary>Adds members to a round that runs: behind the others, in a line behind the given one.</summary>
    public Fault? Grow(Token token, int behind, IReadOnlyList<Assignee> whom)
    {
        var owner = StepOf(token);
        var round = RoundOf(owner.Visit!.Value)!;
        if (round.Members.Count + whom.Count > MaxMembers)
        {
            return new WorkflowFault.TooManyMembers(graph[owner.Node].Name);
        }
        var added = whom.Select((one, at) => new Member(
            round.Members.Count + at, JsonSerializer.SerializeToElement(one.OfficialId), MemberStatus.Waiting)
        {
            Holder = one,
            AddedBy = Actor,
        }).ToArray();
        var line = round.InLine().Select(member => member.Order).ToList();
        line.InsertRange(line.IndexOf(behind) + 1, added.Select(member => member.Order));
        var grown = round with { Members = [.. round.Members, .. added], Line = round.Sequential ? line : null };
        Replace(grown);
        return GoOn(grown, owner);
    }

    /// <summary>Cancels whatever is open and ends the instance; readers keep what they have.</summary>
    public void EndAs(Ending ending)
    {
        _ending = ending;
        Suspended = null;
        foreach (var token in TokensIn(0).ToArray())
        {
            Cancel(token);
        }
    }

    /// <summary>
    /// The last user task through which all of the instance came to its end: a token put back there walks on without a join
    /// that waits for what is over.
    /// </summary>
    public Visit? LastStep()
    {
        var end = new Visit(_nextKey, "") { From = state.Last };
        return Lineage.AllCameThrough(end, _visits)
            .FirstOrDefault(visit => visit.Scope == 0 && graph[visit.Node].Kind == NodeKind.UserTask);
    }

    /// <summary>Whether a call activity began the instance, whose end its caller has long heard of.</summary>
    public bool IsCalled => state.Called;

    /// <summary>It ended with its matter, and stays ended when that goes on.</summary>
    public void StayEnded() => _ending = Ending.Cancelled;

    /// <summary>An instance that had ended runs again.</summary>
    public void BeginAgain()
    {
        (_ended, _ending) = (false, null);
        _ = ListenIn(scope: 0);
    }

    private IReadOnlyList<int> Heads()
    {
        var passed = _visits.SelectMany(visit => visit.From).ToHashSet();
        return [.. _visits.Where(visit => !passed.Contains(visit.Key)).Select(visit => visit.Key)];
    }

    private IEnumerable<Guid> MemberHolders(RoundState round, Member member)
    {
        var scope = ScopeOf(round.Key);
        var asked = scope is null ? null : TokensIn(scope.Key).FirstOrDefault(token => token.Member == member.Order);
        IReadOnlyList<Assignee> holders = asked?.Holders ?? (member.Holder is { } named ? [named] : []);
        if (holders.Count == 0 && scope is not null)
        {
            var owner = OwnerOf(scope);
            _ = Resolve(graph[owner.Node], With(ValuesIn(owner.Scope), graph[owner.Node].Repeat!.Element, member.Element), out holders);
        }
        return holders.Select(holder => holder.OfficialId);
    }
}
