namespace Office.Documents.Typesetting.Ofd;

/// <summary>What an OFD says about itself and carries beside its pages. The same options and pages give the same bytes.</summary>
public sealed record OfdOptions
{
    /// <summary>发文机关, the author.</summary>
    public required string Organ { get; init; }

    /// <summary>When the layout was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>发文字号, or null.</summary>
    public string? Number { get; init; }

    /// <summary>
    /// Written for an archive: OFD-A (GB/T 42133-2022), with a colour profile. The other bans of OFD-A are kept in every file.
    /// </summary>
    public bool IsArchive { get; init; }

    /// <summary>
    /// Whether the seals' pictures are drawn on the pages, as on a copy for reading. Off for what is signed: the signature brings its
    /// picture itself.
    /// </summary>
    public bool ShowSeals { get; init; }

    /// <summary>Files that travel inside.</summary>
    public IReadOnlyList<OfdAttachment> Attachments { get; init; } = [];

    /// <summary>Further metadata by name (自定义元数据), for an archive those of DA/T 46.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Metadata { get; init; } = [];
}
