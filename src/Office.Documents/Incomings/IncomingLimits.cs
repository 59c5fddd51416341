namespace Office.Documents.Incomings;

/// <summary>How long and how many the fields of an incoming paper may be.</summary>
public static class IncomingLimits
{
    public const int TitleCharacters = 300;

    public const int NameCharacters = 120;

    public const int NumberCharacters = 60;

    public const int NoteCharacters = 1000;

    public const int SummaryCharacters = 120;

    public const int MostCopies = 9_999;

    public const int MostPages = 9_999;

    public const int MostUnits = 50;

    public const int MostLeaders = 20;

    public const int MostReaders = 200;

    public const int MostFiles = 50;
}
