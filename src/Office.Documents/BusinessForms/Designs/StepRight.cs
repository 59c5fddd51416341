namespace Office.Documents.BusinessForms.Designs;

/// <summary>A right that differs from the usual one: at the filling step fields are edited, at all others they are read.</summary>
/// <param name="Step">The id of a step of the process.</param>
/// <param name="Field">The key of a field.</param>
/// <param name="Right">What the holder of the step may do.</param>
public sealed record StepRight(string Step, string Field, FieldRight Right);
