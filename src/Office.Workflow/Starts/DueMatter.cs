using Office.Organization;

namespace Office.Workflow.Starts;

/// <summary>A matter that is to begin because the time of a process has come.</summary>
/// <param name="MatterId">The id that it has from its timer, so that it can begin only once.</param>
/// <param name="ProcessKey">The process whose start event names the time.</param>
/// <param name="Kinds">The kinds of matter for which the organ has chosen the process; empty where only its usual one runs through it.</param>
/// <param name="Title">The name of the process: what the matter is called until somebody says better.</param>
/// <param name="Drafter">In whose name it begins.</param>
public sealed record DueMatter(Guid MatterId, string ProcessKey, IReadOnlyList<string> Kinds, string Title, Actor Drafter)
{
    /// <summary>The kind that the start event names; null where it leaves it to the module.</summary>
    public string? Kind { get; init; }
}
