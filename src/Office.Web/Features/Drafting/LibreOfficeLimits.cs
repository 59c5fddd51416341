namespace Office.Web.Features.Drafting;

/// <summary>What LibreOffice may take. What it exceeds ends it, never the office.</summary>
public sealed record LibreOfficeLimits
{
    /// <summary>How long one file may take; then it counts as hung.</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How many files one LibreOffice reads before a fresh one takes its place.</summary>
    public int Files { get; init; } = 200;

    /// <summary>Bytes in memory after a file, beyond which a fresh one takes its place.</summary>
    public long Resident { get; init; } = 1L << 30;

    /// <summary>Bytes of address space that it can never exceed; an allocation beyond it fails.</summary>
    public long AddressSpace { get; init; } = 4L << 30;

    /// <summary>How many files may wait for their turn; further ones are refused.</summary>
    public int Waiting { get; init; } = 16;
}
