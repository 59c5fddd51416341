using Office.Workflow.Assignments;

namespace Office.Workflow.Engine;

/// <summary>What the moves beyond completing, returning and calling back ask of the database.</summary>
public abstract partial record Effect
{
    /// <summary>The item's holders become these: others lose it, new ones are given it. The item itself stays.</summary>
    public sealed record HoldWorkItem(Guid Id, IReadOnlyList<Assignee> Holders) : Effect;

    public sealed record UrgeWorkItem(Guid Id, string? Words) : Effect;

    /// <summary>The clock of the instance stops.</summary>
    public sealed record SuspendInstance(string Reason) : Effect;

    /// <summary>The clock goes on; what was due is due that much later.</summary>
    public sealed record ResumeInstance : Effect;

    /// <summary>An instance that had ended runs again.</summary>
    public sealed record ReopenInstance : Effect;
}
