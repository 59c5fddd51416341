using System.Globalization;
using System.Text;

namespace Office.Documents.Search;

/// <summary>The words of a document as a tsvector literal: title A, number B, organ C, all else D; marks without a place.</summary>
/// <param name="Literal">To be cast to tsvector.</param>
/// <param name="LongWords">
/// Every word in order, for a document of which the format keeps not every place; null for all others. Phrases are looked for here.
/// </param>
internal sealed record WordVector(string Literal, string? LongWords)
{
    // The format's own limits: a place has fourteen bits, a word 256 places.
    private const int LastPlace = 16_383;
    private const int MostPlaces = 255;

    public static WordVector Of(IndexedText text, IEnumerable<string> blocks)
    {
        Dictionary<string, List<string>> places = new(StringComparer.Ordinal);
        List<string> all = [];
        var place = 1;
        foreach (var (part, weight) in new[] { (text.Title, "A"), (text.Numbers, "B"), (text.OrganName, "C"), (text.Searched, "") })
        {
            var words = BigramTokenizer.Words(part);
            for (var at = 0; at < words.Count; at++, place++)
            {
                if (!places.TryGetValue(words[at], out var known))
                {
                    places.Add(words[at], known = []);
                }

                known.Add(Math.Min(place, LastPlace).ToString(CultureInfo.InvariantCulture) + weight);
            }

            // A phrase does not go over from one part into the next.
            place++;
            all.AddRange(words);
            all.Add("|");
        }

        var isLong = place > LastPlace || places.Values.Any(known => known.Count > MostPlaces);
        return new WordVector(Written(places, text.Marks.Concat(blocks)), isLong ? Spaced(all) : null);
    }

    /// <summary>Words as they stand in <see cref="LongWords"/>, so that no word is found inside another.</summary>
    public static string Spaced(IEnumerable<string> words) => $" {string.Join(' ', words)} ";

    private static string Written(Dictionary<string, List<string>> places, IEnumerable<string> marks)
    {
        var literal = new StringBuilder();
        foreach (var (word, at) in places)
        {
            literal.Append('\'').Append(word).Append("':").AppendJoin(',', at.Take(MostPlaces)).Append(' ');
        }

        foreach (var mark in marks.Distinct(StringComparer.Ordinal))
        {
            literal.Append("'~").Append(mark).Append("' ");
        }

        return literal.ToString();
    }
}
