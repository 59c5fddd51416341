using System.Runtime.InteropServices;
using System.Text;

namespace Office.Documents.Comparing;

/// <summary>One character with its marks, and what a change does to a row of them.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Letter(int Rune, Guid? InsertedBy, Guid? DeletedBy)
{
    public static List<Letter> Of(string text, Guid? by) => [.. text.EnumerateRunes().Select(rune => new Letter(rune.Value, by, DeletedBy: null))];

    public static string Live(IEnumerable<Letter> letters) => Text(letters.Where(letter => letter.DeletedBy is null));

    public static IReadOnlyList<MarkedRun> Runs(IReadOnlyList<Letter> letters)
    {
        var runs = new List<MarkedRun>();
        for (var at = 0; at < letters.Count;)
        {
            var (from, marks) = (at, (letters[at].InsertedBy, letters[at].DeletedBy));
            while (at < letters.Count && (letters[at].InsertedBy, letters[at].DeletedBy) == marks)
            {
                at++;
            }

            runs.Add(new MarkedRun(Text(letters.Skip(from).Take(at - from)), marks.InsertedBy, marks.DeletedBy));
        }

        return runs;
    }

    /// <summary>Takes everything out that stands. What its own author takes out again leaves no trace.</summary>
    public static List<Letter> Delete(IEnumerable<Letter> letters, Guid by) =>
        [.. letters.Where(letter => letter.DeletedBy is not null || letter.InsertedBy != by).Select(letter => letter.DeletedBy is null ? letter with { DeletedBy = by } : letter)];

    /// <summary>The letters with this author's marks, so that what stands reads as given.</summary>
    public static List<Letter> Change(List<Letter> letters, string next, Guid by)
    {
        var live = letters.Where(letter => letter.DeletedBy is null).Select(letter => letter.Rune).ToList();
        var wanted = next.EnumerateRunes().Select(rune => rune.Value).ToList();
        var common = Tidy(SequenceDiff.Common(live, wanted), live.Count, wanted.Count);
        var result = new List<Letter>();
        var (at, standing, written) = (0, 0, 0);
        foreach (var (old, now) in common.Append((live.Count, wanted.Count)))
        {
            // Old text first, then what took its place, as a hand would write it.
            for (; at < letters.Count && standing <= old; at++)
            {
                if (letters[at].DeletedBy is null)
                {
                    if (standing == old)
                    {
                        break;
                    }

                    standing++;
                    result.AddRange(Delete([letters[at]], by));
                }
                else
                {
                    result.Add(letters[at]);
                }
            }

            result.AddRange(wanted.Skip(written).Take(now - written).Select(rune => new Letter(rune, by, DeletedBy: null)));
            written = now + 1;
            if (at < letters.Count)
            {
                result.Add(letters[at++]);
                standing++;
            }
        }

        return result;
    }

    // A single letter that happens to stand in both, between two changes, makes a change harder to read and is changed with them.
    private static List<(int Old, int New)> Tidy(IReadOnlyList<(int Old, int New)> common, int oldCount, int newCount)
    {
        var kept = new List<(int Old, int New)>();
        for (var at = 0; at < common.Count;)
        {
            var from = at;
            while (at + 1 < common.Count && common[at + 1].Old == common[at].Old + 1 && common[at + 1].New == common[at].New + 1)
            {
                at++;
            }

            at++;
            var (before, after) = (from == 0 ? (-1, -1) : common[from - 1], at == common.Count ? (oldCount, newCount) : common[at]);
            var changedBefore = common[from].Old > before.Item1 + 1 && common[from].New > before.Item2 + 1;
            var changedAfter = after.Item1 > common[at - 1].Old + 1 && after.Item2 > common[at - 1].New + 1;
            if (at - from > 1 || !changedBefore || !changedAfter)
            {
                kept.AddRange(common.Skip(from).Take(at - from));
            }
        }

        return kept;
    }

    private static string Text(IEnumerable<Letter> letters)
    {
        var text = new StringBuilder();
        foreach (var letter in letters)
        {
            text.Append(new Rune(letter.Rune).ToString());
        }

        return text.ToString();
    }
}
