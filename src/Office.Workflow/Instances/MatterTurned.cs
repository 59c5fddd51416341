using Office.Organization.Foundation;

namespace Office.Workflow.Instances;

/// <summary>A matter left its drawn way: it was cancelled, ended out of turn, reopened, or jumped to another step.</summary>
/// <param name="RootId">The matter.</param>
/// <param name="StepsNow">Where it stands now; empty when it has ended.</param>
/// <param name="Ended">Whether it has ended.</param>
public sealed record MatterTurned(Guid RootId, IReadOnlyList<string> StepsNow, bool Ended) : IOfficeEvent
{
    /// <summary>Why, as it was given with the move.</summary>
    public string? Reason { get; init; }

    /// <summary>Who made the move.</summary>
    public Guid By { get; init; }
}
