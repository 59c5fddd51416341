namespace Office.Documents.Supervisions;

/// <summary>三色督查单: the ladder of notices. Stored by number; a higher one is stronger.</summary>
public enum NoticeColour
{
    /// <summary>蓝单: reminds.</summary>
    Blue = 1,

    /// <summary>橙单: warns, when what was reminded of is not mended in time.</summary>
    Orange = 2,

    /// <summary>红单: demands.</summary>
    Red = 3,
}
