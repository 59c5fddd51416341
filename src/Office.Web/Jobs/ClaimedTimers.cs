namespace Office.Web.Jobs;

/// <summary>What came of a round of the claimer.</summary>
/// <param name="Fired">How many timers have fired.</param>
/// <param name="NextAt">When the next is due; null when none is armed or it is not known.</param>
internal sealed record ClaimedTimers(int Fired, DateTimeOffset? NextAt);
