namespace Office.Documents.Typesetting.Layout;

/// <summary>
/// Breaks a paragraph into lines that fill their measure: 避头尾, runs of digits and letters kept whole, punctuation compressed
/// when one mark has to be pulled in, a short line spread.
/// </summary>
internal static class LineBreaker
{
    private const double Tolerance = 0.01;

    public static List<ShapedLine> Break(Cell[] cells, double size, Measure measure)
    {
        List<ShapedLine> lines = [];
        for (var start = 0; start < cells.Length;)
        {
            var left = measure.Left + (lines.Count == 0 ? measure.FirstIndent : measure.HangingIndent);
            var room = measure.Right - left;
            var end = EndOf(cells, start, room, size);
            lines.Add(Place(cells[start..end], size, left, room, isLast: end == cells.Length));
            start = end;
        }
        return lines;
    }

    private static int EndOf(Cell[] cells, int start, double room, double size)
    {
        var end = start;
        var width = 0.0;
        while (end < cells.Length && width + cells[end].Width <= room + Tolerance)
        {
            width += cells[end++].Width;
        }
        if (end == cells.Length)
        {
            return end;
        }
        while (end < cells.Length && cells[end].Kind == CellKind.Space)
        {
            end++;
        }
        if (end == cells.Length || (end > start && IsAllowed(cells, end)))
        {
            return end;
        }
        return PullIn(cells, start, end, room, size) ?? Carry(cells, start, end);
    }

    /// <summary>Takes one or two marks more into the line, if compressing makes room for them.</summary>
    private static int? PullIn(Cell[] cells, int start, int end, double room, double size)
    {
        for (var further = end + 1; further <= Math.Min(end + 2, cells.Length); further++)
        {
            if (cells[further - 1].Kind != CellKind.Closing)
            {
                return null;
            }
            if (further < cells.Length && !IsAllowed(cells, further))
            {
                continue;
            }
            double width = 0, slack = 0;
            for (var i = start; i < further; i++)
            {
                width += cells[i].Width;
                slack += cells[i].Slack;
            }
            // What punctuation does not give is taken from all distances: hardly seen up to half a character a line.
            return width - room - slack <= 0.6 * size ? further : null;
        }
        return null;
    }

    /// <summary>Gives characters to the next line until the break is allowed.</summary>
    private static int Carry(Cell[] cells, int start, int end)
    {
        for (var earlier = end - 1; earlier > start + ((end - start) / 2); earlier--)
        {
            if (IsAllowed(cells, earlier))
            {
                return earlier;
            }
        }
        // One run longer than half a line: it has to be split.
        return Math.Max(end, start + 1);
    }

    private static bool IsAllowed(Cell[] cells, int place)
    {
        var (before, after) = (cells[place - 1], cells[place]);
        return after.Kind != CellKind.Closing
            && before.Kind != CellKind.Opening
            && !(IsWordLike(before) && after.Kind == CellKind.Word);
    }

    /// <summary>1,200.5 and 15% are one run: marks between digits belong to it.</summary>
    private static bool IsWordLike(Cell cell) =>
        cell.Kind == CellKind.Word || (cell.Kind == CellKind.Closing && cell.Character.Value is '.' or ',' or ':');

    private static ShapedLine Place(Cell[] cells, double size, double left, double room, bool isLast)
    {
        var width = cells.Sum(c => c.Width);
        var trailing = cells.Length - 1;
        while (trailing > 0 && cells[trailing].Kind == CellKind.Space)
        {
            width -= cells[trailing--].Width;
        }
        var excess = width - room;
        if (excess > Tolerance)
        {
            return Compress(cells, size, left, excess);
        }
        var gaps = Enumerable.Range(1, trailing < 1 ? 0 : trailing).Where(i => !(IsWordLike(cells[i - 1]) && cells[i].Kind == CellKind.Word)).ToHashSet();
        return isLast || excess > -Tolerance || -excess > 3 * size || gaps.Count == 0
            ? ShapedLine.Natural(cells, size, left)
            : Spread(cells, size, left, -excess / gaps.Count, gaps);
    }

    private static ShapedLine Spread(Cell[] cells, double size, double left, double extra, HashSet<int> gaps)
    {
        var x = new double[cells.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            left += gaps.Contains(i) ? extra : 0;
            x[i] = left + cells[i].Shift;
            left += cells[i].Width;
        }
        return new ShapedLine(cells, x, size);
    }

    private static ShapedLine Compress(Cell[] cells, double size, double left, double excess)
    {
        var taken = new double[cells.Length];
        // The last mark's blank half first: nobody sees it.
        taken[^1] = Math.Min(cells[^1].Slack, excess);
        var rest = excess - taken[^1];
        var slack = cells.SkipLast(1).Sum(c => c.Slack);
        var share = slack > 0 ? Math.Min(1, rest / slack) : 0;
        for (var i = 0; i < cells.Length - 1; i++)
        {
            taken[i] = cells[i].Slack * share;
        }
        var even = (rest - (slack * share)) / Math.Max(1, cells.Length - 1);
        var x = new double[cells.Length];
        var fitted = new Cell[cells.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            // The blank of an opening mark lies before its ink.
            var shift = cells[i].Shift - (cells[i].Kind == CellKind.Opening ? taken[i] : 0);
            fitted[i] = cells[i] with { Width = cells[i].Width - taken[i] - (i < cells.Length - 1 ? even : 0), Shift = shift };
            x[i] = left + shift;
            left += fitted[i].Width;
        }
        return new ShapedLine(fitted, x, size);
    }
}
