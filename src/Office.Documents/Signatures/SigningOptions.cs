namespace Office.Documents.Signatures;

/// <summary>How signing keys are held.</summary>
public sealed record SigningOptions
{
    /// <summary>How long a key stays unlocked after its PIN; not prolonged by use.</summary>
    public TimeSpan UnlockFor { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>
    /// Demo mode only: an official without a key gets one when this PIN is entered. Null, and so no default PIN, anywhere else.
    /// </summary>
    public string? DemoPin { get; init; }
}
