namespace Office.Workflow.Soundness;

/// <summary>What the examination of a process found.</summary>
/// <param name="Problems">In the order in which they are to be mended; empty when it is sound.</param>
/// <param name="States">How many different states were walked.</param>
public sealed record SoundnessReport(IReadOnlyList<SoundnessProblem> Problems, int States)
{
    public bool IsSound => Problems.Count == 0;
}
