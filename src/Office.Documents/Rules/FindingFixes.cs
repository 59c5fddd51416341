using Office.Documents.Content;

namespace Office.Documents.Rules;

/// <summary>Carries a fix out on a text. The text itself is never changed; what no longer fits it is left as it is.</summary>
public static class FindingFixes
{
    /// <returns>The mended text; the same one when the finding has no fix or the words it was about are gone.</returns>
    public static DocumentContent Apply(DocumentContent content, Finding finding) => finding.Fix switch
    {
        null => content,
        { Kind: FixKind.AppendParagraph, Text: var text } => content with { Body = [.. content.Body, new Paragraph(text)] },
        { Kind: FixKind.RemoveItem } => Removed(content, finding.Place),
        { Text: var text } => Replaced(content, finding.Place, text),
    };

    private static DocumentContent Removed(DocumentContent content, Place place) => place.Element switch
    {
        DocumentElement.MainRecipient => content with { MainRecipients = Without(content.MainRecipients, place.Index) },
        DocumentElement.CopyRecipient => content with { CopyRecipients = Without(content.CopyRecipients, place.Index) },
        DocumentElement.Attachment => content with { Attachments = Without(content.Attachments, place.Index) },
        DocumentElement.Body => content with { Body = Without(content.Body, place.Index) },
        _ => content,
    };

    private static DocumentContent Replaced(DocumentContent content, Place place, string text) => place.Element switch
    {
        DocumentElement.Title when place.Index == 1 => content with { TitleNote = With(content.TitleNote ?? "", place, text) },
        DocumentElement.Title => content with { Title = With(content.Title, place, text) },
        DocumentElement.MainRecipient => content with { MainRecipients = At(content.MainRecipients, place, text) },
        DocumentElement.CopyRecipient => content with { CopyRecipients = At(content.CopyRecipients, place, text) },
        DocumentElement.Attachment => content with { Attachments = At(content.Attachments, place, text) },
        DocumentElement.Remark => content with { Remark = With(content.Remark ?? "", place, text) },
        DocumentElement.Body when place.Index < content.Body.Count => content with
        {
            Body = [.. content.Body.Select((block, at) => at == place.Index ? Mended(block, place, text) : block)],
        },
        DocumentElement.Bound => content with { Bound = InBound(content.Bound, place, text) },
        _ => content,
    };

    private static Block Mended(Block block, Place place, string text) =>
        BlockTexts.Rewritten(block, place.Part, whole => With(whole, place, text));

    private static IReadOnlyList<BoundAttachment> InBound(IReadOnlyList<BoundAttachment> bound, Place place, string text)
    {
        var before = 0;
        return
        [
            .. bound.Select(one =>
            {
                var at = place.Index - before;
                before += one.Body.Count;
                return at >= 0 && at < one.Body.Count
                    ? one with { Body = [.. one.Body.Select((block, index) => index == at ? Mended(block, place, text) : block)] }
                    : one;
            }),
        ];
    }

    private static string With(string whole, Place place, string text) => place.Length == 0
        ? text
        : place.Start + place.Length <= whole.Length
            ? string.Concat(whole.AsSpan(0, place.Start), text, whole.AsSpan(place.Start + place.Length))
            : whole;

    private static IReadOnlyList<string> At(IReadOnlyList<string> items, Place place, string text) =>
        [.. items.Select((item, at) => at == place.Index ? With(item, place, text) : item)];

    private static IReadOnlyList<T> Without<T>(IReadOnlyList<T> items, int index) => [.. items.Where((_, at) => at != index)];
}
