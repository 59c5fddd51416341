using System.Globalization;

namespace Office.Documents.Typesetting.Ofd;

/// <summary>Reads lists of numbers (ST_Array).</summary>
internal static class OfdNumbers
{
    /// <summary>The numbers; null when something else stands among them.</summary>
    public static double[]? Parse(string? text)
    {
        var words = (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var numbers = new double[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            if (!TryRead(words[i], out numbers[i]))
            {
                return null;
            }
        }

        return numbers;
    }

    /// <summary>Distances of characters, in which "g n v" stands for n times v; at most as many as asked for.</summary>
    public static List<double>? Distances(string? text, int most)
    {
        var words = (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        List<double> distances = [];
        for (var i = 0; i < words.Length && distances.Count < most; i++)
        {
            var times = 1;
            if (words[i] is "g")
            {
                if (i + 2 >= words.Length || !int.TryParse(words[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out times))
                {
                    return null;
                }

                i += 2;
            }

            if (!TryRead(words[i], out var distance))
            {
                return null;
            }

            distances.AddRange(Enumerable.Repeat(distance, Math.Min(times, most - distances.Count)));
        }

        return distances;
    }

    private static bool TryRead(string word, out double number) =>
        double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
}
