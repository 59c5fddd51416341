using Office.Organization.Foundation;

namespace Office.Workflow.Deadlines;

/// <summary>A timer of a process was armed; the claimer is woken then. Should the word get lost, its sweep finds the row.</summary>
public sealed record TimerArmed(DateTimeOffset At) : IOfficeEvent;
