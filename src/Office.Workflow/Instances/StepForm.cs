namespace Office.Workflow.Instances;

/// <summary>The business form that a step names.</summary>
/// <param name="Key">Its key.</param>
/// <param name="IsNeeded">Whether the step can be ended only when it was handed in.</param>
public sealed record StepForm(string Key, bool IsNeeded);
