namespace Office.Documents.Comparing;

/// <summary>The shortest way from one sequence to another (Myers 1986), bounded: what differs too much is replaced as a whole.</summary>
internal static class SequenceDiff
{
    /// <summary>The most insertions and deletions that are looked for; the memory of the search grows with its square.</summary>
    private const int MostEdits = 1_500;

    /// <summary>Items that stand in both, in order: their places in the old and in the new sequence.</summary>
    public static IReadOnlyList<(int Old, int New)> Common<T>(IReadOnlyList<T> old, IReadOnlyList<T> next, IEqualityComparer<T>? comparer = null)
    {
        comparer ??= EqualityComparer<T>.Default;
        var start = 0;
        while (start < old.Count && start < next.Count && comparer.Equals(old[start], next[start]))
        {
            start++;
        }

        var end = 0;
        while (end < old.Count - start && end < next.Count - start && comparer.Equals(old[^(end + 1)], next[^(end + 1)]))
        {
            end++;
        }

        var middle = Middle((old.Count - start - end, next.Count - start - end), (i, j) => comparer.Equals(old[start + i], next[start + j]));
        return
        [
            .. Enumerable.Range(0, start).Select(at => (at, at)),
            .. middle.Select(pair => (pair.Old + start, pair.New + start)),
            .. Enumerable.Range(0, end).Select(at => (old.Count - end + at, next.Count - end + at)),
        ];
    }

    private static List<(int Old, int New)> Middle((int Old, int New) counts, Func<int, int, bool> same)
    {
        var most = Math.Min(MostEdits, counts.Old + counts.New);
        var furthest = new int[(2 * most) + 3];
        var trace = new List<int[]>();
        for (var edits = 0; edits <= most; edits++)
        {
            trace.Add(furthest[(most - edits)..(most + edits + 3)]);
            for (var diagonal = -edits; diagonal <= edits; diagonal += 2)
            {
                var at = most + 1 + diagonal;
                var x = diagonal == -edits || (diagonal != edits && furthest[at - 1] < furthest[at + 1]) ? furthest[at + 1] : furthest[at - 1] + 1;
                var y = x - diagonal;
                while (x < counts.Old && y < counts.New && same(x, y))
                {
                    (x, y) = (x + 1, y + 1);
                }

                furthest[at] = x;
                if (x >= counts.Old && y >= counts.New)
                {
                    return Walk(trace, counts);
                }
            }
        }

        return [];
    }

    // Each kept line is the middle part of the search's state before that many edits: index 0 is diagonal −edits−1.
    private static List<(int Old, int New)> Walk(List<int[]> trace, (int Old, int New) counts)
    {
        var pairs = new List<(int Old, int New)>();
        var (x, y) = counts;
        for (var edits = trace.Count - 1; edits >= 0; edits--)
        {
            var line = trace[edits];
            var diagonal = x - y;
            int Furthest(int wanted) => line[wanted + edits + 1];
            var down = diagonal == -edits || (diagonal != edits && Furthest(diagonal - 1) < Furthest(diagonal + 1));
            var before = down ? diagonal + 1 : diagonal - 1;
            var fromX = edits == 0 ? 0 : Furthest(before);
            var fromY = edits == 0 ? 0 : fromX - before;
            while (x > fromX && y > fromY && x > 0 && y > 0)
            {
                (x, y) = (x - 1, y - 1);
                pairs.Add((x, y));
            }

            (x, y) = (fromX, fromY);
        }

        pairs.Reverse();
        return pairs;
    }
}
