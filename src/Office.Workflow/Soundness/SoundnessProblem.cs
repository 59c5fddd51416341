using Office.Organization.Foundation;

namespace Office.Workflow.Soundness;

/// <summary>Why a process cannot be published, and how one gets there.</summary>
/// <param name="Fault">What is wrong, in the reader's language.</param>
/// <param name="ElementId">The element to which it is to be drawn.</param>
/// <param name="Path">The moves that lead to it, from the beginning; empty when it shows without walking.</param>
public sealed record SoundnessProblem(Fault Fault, string ElementId, IReadOnlyList<SoundnessStep> Path);

/// <summary>One move on the way to a problem.</summary>
/// <param name="ElementId">Where it is made.</param>
/// <param name="Move">What is done: start, an outcome, return, straight-back, served, timer, message, signal, child-ended.</param>
/// <param name="Standing">The elements at which the matter stands behind the move.</param>
public sealed record SoundnessStep(string ElementId, string Move, IReadOnlyList<string> Standing);
