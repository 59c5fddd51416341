namespace Office.Documents.Archives;

/// <param name="Test">A1–A8.</param>
/// <param name="Verdict">Passed, failed, or not made.</param>
/// <param name="Why">A stable code, with what it is about behind a colon; its sentence is translated.</param>
public sealed record CheckResult(string Test, CheckVerdict Verdict, string Why);

/// <summary>What a check found. Stored by name.</summary>
public enum CheckVerdict
{
    Passed,
    Failed,

    /// <summary>Not made here, e.g. no scanner for viruses is set up.</summary>
    NotMade,
}
