using Office.Documents.Content;
using Office.Documents.Proofreading;
using Office.Documents.Rules;

namespace Office.Documents.Rechecks;

/// <summary>
/// Holds a text against the one that was signed (条例 第二十五条（一）) and says of each difference whether the whitelist permits it.
/// A pure function: the same two texts and the same words always give the same answer.
/// </summary>
public static class TextComparer
{
    /// <param name="issued">The content that the last 签发 signed.</param>
    /// <param name="standing">The content as it stands.</param>
    /// <param name="words">The organ's wrong words.</param>
    public static TextComparison Compare(SignedContent issued, SignedContent standing, IReadOnlyList<WrongWord> words)
    {
        var weigher = new TextWeigher(Whitelist.Standing, words);
        var (before, after) = (issued.Content, standing.Content);
        return new TextComparison(
        [
            .. Unseen(issued, standing),
            .. Kept(issued, standing),
            .. Line(weigher, Place.Title, before.Title, after.Title),
            .. Line(weigher, new Place(DocumentElement.Title, 1), before.TitleNote ?? "", after.TitleNote ?? ""),
            .. List(weigher, DocumentElement.MainRecipient, before.MainRecipients, after.MainRecipients),
            .. Blocks(weigher, DocumentElement.Body, before.Body, after.Body),
            .. List(weigher, DocumentElement.Attachment, before.Attachments, after.Attachments),
            .. Bound(weigher, before, after),
            .. Line(weigher, new Place(DocumentElement.Remark), before.Remark ?? "", after.Remark ?? ""),
            .. List(weigher, DocumentElement.CopyRecipient, before.CopyRecipients, after.CopyRecipients),
            .. List(weigher, DocumentElement.Signer, before.Signers, after.Signers),
        ]);
    }

    // An element that is not compared below would pass unseen: with all of those alike, the canonical bytes must be alike too.
    private static IEnumerable<TextChange> Unseen(SignedContent issued, SignedContent standing)
    {
        var seen = issued.Content;
        var alike = standing with
        {
            MainOrgans = issued.MainOrgans,
            CopyOrgans = issued.CopyOrgans,
            Files = issued.Files,
            Content = standing.Content with
            {
                Kind = seen.Kind,
                Urgency = seen.Urgency,
                Format = seen.Format,
                Telegram = seen.Telegram,
                JointOrgans = seen.JointOrgans,
                Title = seen.Title,
                TitleNote = seen.TitleNote,
                MainRecipients = seen.MainRecipients,
                Body = seen.Body,
                Attachments = seen.Attachments,
                Bound = seen.Bound,
                Remark = seen.Remark,
                CopyRecipients = seen.CopyRecipients,
                Signers = seen.Signers,
            },
            Version = issued.Version,
        };
        return CanonicalContent.Write(alike).AsSpan().SequenceEqual(CanonicalContent.Write(issued))
            ? []
            : [new TextChange(Place.Document, "", "", ChangeClass.Substance)];
    }

    // What is no running text: the whitelist knows nothing of it.
    private static IEnumerable<TextChange> Kept(SignedContent issued, SignedContent standing)
    {
        (Place Place, string Before, string After)[] kept =
        [
            (Place.Document, Form(issued.Content), Form(standing.Content)),
            (new Place(DocumentElement.Seal), string.Join('、', issued.Content.JointOrgans), string.Join('、', standing.Content.JointOrgans)),
            (new Place(DocumentElement.MainRecipient), Organs(issued.MainOrgans), Organs(standing.MainOrgans)),
            (new Place(DocumentElement.CopyRecipient), Organs(issued.CopyOrgans), Organs(standing.CopyOrgans)),
            (new Place(DocumentElement.Attachment), Files(issued), Files(standing)),
        ];
        return kept.Where(one => !string.Equals(one.Before, one.After, StringComparison.Ordinal))
            .Select(one => new TextChange(one.Place, one.Before, one.After, ChangeClass.Substance));
    }

    private static string Form(DocumentContent content) => $"{KindNames.Of(content.Kind)} {content.Urgency} {content.Format} {content.Telegram}".Trim();

    private static string Organs(IReadOnlyList<IReadOnlyList<Guid>> organs) =>
        string.Join('；', organs.Select(one => string.Join('、', one.Select(organ => $"{organ:D}").Order(StringComparer.Ordinal))));

    private static string Files(SignedContent content) => string.Join('；', content.Files.Select(file => $"{file.Sha256[..12]} {file.Size}"));

    private static IEnumerable<TextChange> Line(TextWeigher weigher, Place place, string before, string after) =>
        weigher.Weigh(before, after) is { } weight ? [new TextChange(place, before, after, weight)] : [];

    private static IEnumerable<TextChange> List(
        TextWeigher weigher, DocumentElement element, IReadOnlyList<string> before, IReadOnlyList<string> after) =>
        before.Count == after.Count
            ? before.Zip(after).SelectMany((pair, at) => Line(weigher, new Place(element, at), pair.First, pair.Second))
            : [new TextChange(new Place(element), string.Join('、', before), string.Join('、', after), ChangeClass.Substance)];

    private static IEnumerable<TextChange> Bound(TextWeigher weigher, DocumentContent before, DocumentContent after) =>
        before.Bound.Select(bound => bound.Number).SequenceEqual(after.Bound.Select(bound => bound.Number))
            ? before.Bound.Zip(after.Bound).SelectMany(pair => Blocks(weigher, DocumentElement.Attachment, pair.First.Body, pair.Second.Body))
            : [new TextChange(new Place(DocumentElement.Attachment), Numbers(before), Numbers(after), ChangeClass.Substance)];

    private static string Numbers(DocumentContent content) => string.Join('、', content.Bound.Select(bound => $"附件{bound.Number}"));

    private static IEnumerable<TextChange> Blocks(
        TextWeigher weigher, DocumentElement element, IReadOnlyList<Block> before, IReadOnlyList<Block> after) =>
        before.Count == after.Count && before.Zip(after).All(pair => BlockShape.Of(pair.First) == BlockShape.Of(pair.Second))
            ? before.Zip(after).SelectMany((pair, at) => pair.First.AllTexts().Zip(pair.Second.AllTexts())
                .SelectMany(texts => Line(weigher, new Place(element, at), texts.First, texts.Second)))
            : BlockShape.Differences(element, before, after);
}
