using Office.Organization.Foundation;
using Office.Workflow.Engine;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Moves;

/// <summary>挂起 and 恢复: the whole instance stands still, its clock too, and goes on where it stood.</summary>
internal static class ClockMove
{
    public static MoveDeclaration Suspend { get; } = new(MoveKind.Suspend, "挂起", "Suspend")
    {
        Who = "the owning organ's clerk or supervisor (文书, 督查员)",
        Precondition = "it runs and is not suspended; a reason is given",
        Effect = "every move but 恢复, 撤销, 终止, 离职转办 and those of readers is refused; timers do not fire, due dates wait",
        Record = "`workflow.suspended` with the reason",
        Undo = "恢复",
    };

    public static MoveDeclaration Resume { get; } = new(MoveKind.Resume, "恢复（挂起）", "Resume")
    {
        Who = "as 挂起",
        Precondition = "it is suspended",
        Effect = "everything goes on where it stood; what was due is due later by the time it was suspended",
        Record = "`workflow.resumed`",
        Undo = "挂起",
    };

    public static Fault? Make(Walk walk, EngineCommand.Suspend command)
    {
        if ((Held.ReasonOf(command.Reason) ?? (walk.Suspended is null ? null : new WorkflowFault.Suspended())) is { } fault)
        {
            return fault;
        }
        walk.Reason = walk.Suspended = command.Reason.Trim();
        walk.Record("workflow.suspended", "");
        walk.Add(new Effect.SuspendInstance(walk.Reason));
        return null;
    }

    public static Fault? Make(Walk walk, EngineCommand.Resume _)
    {
        if (walk.Suspended is null)
        {
            return new WorkflowFault.NotSuspended();
        }
        walk.Suspended = null;
        walk.Record("workflow.resumed", "");
        walk.Add(new Effect.ResumeInstance());
        return null;
    }
}
