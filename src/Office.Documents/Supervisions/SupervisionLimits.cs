namespace Office.Documents.Supervisions;

/// <summary>How much a supervised matter may hold.</summary>
public static class SupervisionLimits
{
    public const int TitleCharacters = 120;

    /// <summary>Of a requirement, a report, a quoted sentence.</summary>
    public const int TextCharacters = 4_000;

    public const int NoteCharacters = 500;

    public const int Assistants = 30;

    public const int Milestones = 20;

    public const int PageSize = 50;

    /// <summary>Rows of an export or a summary.</summary>
    public const int ExportRows = 10_000;
}
