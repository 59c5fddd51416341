namespace Office.Documents.Dispatches;

/// <summary>
/// One fixed text of a dispatch: the canonical content as the bytes that signatures refer to, never changed afterwards.
/// </summary>
/// <param name="dispatchId">The dispatch.</param>
/// <param name="version">From 1, in the order of submission.</param>
/// <param name="content">Canonical UTF-8 JSON.</param>
/// <param name="hash">sha256 of the content.</param>
/// <param name="fixedBy">The official who fixed it.</param>
public sealed class TextVersion(
    Guid dispatchId, int version, byte[] content, byte[] hash, Guid fixedBy)
{
    public Guid DispatchId { get; private init; } = dispatchId;

    public int Version { get; private init; } = version;

    public byte[] Content { get; private init; } = content;

    public byte[] Hash { get; private init; } = hash;

    public Guid FixedBy { get; private init; } = fixedBy;

    public DateTimeOffset FixedAt { get; init; }
}
