namespace Office.Documents.Rechecks;

/// <summary>The text that stands beside the one that was issued.</summary>
/// <param name="SignedVersion">The version that the last 签发 signed.</param>
/// <param name="StandingVersion">The version that stands.</param>
/// <param name="SignerName">原签批人, as printed.</param>
/// <param name="SignedAt">When.</param>
/// <param name="Changes">In the order of the text; empty when both say the same.</param>
public sealed record IssueDifference(
    int SignedVersion, int StandingVersion, string SignerName, DateTimeOffset SignedAt, IReadOnlyList<TextChange> Changes)
{
    /// <summary>Whether it may go on with a note; otherwise the signer decides again.</summary>
    public bool IsTypographic => Changes.All(change => change.Class is not ChangeClass.Substance);
}

/// <summary>What the history keeps of a correction, enough to judge it again from the kept texts.</summary>
/// <param name="FromVersion">The version that was issued.</param>
/// <param name="FromSha256">Of its canonical bytes.</param>
/// <param name="ToVersion">The version that went on.</param>
/// <param name="ToSha256">Of its canonical bytes.</param>
/// <param name="WhitelistSha256">The whitelist by which it was judged.</param>
/// <param name="Changes">Old beside new.</param>
/// <param name="Told">The same in one sentence, as the record prints it.</param>
public sealed record KeptCorrection(
    int FromVersion, string FromSha256, int ToVersion, string ToSha256, string WhitelistSha256, IReadOnlyList<KeptChange> Changes, string Told);

/// <summary>One change as the history keeps it.</summary>
public sealed record KeptChange(string Element, int Index, string Before, string After, string Class)
{
    public static KeptChange Of(TextChange change) =>
        new($"{change.Place.Element}", change.Place.Index, change.Before, change.After, $"{change.Class}");
}
