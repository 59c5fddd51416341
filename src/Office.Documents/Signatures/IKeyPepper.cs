namespace Office.Documents.Signatures;

/// <summary>
/// The installation's secret that enters every wrapped signing key. It lives in a protected file beside the database, never in
/// it. Losing it makes every signing key unusable (officials choose a new PIN); old signatures still verify.
/// </summary>
public interface IKeyPepper
{
    /// <summary>32 bytes.</summary>
    ReadOnlyMemory<byte> Value { get; }
}
