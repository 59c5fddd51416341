using System.Globalization;
using Office.Documents.Content;
using Office.Documents.Rules;

namespace Office.Documents.Rechecks;

/// <summary>What of a block is no text, and the differences of two bodies that are not made of the same blocks.</summary>
internal static class BlockShape
{
    /// <summary>Two blocks with the same shape differ in their texts only.</summary>
    public static string Of(Block block) => block switch
    {
        Heading heading => string.Create(CultureInfo.InvariantCulture, $"heading {heading.Level}"),
        Picture picture => $"picture {picture.WidthMm} {picture.Data}",
        Table table => $"table {table.HeaderRows} {table.IsLandscape} {string.Join(',', table.Widths)} "
            + string.Join(';', table.Rows.Select(row => string.Join(',', row.Cells.Select(cell => cell.Columns)))),
        _ => block.GetType().Name,
    };

    /// <summary>Blocks that came, went or became others: the longest common run stays out of it.</summary>
    public static IEnumerable<TextChange> Differences(DocumentElement element, IReadOnlyList<Block> before, IReadOnlyList<Block> after)
    {
        var lengths = Lengths(before, after);
        int one = 0, other = 0;
        while (one < before.Count || other < after.Count)
        {
            if (one < before.Count && other < after.Count && Same(before[one], after[other]))
            {
                (one, other) = (one + 1, other + 1);
            }
            else if (other == after.Count || (one < before.Count && lengths[one + 1, other] >= lengths[one, other + 1]))
            {
                yield return new TextChange(new Place(element, one), Text(before[one++]), "", ChangeClass.Substance);
            }
            else
            {
                yield return new TextChange(new Place(element, other), "", Text(after[other++]), ChangeClass.Substance);
            }
        }
    }

    private static int[,] Lengths(IReadOnlyList<Block> before, IReadOnlyList<Block> after)
    {
        var lengths = new int[before.Count + 1, after.Count + 1];
        for (var one = before.Count - 1; one >= 0; one--)
        {
            for (var other = after.Count - 1; other >= 0; other--)
            {
                lengths[one, other] = Same(before[one], after[other])
                    ? lengths[one + 1, other + 1] + 1
                    : Math.Max(lengths[one + 1, other], lengths[one, other + 1]);
            }
        }

        return lengths;
    }

    private static bool Same(Block one, Block other) =>
        string.Equals(Of(one), Of(other), StringComparison.Ordinal) && one.AllTexts().SequenceEqual(other.AllTexts(), StringComparer.Ordinal);

    // A block without words still shows that something is there.
    private static string Text(Block block) =>
        string.Join(' ', block.AllTexts().Where(text => text.Length > 0)) is { Length: > 0 } text ? text : "□";
}
