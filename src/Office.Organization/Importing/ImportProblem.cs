using Office.Organization.Foundation;

namespace Office.Organization.Importing;

/// <summary>Why a folder cannot be brought in: one thing to correct, at one place.</summary>
/// <param name="File">The file's name within the folder.</param>
/// <param name="Line">The line in it, the header being 1; 0 where it concerns the file as a whole.</param>
/// <param name="Fault">What is wrong there.</param>
public sealed record ImportProblem(string File, int Line, Fault Fault);
