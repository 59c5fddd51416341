namespace Office.Documents.TextVersions;

/// <summary>A version of a text in the order of time.</summary>
/// <param name="Key">Names it among the versions of its document.</param>
/// <param name="Stage">Which kind of version.</param>
/// <param name="Number">The number of a fixed text; 0 otherwise.</param>
/// <param name="AuthorId">Who wrote it.</param>
/// <param name="AuthorName">As the directory calls the author now.</param>
/// <param name="At">When it was saved or fixed.</param>
public sealed record VersionEntry(string Key, VersionStage Stage, int Number, Guid AuthorId, string AuthorName, DateTimeOffset At);

/// <summary>Which kind of version.</summary>
public enum VersionStage
{
    /// <summary>Written in the form.</summary>
    Draft,

    /// <summary>Kept aside when another took over; beside the row of versions.</summary>
    Aside,

    /// <summary>What a word processor's file said before its tracked changes.</summary>
    Imported,

    /// <summary>Came back from a word processor.</summary>
    CheckedIn,

    /// <summary>Fixed: submitted or taken over at a step.</summary>
    Fixed,

    /// <summary>What stands in the form now.</summary>
    Form,
}
