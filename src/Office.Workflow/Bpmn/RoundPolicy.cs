namespace Office.Workflow.Bpmn;

/// <summary>When a round is decided before all have answered, beyond BPMN's own completion condition: <c>office:round</c>.</summary>
/// <param name="Mode">By whom.</param>
/// <param name="PassPercent">Of a vote: more than this share of the weight must agree.</param>
/// <param name="Weights">
/// Of a vote: the variable that holds the weight of each element, by the element's text; null when all weigh the same.
/// </param>
public sealed record RoundPolicy(RoundMode Mode, int PassPercent = 50, string? Weights = null)
{
    /// <summary>
    /// Of a vote: the weights that the drawing itself gives to officials, posts, units or organs (<c>weights="ID=3 ID=2"</c>); who is not
    /// among them has one vote. Null when it gives none.
    /// </summary>
    public IReadOnlyDictionary<Guid, decimal>? Seats { get; init; }
}
