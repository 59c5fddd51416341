namespace Office.Documents.Typesetting.Layout;

/// <summary>Breaks a title into centred lines: as few as fit, whole words, in the shape of a trapezium or a rhombus (7.3.1).</summary>
internal static class TitleBreaker
{
    /// <param name="title">The title.</param>
    /// <param name="capacity">Characters a line holds.</param>
    /// <returns>The lines as text, in order.</returns>
    public static IReadOnlyList<string> Break(string title, int capacity)
    {
        if (title.Length <= capacity)
        {
            return [title];
        }
        var prices = TitleWords.Prices(title);
        var count = (title.Length + capacity - 1) / capacity;
        var best = count <= 3 ? Best(title, prices, capacity, count) : null;
        // A line more is better than a split word.
        if (best is null || (best.Value.Cost >= 90 && count < 3))
        {
            var more = count < 3 ? Best(title, prices, capacity, count + 1) : null;
            best = more is { } m && (best is null || m.Cost < best.Value.Cost) ? more : best;
        }
        return best is { } found ? Cut(title, found.Ends) : Even(title, prices, capacity, count);
    }

    private static (double Cost, int[] Ends)? Best(string title, double[] prices, int capacity, int count)
    {
        (double Cost, int[] Ends)? best = null;
        if (count == 2)
        {
            for (var a = 2; a < title.Length - 1; a++)
            {
                Consider([a, title.Length]);
            }
        }
        else
        {
            for (var a = 2; a <= Math.Min(capacity, title.Length - 3); a++)
            {
                for (var b = a + 2; b < title.Length - 1; b++)
                {
                    Consider([a, b, title.Length]);
                }
            }
        }
        return best;

        void Consider(int[] ends)
        {
            var cost = Cost(ends, prices, capacity);
            if (cost is { } c && (best is null || c < best.Value.Cost))
            {
                best = (c, ends);
            }
        }
    }

    /// <summary>Null when a line does not fit.</summary>
    private static double? Cost(int[] ends, double[] prices, int capacity)
    {
        var lengths = ends.Select((end, i) => end - (i == 0 ? 0 : ends[i - 1])).ToArray();
        if (lengths.Any(l => l > capacity))
        {
            return null;
        }
        var cost = ends.SkipLast(1).Sum(e => prices[e]);
        var mean = lengths.Average();
        // Lines of very different length look like an accident.
        cost += lengths.Sum(l => Math.Pow(Math.Abs(l - mean) / mean, 2)) * 60;
        cost += lengths switch
        {
            [var a, var b] when a == b => 12,
            [var a, var b, var c] when b < a && b < c => 45,
            [var a, var b, var c] when a == b || b == c => 10,
            _ => 0,
        };
        return cost;
    }

    /// <summary>More than three lines: evenly, at the cheapest place near each even break.</summary>
    private static List<string> Even(string title, double[] prices, int capacity, int count)
    {
        List<int> ends = [];
        var start = 0;
        while (title.Length - start > capacity)
        {
            var left = Math.Max(1, count - ends.Count);
            var ideal = start + Math.Min(capacity, (title.Length - start + left - 1) / left);
            var end = Enumerable.Range(Math.Max(start + 2, ideal - 4), 5 + Math.Min(4, start + capacity - ideal))
                .Where(e => e <= start + capacity && e < title.Length)
                .MinBy(e => prices[e] + Math.Abs(e - ideal));
            ends.Add(end);
            start = end;
        }
        return Cut(title, [.. ends, title.Length]);
    }

    private static List<string> Cut(string title, int[] ends) =>
        [.. ends.Select((end, i) => title[(i == 0 ? 0 : ends[i - 1])..end])];
}
