namespace Office.Documents.Content;

/// <summary>
/// What a sign-off signs: the text with what its names stand for. A name on the page does not say which office will open the
/// paper, and a title does not say what is in the file; both are part of what the signer answers for.
/// </summary>
public sealed record SignedContent
{
    /// <summary>Version of the canonical form; raised when the form changes, so that old signatures stay verifiable.</summary>
    public const int CurrentVersion = 2;

    /// <summary>The form that these bytes had; 1 knew neither organs nor files.</summary>
    public int Version { get; init; } = CurrentVersion;

    public required DocumentContent Content { get; init; }

    /// <summary>For each name of 主送 the organs that it stands for; none where it is not in the directory.</summary>
    public IReadOnlyList<IReadOnlyList<Guid>> MainOrgans { get; init; } = [];

    /// <summary>The same for 抄送.</summary>
    public IReadOnlyList<IReadOnlyList<Guid>> CopyOrgans { get; init; } = [];

    /// <summary>The file of each title of 附件说明, in its order.</summary>
    public IReadOnlyList<SignedFile> Files { get; init; } = [];

    /// <summary>Whether every name and every title has what it stands for, without which there is no canonical form.</summary>
    public bool IsComplete => Version == 1 || (MainOrgans.Count == Content.MainRecipients.Count
        && CopyOrgans.Count == Content.CopyRecipients.Count
        && Files.Count == Content.Attachments.Count);
}

/// <summary>An attachment's bytes, as they are signed.</summary>
/// <param name="Sha256">64 lower-case hex digits.</param>
/// <param name="Size">In bytes.</param>
public sealed record SignedFile(string Sha256, long Size);
