namespace Office.Documents.Attachments;

/// <summary>Asks a virus scanner about a file, where one is set up.</summary>
public interface IFileScanner
{
    /// <summary>What it says of the file from its beginning; reads it to its end.</summary>
    Task<ScanResult> ScanAsync(Stream file, CancellationToken cancellationToken);
}

/// <summary>What a scanner said.</summary>
/// <param name="Verdict">Its answer.</param>
/// <param name="Found">The name of what was found; empty when nothing was.</param>
public sealed record ScanResult(ScanVerdict Verdict, string Found = "");

/// <summary>How a file came out of the scanner.</summary>
public enum ScanVerdict
{
    /// <summary>None is set up, or it could not take the file, and the office does not insist on it.</summary>
    NotScanned,

    Clean,

    Infected,

    /// <summary>The office insists on a scanner, and it does not answer.</summary>
    Unavailable,
}

/// <summary>No scanner: nothing is asked.</summary>
internal sealed class NoScanner : IFileScanner
{
    public Task<ScanResult> ScanAsync(Stream file, CancellationToken cancellationToken) => Task.FromResult(new ScanResult(ScanVerdict.NotScanned));
}
