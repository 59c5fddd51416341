using Office.Organization.Foundation;

namespace Office.Documents.Verification;

/// <summary>A settled document with all that proves it, as it stands in one HTML file that verifies itself (docs/bundle.md).</summary>
public sealed record Bundle
{
    public const int Version = 1;

    /// <summary>The form of this record; a reader refuses one that it does not know.</summary>
    public int Format { get; init; } = Version;

    public required DateTimeOffset MadeAt { get; init; }

    public required BundleDocument Document { get; init; }

    /// <summary>The sealed files.</summary>
    public IReadOnlyList<BundlePart> Files { get; init; } = [];

    /// <summary>Every text that was decided on, as canonical bytes.</summary>
    public IReadOnlyList<BundleText> Texts { get; init; } = [];

    public IReadOnlyList<BundleSignOff> SignOffs { get; init; } = [];

    public IReadOnlyList<BundleOrder> Orders { get; init; } = [];

    public required BundleChain Chain { get; init; }

    /// <summary>Roots of those who certify, DER. The reader compares their fingerprints with what the organ publishes.</summary>
    public IReadOnlyList<byte[]> Anchors { get; init; } = [];
}

/// <param name="Id">The document.</param>
/// <param name="Organ">发文机关.</param>
/// <param name="Number">发文字号.</param>
/// <param name="Title">标题.</param>
/// <param name="IssuedOn">成文日期.</param>
public sealed record BundleDocument(Guid Id, string Organ, string? Number, string Title, DateOnly? IssuedOn);

/// <param name="Name">To save it under.</param>
/// <param name="Content">Its bytes.</param>
public sealed record BundlePart(string Name, byte[] Content);

/// <param name="Version">From 1.</param>
/// <param name="Content">Canonical UTF-8 JSON.</param>
public sealed record BundleText(int Version, byte[] Content);

/// <summary>A decision: what was signed as bytes, and the opinion whose hash is among them.</summary>
/// <param name="Payload">See <c>SignOffPayload</c>.</param>
/// <param name="Signature">r and s, 32 bytes each.</param>
/// <param name="PublicKey">SubjectPublicKeyInfo, DER.</param>
/// <param name="Opinion">意见 as written.</param>
/// <param name="Ink">Handwriting.</param>
/// <param name="Pages">The signer's layer over the pages (批注), where the payload names one.</param>
public sealed record BundleSignOff(
    byte[] Payload, byte[] Signature, byte[] PublicKey, string? Opinion, byte[]? Ink, byte[]? Pages = null);

/// <summary>用印: the keeper's signed order, and what came of it.</summary>
/// <param name="Order">The bytes that the keeper signed.</param>
/// <param name="Signature">r and s, 32 bytes each.</param>
/// <param name="PublicKey">SubjectPublicKeyInfo, DER.</param>
/// <param name="SealedSha256">Of the sealed file; null while it is not sealed.</param>
public sealed record BundleOrder(byte[] Order, byte[] Signature, byte[] PublicKey, byte[]? SealedSha256);

/// <summary>The history and the head that its last link must have.</summary>
public sealed record BundleChain(IReadOnlyList<BundleLink> Links, byte[] Head, long Count);

/// <summary>A link of the history, field by field as it is hashed. The time is whole milliseconds since 1970, UTC.</summary>
public sealed record BundleLink
{
    public required Guid Id { get; init; }

    public required Guid RootId { get; init; }

    public required Guid OrganId { get; init; }

    public required long Seq { get; init; }

    public required long At { get; init; }

    public required Guid AccountId { get; init; }

    public required Guid OfficialId { get; init; }

    public required Guid PostId { get; init; }

    public required string ActorName { get; init; }

    public required string ActorTitle { get; init; }

    public Guid? OnBehalfOf { get; init; }

    public required string Verb { get; init; }

    public string? Step { get; init; }

    public string? Details { get; init; }

    public required byte[] PrevHash { get; init; }

    public required byte[] Hash { get; init; }

    internal static BundleLink Of(HistoryRow row) => new()
    {
        Id = row.Id,
        RootId = row.RootId,
        OrganId = row.OrganId,
        Seq = row.Seq,
        At = row.At.ToUnixTimeMilliseconds(),
        AccountId = row.AccountId,
        OfficialId = row.OfficialId,
        PostId = row.PostId,
        ActorName = row.ActorName,
        ActorTitle = row.ActorTitle,
        OnBehalfOf = row.OnBehalfOf,
        Verb = row.Verb,
        Step = row.Step,
        Details = row.Details,
        PrevHash = row.PrevHash,
        Hash = row.Hash,
    };
}
