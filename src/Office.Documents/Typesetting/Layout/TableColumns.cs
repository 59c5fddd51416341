using Office.Documents.Content;

namespace Office.Documents.Typesetting.Layout;

/// <summary>Chooses the size of a table's letters and the widths of its columns.</summary>
internal static class TableColumns
{
    /// <summary>Blank between a cell's line and its text, in points.</summary>
    public const double Padding = 4;

    private static readonly double[] s_sizes = [14, 12, 10.5];

    /// <summary>The largest size at which no word or number has to be cut; null when the table is wider than the width.</summary>
    public static (double Size, double[] Widths)? Fit(Table table, double width)
    {
        foreach (var size in s_sizes)
        {
            var least = Measure(table, text => Math.Max(2, LongestRun(text)) * size);
            var natural = Measure(table, text => Math.Clamp(Length(text) * size, 2 * size, 0.6 * width));
            if (least.Sum() <= width && Share(table, width, least, natural) is { } widths)
            {
                return (size, widths);
            }
        }

        return null;
    }

    private static double[]? Share(Table table, double width, double[] least, double[] natural)
    {
        if (table.Widths.Count == least.Length && table.Widths.All(w => w > 0))
        {
            double[] wanted = [.. table.Widths.Select(w => width * w / table.Widths.Sum())];
            return wanted.Zip(least).All(pair => pair.First >= pair.Second - 0.01) ? wanted : null;
        }

        natural = [.. natural.Zip(least, Math.Max)];
        if (natural.Sum() <= width)
        {
            return [.. natural.Select(n => n * width / natural.Sum())];
        }

        // Narrow columns keep what they ask for; the wide ones are cut to the same width.
        var (low, high) = (0.0, width);
        for (var step = 0; step < 40; step++)
        {
            var cap = (low + high) / 2;
            (low, high) = Capped(cap).Sum() > width ? (low, cap) : (cap, high);
        }

        return Capped(low);

        double[] Capped(double cap) => [.. natural.Zip(least, (n, l) => Math.Max(l, Math.Min(n, cap)))];
    }

    /// <summary>The widest cell of each column; those that span several share theirs out.</summary>
    private static double[] Measure(Table table, Func<string, double> measure)
    {
        var widths = new double[table.CountColumns()];
        foreach (var row in table.Rows)
        {
            var column = 0;
            foreach (var cell in row.Cells)
            {
                var wanted = (measure(cell.Text) + (2 * Padding)) / cell.Columns;
                for (var i = 0; i < cell.Columns && column < widths.Length; i++, column++)
                {
                    widths[column] = Math.Max(widths[column], wanted);
                }
            }
        }

        return widths;
    }

    /// <summary>Which columns have texts so short that all stand in the middle; in the others they stand at the left.</summary>
    public static bool[] Centred(Table table, double[] widths, double size)
    {
        var centred = new bool[widths.Length];
        Array.Fill(centred, value: true);
        foreach (var row in table.Rows.Skip(table.HeaderRows))
        {
            var column = 0;
            foreach (var cell in row.Cells)
            {
                if (cell.Columns == 1)
                {
                    centred[column] &= (Length(cell.Text) * size) + (2 * Padding) <= widths[column] + 0.5;
                }

                column += cell.Columns;
            }
        }

        return centred;
    }

    private static double Length(string text) => text.Sum(Em);

    /// <summary>The longest run of digits and letters, which is not broken, in em.</summary>
    private static double LongestRun(string text)
    {
        double longest = 0, run = 0;
        foreach (var letter in text)
        {
            run = letter is > ' ' and < (char)0x250 ? run + Em(letter) : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static double Em(char letter) => letter >= 0x250 ? 1 : char.IsAsciiLetter(letter) ? 0.7 : 0.5;
}
