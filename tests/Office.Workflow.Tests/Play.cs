using System.Text.Json;
using Office.Organization.Foundation;
using Office.Workflow.Assignments;
using Office.Workflow.Bpmn;
using Office.Workflow.Engine;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Tests;

/// <summary>Plays an instance on the engine and keeps what a database would: open items, closed items, rounds.</summary>
internal sealed class Play
{
    private readonly ProcessGraph _graph;
    private int _ids;

    public Play(ProcessGraph graph, params (string Name, string[] Values)[] lists)
    {
        _graph = graph;
        State = new InstanceState(People.Of("drafter"), Guid.Empty)
        {
            Variables = lists.ToDictionary(
                list => list.Name, list => JsonSerializer.SerializeToElement(list.Values), StringComparer.Ordinal),
        };
        Do(new EngineCommand.Start(), People.Of("drafter")).ShouldBeNull();
    }

    public InstanceState State { get; private set; }

    public List<Effect> Effects { get; } = [];

    public Dictionary<Guid, Effect.CreateWorkItem> Open { get; } = [];

    public Dictionary<Guid, WorkItemState> Closed { get; } = [];

    public Dictionary<Guid, RoundState> Rounds { get; } = [];

    /// <summary>Steps with an open item, one word per item, and services that are waited for.</summary>
    public string At => string.Join(' ', Open.Values.Select(item => item.Node)
        .Concat(State.Tokens.Where(t => t.Visit is not null && _graph[t.Node].Kind == NodeKind.ServiceTask).Select(t => t.Node))
        .Order(StringComparer.Ordinal));

    public Guid Item(string node, string? holder = null) => Open.Values
        .First(item => string.Equals(item.Node, node, StringComparison.Ordinal) && (holder is null || item.Holders.Contains(People.Of(holder)))).Id;

    public Fault? Complete(string node, string? holder = null, string outcome = "agree") =>
        Complete(Item(node, holder), outcome);

    public Fault? Complete(Guid item, string outcome = "agree") =>
        Do(new EngineCommand.Complete(item, outcome, Completion.Of(outcome).Variables), HolderOf(item));

    public Fault? Serve(string topic, string outcome = "done") =>
        Do(new EngineCommand.CompleteService(topic, outcome, Completion.Of(outcome).Variables), People.Of("system"));

    public Fault? Return(string node, ReturnTo to, bool straightBack = false, string? holder = null) =>
        Return(Item(node, holder), to, straightBack);

    public Fault? Return(Guid item, ReturnTo to, bool straightBack) =>
        Do(new EngineCommand.Return(item, to, "because", straightBack), HolderOf(item));

    public Fault? Withdraw(Guid item) => Do(new EngineCommand.Withdraw(item, Reason: null), HolderOf(item));

    public Fault? OpenItem(Guid item) => Do(new EngineCommand.Open(item), HolderOf(item));

    public Fault? Do(EngineCommand command, Assignee actor)
    {
        var applied = ProcessEngine.Apply(_graph, State, command, new StepContext(actor, NextId, new People()));
        applied.Match(
            done =>
            {
                Keep(done);
                return true;
            },
            _ => false);
        return applied.Fault;
    }

    private Guid NextId() => new(++_ids, 0, 0, new byte[8]);

    private Assignee HolderOf(Guid item) =>
        Effects.OfType<Effect.CreateWorkItem>().First(create => create.Id == item).Holders[0];

    private void Keep(StepResult done)
    {
        // Through the stored text, so that whatever the text loses is missing here too.
        State = StateText.Read(StateText.Write(done.State));
        Effects.AddRange(done.Effects);
        foreach (var effect in done.Effects)
        {
            switch (effect)
            {
                case Effect.CreateWorkItem create:
                    Open.Add(create.Id, create);
                    break;
                case Effect.CloseWorkItem close:
                    Open.Remove(close.Id).ShouldBeTrue("an item is closed once");
                    Closed.Add(close.Id, close.As);
                    break;
                case Effect.KeepRound keep:
                    Rounds[keep.Round.Id] = keep.Round;
                    break;
            }
        }
    }
}
