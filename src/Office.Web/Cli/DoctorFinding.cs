namespace Office.Web.Cli;

/// <summary>One thing that the doctor looked at.</summary>
/// <param name="Name">What was looked at.</param>
/// <param name="Ok">False when somebody must do something about it.</param>
/// <param name="Sentence">What was found.</param>
internal sealed record DoctorFinding(string Name, bool Ok, string Sentence);
