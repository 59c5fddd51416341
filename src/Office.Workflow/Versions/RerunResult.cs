namespace Office.Workflow.Versions;

/// <summary>How far a matter's history goes under another version.</summary>
/// <param name="Fate">In one word.</param>
/// <param name="Made">How many of its moves could be made.</param>
/// <param name="Parted">The move that could not be made; null when all could.</param>
/// <param name="Standing">The elements at which it would stand then.</param>
/// <param name="Ended">Whether it would be at its end.</param>
public sealed record RerunResult(MatterFate Fate, int Made, PastMove? Parted, IReadOnlyList<string> Standing, bool Ended);
