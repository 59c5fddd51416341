namespace Office.Workflow.Bpmn;

/// <summary>The definition of an event.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Name">
/// Of the message, signal or link, or the code of the error or escalation; null where a catching event takes any.
/// </param>
/// <param name="Timer">Of a timer event; null elsewhere.</param>
public sealed record EventSpec(EventKind Kind, string? Name = null, TimerSpec? Timer = null)
{
    public static readonly EventSpec None = new(EventKind.None);

    /// <summary>Whether this catches a throw of this kind and code.</summary>
    internal bool Catches(EventKind kind, string? code) =>
        Kind == kind && (Name is null || string.Equals(Name, code, StringComparison.Ordinal));
}
