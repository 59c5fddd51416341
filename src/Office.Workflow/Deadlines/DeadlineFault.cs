using Office.Organization.Foundation;

namespace Office.Workflow.Deadlines;

/// <summary>Refusals of timers and reminders.</summary>
public static class DeadlineFault
{
    /// <summary>The clock has gone back since it was claimed: it waits on.</summary>
    public sealed record NotDue() : Conflict("deadline.not-due");

    public sealed record TimerMissing() : NotFound("deadline.timer-missing");

    public sealed record ReminderMissing() : NotFound("deadline.reminder-missing");

    public sealed record NotFailed() : Conflict("deadline.not-failed");
}
