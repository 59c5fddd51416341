using System.Globalization;
using System.Xml.Linq;

namespace Office.Documents.Importing;

/// <summary>Automatic numbers (numbering.xml), counted along the document and written out as text.</summary>
internal sealed class Numbering
{
    private const int Levels = 9;

    private readonly Dictionary<string, Series> _byNumber = [];

    public Numbering(XDocument xml)
    {
        var definitions = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var definition in xml.Root.Children("abstractNum"))
        {
            definitions[definition.Value("abstractNumId") ?? ""] = definition;
        }

        var counters = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var number in xml.Root.Children("num"))
        {
            var id = number.Child("abstractNumId").Value() ?? "";
            if (!definitions.TryGetValue(id, out var definition))
            {
                continue;
            }

            // Lists of one definition count on from each other, unless a list starts anew.
            var restarts = number.Children("lvlOverride").Any();
            var counter = restarts || !counters.TryGetValue(id, out var shared) ? counters[id] = new int[Levels] : shared;
            _byNumber[number.Value("numId") ?? ""] = new Series(definition, number, counter);
        }
    }

    /// <summary>The next number of a list at a level, as text with its separator; empty for bullets and unknown lists.</summary>
    public string Next(string? numberingId, int level) =>
        numberingId is not null && _byNumber.TryGetValue(numberingId, out var series) && level is >= 0 and < Levels
            ? series.Next(level)
            : "";

    private sealed class Series(XElement definition, XElement number, int[] counter)
    {
        private readonly Level[] _levels =
            [.. Enumerable.Range(0, Levels).Select(level => Level.Read(level, definition, number))];

        public string Next(int level)
        {
            counter[level] = counter[level] == 0 ? _levels[level].Start : counter[level] + 1;
            Array.Clear(counter, level + 1, Levels - level - 1);
            var text = _levels[level].Text;
            for (var shown = 0; shown < Levels; shown++)
            {
                var mark = "%" + (shown + 1).ToString(CultureInfo.InvariantCulture);
                if (text.Contains(mark, StringComparison.Ordinal))
                {
                    var value = counter[shown] == 0 ? _levels[shown].Start : counter[shown];
                    text = text.Replace(mark, _levels[level].Write(value, _levels[shown]), StringComparison.Ordinal);
                }
            }

            // 第一条 needs a space before its text; 一、 （一） 1. bring their own separation.
            return text.Length > 0 && char.IsLetterOrDigit(text[^1]) ? text + "\u3000" : text;
        }
    }

    private sealed record Level(int Start, string Format, string Text, bool Arabic)
    {
        public static Level Read(int index, XElement definition, XElement number)
        {
            var change = Find(number.Children("lvlOverride"), index);
            var level = change.Child("lvl") ?? Find(definition.Children("lvl"), index);
            var format = level.Child("numFmt").Value() ?? "decimal";
            return new Level(
                change.Child("startOverride").Number() ?? level.Child("start").Number() ?? 1,
                format,
                format is "bullet" ? "" : level.Child("lvlText").Value() ?? "",
                level.Child("isLgl").IsOn());
        }

        public string Write(int value, Level shown) =>
            NumberFormat.Write(value, Arabic && shown.Format is not "none" ? "decimal" : shown.Format);

        private static XElement? Find(IEnumerable<XElement> levels, int index) =>
            levels.FirstOrDefault(level => level.Number("ilvl") == index);
    }
}
