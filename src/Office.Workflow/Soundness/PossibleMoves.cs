using System.Text.Json;
using Office.Workflow.Bpmn;
using Office.Workflow.Engine;
using Office.Workflow.Instances;

namespace Office.Workflow.Soundness;

/// <summary>Everything that people, machines and the clock can do to an instance as it stands.</summary>
internal sealed class PossibleMoves(ProcessGraph graph)
{
    private static readonly Dictionary<string, JsonElement> s_none = new(StringComparer.Ordinal);

    /// <summary>Each move with the element at which it is made.</summary>
    public IEnumerable<(string Node, EngineCommand Command)> From(InstanceState state) =>
        state.Tokens.SelectMany(token => At(token, graph[token.Node]).Select(command => (token.Node, command)))
            .Concat(state.Waits.Select(wait => (wait.Node, Trigger(wait))));

    private IEnumerable<EngineCommand> AtStep(Guid item, StepRules rules)
    {
        foreach (var outcome in rules.Outcomes)
        {
            yield return new EngineCommand.Complete(item, outcome, s_none);
        }
        foreach (var target in rules.Returns)
        {
            // Of the steps that are named here, the engine refuses those that were not passed.
            var steps = target == ReturnTo.Step
                ? graph.Nodes.Where(node => node.Kind == NodeKind.UserTask).Select(node => (string?)node.Id)
                : [null];
            foreach (var step in steps)
            {
                yield return new EngineCommand.Return(item, target, "?", StraightBack: false) { ToNode = step };
                yield return new EngineCommand.Return(item, target, "?", StraightBack: true) { ToNode = step };
            }
        }
    }

    private IEnumerable<EngineCommand> At(Token token, ProcessNode node) => node.Kind switch
    {
        NodeKind.UserTask when token.WorkItem is { } item => AtStep(item, node.Rules!),
        NodeKind.ServiceTask when token.Visit is not null => [
            new EngineCommand.CompleteService(node.Topic!, "done", s_none),
            .. Caught(node, EventKind.Error).Select(code => new EngineCommand.FailService(node.Topic!, code)),
        ],
        NodeKind.CallActivity when token.Visit is not null => [
            new EngineCommand.ChildEnded(token.Key, s_none, ErrorCode: null),
            .. Caught(node, EventKind.Error).Select(code => new EngineCommand.ChildEnded(token.Key, s_none, code)),
            .. Caught(node, EventKind.Escalation).Select(code => new EngineCommand.ChildEscalated(token.Key, code)),
        ],
        _ => [],
    };

    private IEnumerable<string> Caught(ProcessNode node, EventKind kind) => graph.EdgesOf(node.Id)
        .Where(edge => edge.Event.Kind == kind).Select(edge => edge.Event.Name ?? "any");

    private static EngineCommand Trigger(Wait wait) => wait.Kind switch
    {
        WaitKind.Timer => new EngineCommand.FireTimer(wait.Key, wait.Generation),
        WaitKind.Message => new EngineCommand.Receive(wait.Name ?? "", s_none),
        _ => new EngineCommand.Signal(wait.Name ?? "", s_none),
    };
}
