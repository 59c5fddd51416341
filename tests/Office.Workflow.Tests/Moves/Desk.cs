using System.Text.Json;
using Office.Organization.Foundation;
using Office.Workflow.Assignments;
using Office.Workflow.Bpmn;
using Office.Workflow.Engine;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Tests.Moves;

/// <summary>
/// Plays an instance as a database would keep it, open items with whoever holds them, and holds the invariants of the office
/// after every move, the refused ones too.
/// </summary>
internal sealed class Desk
{
    private readonly ProcessGraph _graph;
    private readonly InstanceState _first;
    private readonly List<(EngineCommand Command, Assignee Actor)> _log = [];
    private int _ids;

    public Desk(ProcessGraph graph, params (string Name, string[] Values)[] lists)
    {
        _graph = graph;
        State = _first = new InstanceState(People.Of("drafter"), Guid.Empty)
        {
            Variables = lists.ToDictionary(
                list => list.Name, list => JsonSerializer.SerializeToElement(list.Values), StringComparer.Ordinal),
        };
        Do(new EngineCommand.Start(), People.Of("drafter")).ShouldBeNull();
    }

    public ProcessGraph Graph => _graph;

    public InstanceState State { get; private set; }

    public Dictionary<Guid, Effect.CreateWorkItem> Open { get; } = [];

    public Dictionary<Guid, WorkItemState> Closed { get; } = [];

    public Dictionary<Guid, IReadOnlyList<Assignee>> Holders { get; } = [];

    public List<Effect.Record> Records { get; } = [];

    /// <summary>Open items that are not there to be read, by step.</summary>
    public string At => string.Join(' ', ToDo.Select(item => item.Node).Order(StringComparer.Ordinal));

    public IEnumerable<Effect.CreateWorkItem> ToDo => Open.Values.Where(item => !IsReading(item));

    public IEnumerable<Effect.CreateWorkItem> ToRead => Open.Values.Where(IsReading);

    public Guid Item(string node, string? holder = null) => ToDo.First(item => item.Node == node
        && (holder is null || Holders[item.Id].Contains(People.Of(holder)))).Id;

    public Fault? Complete(string node, string? holder = null, string outcome = "agree") => Complete(Item(node, holder), outcome);

    public Fault? Complete(Guid item, string outcome = "agree") =>
        Do(new EngineCommand.Complete(item, outcome, Completion.Of(outcome).Variables), HolderOf(item));

    public Assignee HolderOf(Guid item) => Holders[item][0];

    /// <summary>Makes a move as the item's holder.</summary>
    public Fault? As(Guid item, EngineCommand command) => Do(command, HolderOf(item));

    public Fault? Do(EngineCommand command, Assignee actor)
    {
        var applied = Apply(State, command, actor, ref _ids);
        if (applied.Fault is null)
        {
            _log.Add((command, actor));
            Keep(applied.Value, command);
        }
        Check();
        return applied.Fault;
    }

    /// <summary>Brings the instance to its end, whoever has to be heard, and fails when it cannot be brought there.</summary>
    public void Finish()
    {
        if (State.Suspended is not null)
        {
            Do(new EngineCommand.Resume(), People.Of("clerk")).ShouldBeNull();
        }
        for (var steps = 0; !State.Ended; steps++)
        {
            steps.ShouldBeLessThan(300, $"stuck at {At}");
            Forward();
        }
        ToDo.ShouldBeEmpty("nothing is left to do of what has ended");
    }

    public void Forward()
    {
        // Whoever holds others up first; then the oldest.
        var next = ToDo.OrderBy(item => State.Sides.Any(side => side.WorkItem == item.Id) ? 0 : 1).ThenBy(item => item.Id).FirstOrDefault();
        if (next is null)
        {
            State.Tokens.Where(token => _graph[token.Node].Kind == NodeKind.ServiceTask).ShouldNotBeEmpty("an open item, a service or an end");
            var waiting = _graph[State.Tokens.First(token => _graph[token.Node].Kind == NodeKind.ServiceTask).Node].Topic!;
            Do(new EngineCommand.CompleteService(waiting, "done", Completion.Of("done").Variables), People.Of("system")).ShouldBeNull();
            return;
        }
        var rules = _graph[next.Node].Rules!;
        Complete(next.Id, rules.Outcomes[0]).ShouldBeNull($"{next.Node} of {string.Join(' ', Holders[next.Id])}");
    }

    /// <summary>The history, replayed from the beginning, comes to the same state.</summary>
    public void Replay()
    {
        var (state, ids) = (_first, 0);
        foreach (var (command, actor) in _log)
        {
            state = Stored(Apply(state, command, actor, ref ids).Value.State);
        }
        StateText.Write(state).ShouldBe(StateText.Write(State));
    }

    private static bool IsReading(Effect.CreateWorkItem item) =>
        item.Kind is WorkItemKind.Read or WorkItemKind.Inform or WorkItemKind.Confirm;

    private static InstanceState Stored(InstanceState state) => StateText.Read(StateText.Write(state));

    private Outcome<StepResult> Apply(InstanceState state, EngineCommand command, Assignee actor, ref int ids)
    {
        // A refused move makes no ids that count.
        var next = ids;
        var applied = ProcessEngine.Apply(
            _graph, state, command, new StepContext(actor, () => new Guid(++next, 0, 0, new byte[8]), new People()));
        ids = applied.Fault is null ? next : ids;
        return applied;
    }

    private void Keep(StepResult done, EngineCommand command)
    {
        State = Stored(done.State);
        foreach (var effect in done.Effects)
        {
            switch (effect)
            {
                case Effect.CreateWorkItem create:
                    Open.Add(create.Id, create);
                    Holders.Add(create.Id, create.Holders);
                    break;
                case Effect.CloseWorkItem close:
                    if (IsReading(Open[close.Id]))
                    {
                        (command is EngineCommand.Acknowledge or EngineCommand.RevokeReading or EngineCommand.Open)
                            .ShouldBeTrue("a reader's item is independent of the approval");
                    }
                    Open.Remove(close.Id).ShouldBeTrue("an item is closed once");
                    Closed.Add(close.Id, close.As);
                    break;
                case Effect.HoldWorkItem hold:
                    Open.ShouldContainKey(hold.Id);
                    Holders[hold.Id] = hold.Holders;
                    break;
                case Effect.Record record:
                    Records.Add(record);
                    break;
            }
        }
    }

    private void Check()
    {
        State.Tokens.Select(token => token.WorkItem)
            .Concat(State.Sides.Where(side => side.Status == MemberStatus.Asked).Select(side => side.WorkItem))
            .Concat(State.Readings.Select(reading => (Guid?)reading.WorkItem))
            .Where(item => item is not null).Select(item => item!.Value).Order()
            .SequenceEqual(Open.Keys.Order()).ShouldBeTrue("no item is an orphan, and none is asked twice");
        if (State.Ended)
        {
            State.Tokens.ShouldBeEmpty();
            State.Ending.ShouldNotBeNull();
        }
        else
        {
            (ToDo.Any() || State.Tokens.Any(token => _graph[token.Node].Kind == NodeKind.ServiceTask))
                .ShouldBeTrue("an open item, a service or an end");
        }
        State.Tokens.Where(token => token is { WorkItem: not null, Holders: not null }).All(token =>
            token.Claimed != null ? Holders[token.WorkItem!.Value].Single() == token.Claimed
                : Holders[token.WorkItem!.Value].SequenceEqual(token.Holders!)).ShouldBeTrue("who holds an item is who is asked");
        // What was answered stands: a member that is done has a closed item, or one that was answered in an earlier round.
        State.Rounds.SelectMany(round => round.Members).Where(member => member is { Status: MemberStatus.Done, WorkItem: not null })
            .All(member => Closed[member.WorkItem!.Value] == WorkItemState.Done).ShouldBeTrue("what was answered stands");
    }
}
