using Office.Organization.Foundation;
using Office.Workflow.Engine;

namespace Office.Workflow.Moves;

/// <summary>What may still be done when the instance has ended or stands still, and which class makes which move.</summary>
internal static class MoveGate
{
    /// <summary>Why nothing of the kind can be done now; null when it can.</summary>
    public static Fault? Refusal(InstanceState state, EngineCommand command) =>
        state.Ended ? EndedRefusal(state, command)
        : command is EngineCommand.Reopen or EngineCommand.ReopenWith ? new WorkflowFault.NotEnded()
        : state.Suspended is not null && !RunsSuspended(state, command) ? new WorkflowFault.Suspended()
        : null;

    /// <summary>Makes one of the moves of the office.</summary>
    public static Fault? Make(Walk walk, EngineCommand command) => command switch
    {
        EngineCommand.Claim claim => ClaimMove.Make(walk, claim),
        EngineCommand.Release release => ClaimMove.Make(walk, release),
        EngineCommand.Transfer transfer => TransferMove.Make(walk, transfer),
        EngineCommand.AskBeside ask => AskBesideMove.Make(walk, ask),
        EngineCommand.AddSigner add => AddSignerMove.Make(walk, add),
        EngineCommand.RemoveSigner remove => RemoveSignerMove.Make(walk, remove),
        EngineCommand.RestoreSigner restore => RemoveSignerMove.Make(walk, restore),
        EngineCommand.Circulate circulate => CirculateMove.Make(walk, circulate),
        EngineCommand.Acknowledge acknowledge => CirculateMove.Make(walk, acknowledge),
        EngineCommand.RevokeReading revoke => CirculateMove.Make(walk, revoke),
        EngineCommand.Urge urge => UrgeMove.Make(walk, urge),
        EngineCommand.Suspend suspend => ClockMove.Make(walk, suspend),
        EngineCommand.Resume resume => ClockMove.Make(walk, resume),
        EngineCommand.Cancel cancel => EndMove.Make(walk, cancel),
        EngineCommand.Terminate terminate => EndMove.Make(walk, terminate),
        EngineCommand.EndWith with => EndMove.Make(walk, with),
        EngineCommand.Reopen reopen => EndMove.Make(walk, reopen),
        EngineCommand.ReopenWith with => EndMove.Make(walk, with),
        EngineCommand.Jump jump => JumpMove.Make(walk, jump),
        EngineCommand.HandOver hand => HandOverMove.Make(walk, hand),
        EngineCommand.EnterFor enter => CompleteMove.Make(walk, enter),
        _ => throw new InvalidOperationException($"No move for {command.GetType().Name}."),
    };

    private static Fault? EndedRefusal(InstanceState state, EngineCommand command) => command switch
    {
        EngineCommand.ReopenWith when state.Ending is not Ending.WithMatter => new WorkflowFault.ItemClosed(),
        EngineCommand.Reopen or EngineCommand.ReopenWith or EngineCommand.Circulate or EngineCommand.Acknowledge or EngineCommand.RevokeReading => null,
        EngineCommand.Open or EngineCommand.Urge when IsReading(state, command) => null,
        EngineCommand.FireTimer or EngineCommand.Receive or EngineCommand.Signal or EngineCommand.ChildEnded
            or EngineCommand.ChildEscalated => new WorkflowFault.WaitOver(),
        EngineCommand.HandOver when state.Readings.Count > 0 => null,
        _ => new WorkflowFault.ItemClosed(),
    };

    private static bool RunsSuspended(InstanceState state, EngineCommand command) => command
        is EngineCommand.Resume or EngineCommand.Suspend or EngineCommand.Cancel or EngineCommand.Terminate or EngineCommand.HandOver
            or EngineCommand.Circulate or EngineCommand.Acknowledge or EngineCommand.RevokeReading or EngineCommand.Open
            or EngineCommand.CompleteService or EngineCommand.FailService or EngineCommand.Stop or EngineCommand.EndWith
        || IsReading(state, command);

    private static bool IsReading(InstanceState state, EngineCommand command) => command switch
    {
        EngineCommand.Open open => state.Readings.Any(reading => reading.WorkItem == open.WorkItem),
        EngineCommand.Urge urge => state.Readings.Any(reading => reading.WorkItem == urge.WorkItem),
        _ => false,
    };
}
