namespace Office.Documents.TextVersions;

/// <summary>What stands where both sides changed the same.</summary>
public enum MergeChoice
{
    /// <summary>As the text stands in the form.</summary>
    Standing,

    /// <summary>As the file has it.</summary>
    File,

    /// <summary>One after the other; of a title or a note the file's.</summary>
    Both,
}
