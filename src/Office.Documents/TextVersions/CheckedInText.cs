using Office.Documents.Content;

namespace Office.Documents.TextVersions;

/// <summary>
/// What came back from a word processor, joined with what its file cannot say: kind, form, recipients and the names of files
/// stay as the form has them; the words are those of the file.
/// </summary>
public static class CheckedInText
{
    /// <param name="standing">The text that was checked out.</param>
    /// <param name="read">What was read from the file.</param>
    public static DocumentContent Join(DocumentContent standing, DocumentContent read) => standing with
    {
        Title = read.Title.Length > 0 ? read.Title : standing.Title,
        TitleNote = read.TitleNote ?? standing.TitleNote,
        Remark = read.Remark ?? standing.Remark,
        Body = Healed(read.Body, standing.Body),
        Bound =
        [
            .. standing.Bound.Select(bound => read.Bound.FirstOrDefault(other => other.Number == bound.Number) is { } came
                ? bound with { Body = Healed(came.Body, bound.Body) }
                : bound),
        ],
    };

    /// <summary>
    /// Which of the texts that went out a file came from: the one with which it has most paragraphs in common, the newest of
    /// equals. No mark in the file is needed, which a word processor could lose.
    /// </summary>
    /// <param name="checkedOut">The newest first.</param>
    /// <param name="read">What was read from the file.</param>
    /// <returns>Null when nothing went out.</returns>
    public static DocumentContent? BaseOf(IReadOnlyList<DocumentContent> checkedOut, DocumentContent read)
    {
        var texts = TextsOf(read).ToHashSet(StringComparer.Ordinal);
        return checkedOut.MaxBy(content => TextsOf(content).Count(texts.Contains) - TextsOf(content).Count(text => !texts.Contains(text)));

        static IEnumerable<string> TextsOf(DocumentContent content) =>
            content.Body.Concat(content.Bound.SelectMany(bound => bound.Body)).SelectMany(Words).Append(content.Title);
    }

    /// <summary>Texts of the file that the form keeps as it has them: recipients, titles of attachments, signers.</summary>
    public static IReadOnlyList<string> Unused(DocumentContent standing, DocumentContent read) =>
    [
        .. read.MainRecipients.Except(standing.MainRecipients, StringComparer.Ordinal),
        .. read.CopyRecipients.Except(standing.CopyRecipients, StringComparer.Ordinal),
        .. read.Attachments.Except(standing.Attachments, StringComparer.Ordinal),
        .. read.Bound.Where(bound => standing.Bound.All(other => other.Number != bound.Number)).SelectMany(bound => bound.Body).SelectMany(block => block.AllTexts()),
    ];

    // A block that reads as it did is the one that went out, with the widths, marks and descriptions that its file does not hold.
    private static List<Block> Healed(IReadOnlyList<Block> read, IReadOnlyList<Block> standing)
    {
        var left = standing.ToList();
        return [.. read.Select(block =>
        {
            var at = left.FindIndex(other => other.GetType() == block.GetType() && Words(other).SequenceEqual(Words(block), StringComparer.Ordinal));
            if (at < 0)
            {
                return block;
            }

            var same = left[at];
            left.RemoveAt(at);
            return same is Heading ? block : same;
        })];
    }

    private static IEnumerable<string> Words(Block block) => block is Picture picture ? [picture.Data] : block.AllTexts();
}
