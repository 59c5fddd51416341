namespace Office.Documents.Comparing;

/// <summary>Which lines of two versions are the same line: equal ones first, then between them those that are alike.</summary>
internal static class Pairing
{
    private const double Alike = 0.3;
    private const long MostCompared = 40_000;

    public static IReadOnlyList<(int Old, int New)> Of(IReadOnlyList<string> old, IReadOnlyList<string> next)
    {
        var pairs = new List<(int Old, int New)>();
        var (from, to) = (0, 0);
        foreach (var (same, now) in SequenceDiff.Common(old, next).Append((old.Count, next.Count)))
        {
            pairs.AddRange(Between(old, next, (from, same), (to, now)));
            if (same < old.Count)
            {
                pairs.Add((same, now));
            }

            (from, to) = (same + 1, now + 1);
        }

        return pairs;
    }

    // The row of pairs, in order, that is most alike altogether.
    private static IEnumerable<(int Old, int New)> Between(
        IReadOnlyList<string> old, IReadOnlyList<string> next, (int From, int To) left, (int From, int To) right)
    {
        var (rows, columns) = (left.To - left.From, right.To - right.From);
        if (rows <= 0 || columns <= 0)
        {
            return [];
        }

        if ((long)rows * columns > MostCompared)
        {
            return Enumerable.Range(0, Math.Min(rows, columns))
                .Where(at => Likeness(Pairs(old[left.From + at]), Pairs(next[right.From + at])) >= Alike)
                .Select(at => (left.From + at, right.From + at));
        }

        var (ours, theirs) = (Enumerable.Range(left.From, rows).Select(at => Pairs(old[at])).ToList(), Enumerable.Range(right.From, columns).Select(at => Pairs(next[at])).ToList());
        var best = new double[rows + 1, columns + 1];
        var alike = new double[rows, columns];
        for (var row = rows - 1; row >= 0; row--)
        {
            for (var column = columns - 1; column >= 0; column--)
            {
                alike[row, column] = Likeness(ours[row], theirs[column]);
                var taken = alike[row, column] >= Alike ? alike[row, column] + best[row + 1, column + 1] : 0;
                best[row, column] = Math.Max(taken, Math.Max(best[row + 1, column], best[row, column + 1]));
            }
        }

        return Walk(best, alike).Select(pair => (left.From + pair.Row, right.From + pair.Column));
    }

    private static IEnumerable<(int Row, int Column)> Walk(double[,] best, double[,] alike)
    {
        var (row, column) = (0, 0);
        while (row < alike.GetLength(0) && column < alike.GetLength(1))
        {
            if (alike[row, column] >= Alike && best[row, column] <= alike[row, column] + best[row + 1, column + 1])
            {
                yield return (row++, column++);
            }
            else if (best[row + 1, column] >= best[row, column + 1])
            {
                row++;
            }
            else
            {
                column++;
            }
        }
    }

    /// <summary>Every two neighbouring characters, and how often.</summary>
    private static Dictionary<(char, char), int> Pairs(string text)
    {
        var pairs = new Dictionary<(char, char), int>();
        for (var at = 0; at <= text.Length; at++)
        {
            var pair = (at == 0 ? '\0' : text[at - 1], at == text.Length ? '\0' : text[at]);
            pairs[pair] = pairs.GetValueOrDefault(pair) + 1;
        }

        return pairs;
    }

    private static double Likeness(Dictionary<(char, char), int> one, Dictionary<(char, char), int> other)
    {
        var shared = one.Sum(pair => Math.Min(pair.Value, other.GetValueOrDefault(pair.Key)));
        return 2.0 * shared / (one.Values.Sum() + other.Values.Sum());
    }
}
