using Office.Organization.Foundation;
using Office.Workflow.Bpmn;
using Office.Workflow.Moves;

namespace Office.Workflow.Engine;

/// <summary>
/// The engine: a pure function from graph, state, command and context to the next state and its effects. It reads no clock,
/// makes no ids and touches no database, so that a history can be replayed and every move be tested by the thousand.
/// </summary>
public static class ProcessEngine
{
    public static Outcome<StepResult> Apply(
        ProcessGraph graph, InstanceState state, EngineCommand command, StepContext context)
    {
        var walk = new Walk(graph, state, context);
        var fault = MoveGate.Refusal(state, command) ?? command switch
        {
            EngineCommand.Start start => walk.Begin(start.At),
            EngineCommand.Open open => OpenMove.Make(walk, open),
            EngineCommand.Complete complete => CompleteMove.Make(walk, complete),
            EngineCommand.CompleteService service => CompleteMove.Make(walk, service),
            EngineCommand.Return back => ReturnMove.Make(walk, back),
            EngineCommand.Withdraw withdraw => WithdrawMove.Make(walk, withdraw),
            EngineCommand.Stop stop => walk.Stop(stop.WithMatter),
            EngineCommand.FailService fail => walk.FailService(fail),
            EngineCommand.FireTimer fire => walk.FireTimer(fire),
            EngineCommand.Receive receive => walk.Receive(receive),
            EngineCommand.Signal signal => walk.Hear(signal),
            EngineCommand.ChildEnded ended => walk.EndChild(ended),
            EngineCommand.ChildEscalated escalated => walk.EscalateChild(escalated),
            _ => MoveGate.Make(walk, command),
        };
        return fault is null ? walk.Result() : fault;
    }
}
