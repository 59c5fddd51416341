using Office.Organization.Foundation;

namespace Office.Workflow.Deadlines;

/// <summary>Refusals of timers and reminders.</summary>
public static class DeadlineFault
{
    /// <summary>The clock has gone back since it was claimed: it waits on.</summary>
    public sealed record NotDue() : Conflict("deadline.not-due");

    public sealed record TimerMissing() : NotFound("deadline.timer-missing");

    public sealed record ReminderMissing() : NotFound("deadline.reminder-missing");

    /// <summary>The time of a process has come and nobody is there in whose name it could begin.</summary>
    public sealed record NobodyBegins() : Conflict("deadline.nobody-begins");

    /// <summary>The time of a process has come, and no kind of document or form runs through it that could begin.</summary>
    public sealed record NothingBegins() : Conflict("deadline.nothing-begins");

    public sealed record NotFailed() : Conflict("deadline.not-failed");
}
