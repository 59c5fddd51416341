using Office.Organization.Foundation;

namespace Office.Workflow.WorkItems;

/// <summary>A move, and why it cannot be made.</summary>
/// <param name="Kind">The move.</param>
/// <param name="Outcomes">Of a completion: the outcomes to choose from.</param>
/// <param name="Refusal">Why not; null when it can be made.</param>
public sealed record OfferedMove(MoveKind Kind, IReadOnlyList<string> Outcomes, Fault? Refusal)
{
    /// <summary>What there is to choose from; empty where the move needs no choice.</summary>
    public IReadOnlyList<MoveTarget> Targets { get; init; } = [];
}
