namespace Office.Documents.Typesetting.Layout;

/// <summary>Breaks a title into centred lines: as few as fit, whole words, in the shape of a trapezium or a rhombus (7.3.1).</summary>
internal static class TitleBreaker
{
    /// <summary>What a line more costs, so that a title is not cut up for its looks alone.</summary>
    private const double LineMore = 30;

    /// <param name="title">The title.</param>
    /// <param name="capacity">Characters a line holds.</param>
    /// <param name="names">Names of organs, which are never broken unless one is longer than a line.</param>
    /// <returns>The lines as text, in order.</returns>
    public static IReadOnlyList<string> Break(string title, int capacity, IReadOnlyCollection<string> names)
    {
        if (title.Length <= capacity)
        {
            return [title];
        }

        var prices = TitleWords.Prices(title, names);
        var least = (title.Length + capacity - 1) / capacity;
        (double Cost, int[] Ends)? best = null;
        for (var count = least; count <= least + 2; count++)
        {
            var found = count <= 3 ? Shaped(title, prices, capacity, count) : Even(title, prices, capacity, count);
            if (found is { } f && (best is null || f.Cost + ((count - least) * LineMore) < best.Value.Cost))
            {
                best = (f.Cost + ((count - least) * LineMore), f.Ends);
            }
        }

        return Cut(title, best!.Value.Ends);
    }

    /// <summary>Two or three lines: every way is tried.</summary>
    private static (double Cost, int[] Ends)? Shaped(string title, double[] prices, int capacity, int count)
    {
        (double Cost, int[] Ends)? best = null;
        for (var a = 2; a <= Math.Min(capacity, title.Length - 2); a++)
        {
            if (count == 2)
            {
                Consider([a, title.Length]);
                continue;
            }

            for (var b = a + 2; b < title.Length - 1; b++)
            {
                Consider([a, b, title.Length]);
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

    /// <summary>More than three lines: as even as whole words allow.</summary>
    private static (double Cost, int[] Ends)? Even(string title, double[] prices, int capacity, int count)
    {
        var mean = (double)title.Length / count;
        var costs = new double[count + 1, title.Length + 1];
        var from = new int[count + 1, title.Length + 1];
        for (var line = 1; line <= count; line++)
        {
            for (var end = line; end <= title.Length; end++)
            {
                costs[line, end] = double.PositiveInfinity;
                for (var start = Math.Max(line - 1, end - capacity); start < end; start++)
                {
                    var before = line == 1 ? (start == 0 ? 0 : double.PositiveInfinity) : costs[line - 1, start];
                    var cost = before + (Math.Pow((end - start - mean) / mean, 2) * 60) + (end < title.Length ? prices[end] : 0);
                    if (cost < costs[line, end])
                    {
                        (costs[line, end], from[line, end]) = (cost, start);
                    }
                }
            }
        }

        if (double.IsInfinity(costs[count, title.Length]))
        {
            return null;
        }

        var ends = new int[count];
        for (var (line, end) = (count, title.Length); line > 0; line--)
        {
            (ends[line - 1], end) = (end, from[line, end]);
        }

        return (costs[count, title.Length], ends);
    }

    private static List<string> Cut(string title, int[] ends) =>
        [.. ends.Select((end, i) => title[(i == 0 ? 0 : ends[i - 1])..end])];
}
