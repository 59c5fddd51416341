namespace Office.Documents.BusinessForms.Designs;

/// <summary>Granting such a matter records the drafter's absence, and who acts meanwhile.</summary>
/// <param name="Period">The field that holds the days.</param>
/// <param name="Agent">The field that names who acts (授权代办); null where the form asks for nobody.</param>
public sealed record LeaveRecord(string Period, string? Agent);
