namespace Office.Documents.Content;

/// <summary>
/// What a sign-off signs: the text with what its names stand for. A name on the page does not say which office will open the
/// paper, and a title does not say what is in the file; both are part of what the signer answers for.
/// </summary>
public sealed record SignedContent
{
    private readonly int? _version;

    /// <summary>
    /// The canonical form, so that old signatures stay verifiable: 1 knew neither organs nor files; 2 has them; 3 has tables,
    /// pictures, bound attachments and forms too, 4 the organs that issue jointly; each is used only for a text that has one of them.
    /// </summary>
    public int Version
    {
        get => _version ?? (Content.JointOrgans.Count > 0 ? 4 : CanonicalElements.AnyIn(Content) ? 3 : 2);
        init => _version = value;
    }

    public required DocumentContent Content { get; init; }

    /// <summary>For each name of 主送 the organs that it stands for; none where it is not in the directory.</summary>
    public IReadOnlyList<IReadOnlyList<Guid>> MainOrgans { get; init; } = [];

    /// <summary>The same for 抄送.</summary>
    public IReadOnlyList<IReadOnlyList<Guid>> CopyOrgans { get; init; } = [];

    /// <summary>The file of each title of 附件说明 that is not bound with the text, in its order.</summary>
    public IReadOnlyList<SignedFile> Files { get; init; } = [];

    /// <summary>Whether every name and every title has what it stands for, without which there is no canonical form.</summary>
    public bool IsComplete => HasItsForm && (Version == 1 || (MainOrgans.Count == Content.MainRecipients.Count
        && CopyOrgans.Count == Content.CopyRecipients.Count
        && Files.Count == Content.FiledAttachments().Count()));

    // What an older form cannot say, or what is bound under no title, would be left out of the bytes without a word.
    private bool HasItsForm => (Version >= 3 || !CanonicalElements.AnyIn(Content))
        && (Version >= 4 || Content.JointOrgans.Count == 0)
        && Content.Bound.All(bound => bound.Number >= 1 && bound.Number <= Content.Attachments.Count)
        && Content.Bound.DistinctBy(bound => bound.Number).Count() == Content.Bound.Count;
}

/// <summary>An attachment's bytes, as they are signed.</summary>
/// <param name="Sha256">64 lower-case hex digits.</param>
/// <param name="Size">In bytes.</param>
public sealed record SignedFile(string Sha256, long Size);
