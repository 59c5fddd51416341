using System.Globalization;
using System.Text;
using Office.Documents.Content;
using Office.Documents.Search;

namespace Office.Benchmarks.Sites;

/// <summary>
/// Made-up documents for the search, of realistic length (about 1,100 characters): words by Zipf's law, and planted ones of known
/// frequency. The same number always makes the same document, on whichever processor.
/// </summary>
internal static class SearchTexts
{
    private const int Vocabulary = 6_000;
    private const int Length = 1_100;

    private static readonly string[] s_words = MakeWords();

    /// <summary>Words and the share of the documents that they stand in. Their characters stand in no other word.</summary>
    public static (string Share, double Chance, string[] Words)[] Shares { get; } =
    [
        ("0.01%", 0.0001, ["龘靐", "齉爩", "麤龗", "灪籱"]), ("1%", 0.01, ["囍嚞", "嘂噐", "囂嚴", "嚵囅"]), ("30%", 0.3, ["犇猋", "骉麤", "鱻羴", "掱焱"]),
    ];

    public static IndexedText Of(int seq)
    {
        var random = new Random(seq);
        return new IndexedText
        {
            RootId = Office.Testing.SequentialIds.Make(0x5_000_000 + seq),
            OrganId = BenchTown.Organ,
            Source = SearchSource.Dispatch,
            Title = Text(random, 24) + "的通知",
            Number = string.Create(CultureInfo.InvariantCulture, $"铜府发〔2026〕{seq}号"),
            OrganName = "铜江县人民政府",
            Kind = DocumentKind.Notice,
            Urgency = Urgency.Ordinary,
            On = new DateOnly(2026, 3, 2),
            Body = Planted(random, Text(random, (int)(Length * (0.4 + (1.2 * random.NextDouble()))))),
        };
    }

    private static string Text(Random random, int length)
    {
        var text = new StringBuilder();
        while (text.Length < length)
        {
            // Zipf: the word of rank r about 1/r as often.
            var rank = (int)Math.Exp(random.NextDouble() * Math.Log(s_words.Length));
            text.Append(s_words[Math.Min(rank, s_words.Length - 1)]);
            if (random.Next(9) == 0)
            {
                text.Append('，');
            }
        }

        return text.ToString();
    }

    private static string Planted(Random random, string body) => body + string.Concat(
        Shares.SelectMany(share => share.Words.Where(_ => random.NextDouble() < share.Chance)).Select(word => "，" + word));

    private static string[] MakeWords()
    {
        var random = new Random(7);
        return [.. Enumerable.Range(0, Vocabulary).Select(_ => string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ => (char)(0x5000 + random.Next(2_400)))))];
    }
}
