using Office.Documents.Comparing;
using Office.Documents.Content;

namespace Office.Documents.TextVersions;

/// <summary>
/// Brings home what was changed in a word processor while others went on here: what only one side changed is taken from that
/// side, what both added stands twice, and where both changed the same paragraph a person chooses. No paragraph is lost.
/// </summary>
public sealed class ThreeWayMerge
{
    private readonly IReadOnlyList<MergeChoice> _choices;
    private readonly List<MergeConflict> _conflicts = [];
    private int _fromOthers;

    private ThreeWayMerge(IReadOnlyList<MergeChoice> choices) => _choices = choices;

    /// <param name="checkedOut">The text that went out.</param>
    /// <param name="standing">The text as it stands now.</param>
    /// <param name="file">What came back, joined with what its file cannot say (see <see cref="CheckedInText"/>).</param>
    /// <param name="choices">For each conflict in order; those that are missing keep what stands.</param>
    public static MergedText Of(
        DocumentContent checkedOut, DocumentContent standing, DocumentContent file, IReadOnlyList<MergeChoice>? choices = null)
    {
        var merge = new ThreeWayMerge(choices ?? []);
        var content = standing with
        {
            Title = merge.Words(MergePlace.Title, checkedOut.Title, standing.Title, file.Title) ?? "",
            TitleNote = merge.Words(MergePlace.TitleNote, checkedOut.TitleNote, standing.TitleNote, file.TitleNote),
            Body = merge.Blocks(MergePlace.Body, checkedOut.Body, standing.Body, file.Body),
            Bound = [.. standing.Bound.Select(bound => merge.Bound(bound, checkedOut, file))],
            Remark = merge.Words(MergePlace.Remark, checkedOut.Remark, standing.Remark, file.Remark),
        };
        return new MergedText(content, merge._conflicts, merge._fromOthers);
    }

    private BoundAttachment Bound(BoundAttachment standing, DocumentContent checkedOut, DocumentContent file)
    {
        var (before, after) = (Find(checkedOut), Find(file));
        // It was bound while the text was out, or is gone from the file: what stands here is all that is known of it.
        return before is null || after is null
            ? standing
            : standing with { Body = Blocks(MergePlace.Attachment, before.Body, standing.Body, after.Body) };

        BoundAttachment? Find(DocumentContent content) => content.Bound.FirstOrDefault(other => other.Number == standing.Number);
    }

    private string? Words(MergePlace place, string? before, string? standing, string? file)
    {
        if (standing == file || file == before)
        {
            _fromOthers += standing == before ? 0 : 1;
            return standing;
        }

        return standing == before || Choose(place, before, standing, file) is not MergeChoice.Standing ? file : standing;
    }

    private List<Block> Blocks(
        MergePlace place, IReadOnlyList<Block> before, IReadOnlyList<Block> standing, IReadOnlyList<Block> file)
    {
        var (here, there) = (new Side(before, standing), new Side(before, file));
        List<Block> merged = [];
        for (var at = 0; at <= before.Count; at++)
        {
            var added = here.AddedBefore(at);
            merged.AddRange(added);
            _fromOthers += added.Count;
            // What both added in the same words stands once.
            merged.AddRange(Missing(there.AddedBefore(at), added));
            if (at < before.Count)
            {
                merged.AddRange(Meet(place, before[at], here.Of(at), there.Of(at)));
            }
        }

        return merged;
    }

    private IEnumerable<Block> Meet(MergePlace place, Block before, Block? standing, Block? file)
    {
        if (Same(before, file) || Same(standing, file))
        {
            _fromOthers += Same(before, standing) ? 0 : 1;
            return standing is null ? [] : [standing];
        }

        var choice = Same(before, standing) ? MergeChoice.File : Choose(place, Text(before), Text(standing), Text(file));
        Block?[] taken = choice switch
        {
            MergeChoice.Standing => [standing],
            MergeChoice.File => [file],
            MergeChoice.Both => [standing, file],
            _ => throw new InvalidOperationException($"There is no choice {choice}."),
        };
        return taken.OfType<Block>();
    }

    private MergeChoice Choose(MergePlace place, string? before, string? standing, string? file)
    {
        _conflicts.Add(new MergeConflict(place, before ?? "", standing ?? "", file ?? ""));
        return _conflicts.Count <= _choices.Count ? _choices[_conflicts.Count - 1] : MergeChoice.Standing;
    }

    private static IEnumerable<Block> Missing(List<Block> added, List<Block> standing)
    {
        var left = standing.Select(Key).ToList();
        return added.Where(block => !left.Remove(Key(block)));
    }

    private static bool Same(Block? one, Block? other) => one is null || other is null ? one is null && other is null : Key(one) == Key(other);

    private static string? Text(Block? block) => block switch
    {
        null => null,
        Table table => string.Join('\n', table.Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => cell.Text))).Prepend(table.Text).Where(line => line.Length > 0)),
        Picture picture => $"[{picture.Alt}] {picture.Text}".TrimEnd(),
        _ => string.Join('：', block.AllTexts()),
    };

    // A heading that became a paragraph reads otherwise; a picture is its bytes.
    private static string Key(Block block) => block switch
    {
        Heading heading => $"h{heading.Level}\u0001{heading.Text}",
        Picture picture => $"i\u0001{picture.Text}\u0001{picture.Alt}\u0001{picture.Data}",
        _ => $"{block.GetType().Name}\u0001{string.Join('\u0002', block.AllTexts())}",
    };

    /// <summary>One later text beside the earlier: which block became which, and what was added where.</summary>
    private sealed class Side
    {
        private readonly Dictionary<int, Block> _became = [];
        private readonly Dictionary<int, List<Block>> _added = [];

        public Side(IReadOnlyList<Block> before, IReadOnlyList<Block> after)
        {
            var pairs = Pairing.Of([.. before.Select(Key)], [.. after.Select(Key)])
                .Where(pair => before[pair.Old].GetType() == after[pair.New].GetType() || (IsText(before[pair.Old]) && IsText(after[pair.New])));
            var (slot, next) = (0, 0);
            foreach (var (old, now) in pairs.Append((before.Count, after.Count)))
            {
                _added[slot] = [.. after.Skip(next).Take(now - next)];
                if (now < after.Count)
                {
                    _became[old] = after[now];
                }

                (slot, next) = (old + 1, now + 1);
            }
        }

        /// <summary>What the block became; null when it was taken out.</summary>
        public Block? Of(int at) => _became.GetValueOrDefault(at);

        /// <summary>What was added before the block of this place.</summary>
        public List<Block> AddedBefore(int at) => _added.GetValueOrDefault(at) ?? [];

        private static bool IsText(Block block) => block is Paragraph or Heading;
    }
}
