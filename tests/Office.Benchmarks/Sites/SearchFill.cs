using System.Text;
using Office.Documents.Content;
using Office.Documents.Search;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Benchmarks.Sites;

/// <summary>Documents for the search, through the product's own tokenizer: made-up words by Zipf's law, and planted ones of known frequency.</summary>
internal sealed class SearchFill(IUnitOfWork work, bool isPostgres)
{
    private const int Chunk = 500;
    private const int Vocabulary = 6_000;
    private const int Length = 1_100;

    private const string Grant = "INSERT INTO grants (object_id, subject_id, relation, via) VALUES (@p0, @p1, @p2, @p0)";

    private const string Entry = """
        INSERT INTO search_entries (seq, root_id, organ_id, source, title, number, organ_name, kind, urgency, "on", text, digest)
        VALUES (@p0, @p1, @p2, 1, @p3, @p4, @p5, 8, 0, @p6, @p7, @p8)
        """;

    private readonly Random _random = new(20_261_122);
    private readonly string[] _words = MakeWords();

    /// <summary>Words and the share of the documents that they stand in. Their characters stand in no other word.</summary>
    public static (string Share, string[] Words)[] Shares { get; } =
    [
        ("0.01%", ["龘靐", "齉爩", "麤龗", "灪籱"]), ("1%", ["囍嚞", "嘂噐", "囂嚴", "嚵囅"]), ("30%", ["犇猋", "骉麤", "鱻羴", "掱焱"]),
    ];

    private static double[] Chances { get; } = [0.0001, 0.01, 0.3];

    public async Task FillAsync(int documents, CancellationToken cancellationToken)
    {
        if (isPostgres)
        {
            await RunAsync("DROP INDEX ix_search_words_words", cancellationToken);
        }

        for (var first = 1; first <= documents; first += Chunk)
        {
            var from = first;
            await work.WriteAsync(
                async (session, token) =>
                {
                    for (var seq = from; seq < from + Chunk && seq <= documents; seq++)
                    {
                        await AddAsync(session, seq, token);
                    }

                    return true;
                },
                cancellationToken);
        }

        if (isPostgres)
        {
            await RunAsync("SET LOCAL maintenance_work_mem = '512MB'", cancellationToken, "CREATE INDEX ix_search_words_words ON search_words USING gin (words)");
            await RunAsync("ANALYZE", cancellationToken);
        }
    }

    private async Task AddAsync(DbSession session, int seq, CancellationToken cancellationToken)
    {
        var root = Office.Testing.SequentialIds.Make(0x5_000_000 + seq);
        var text = new IndexedText
        {
            RootId = root,
            OrganId = BenchTown.Organ,
            Source = SearchSource.Dispatch,
            Title = Text(24) + "的通知",
            Number = $"铜府发〔2026〕{seq}号",
            OrganName = "铜江县人民政府",
            Kind = DocumentKind.Notice,
            Urgency = Urgency.Ordinary,
            On = new DateOnly(2026, 3, 2),
            Body = Text((int)(Length * (0.4 + (1.2 * _random.NextDouble()))), isBody: true),
        };
        WordIndex index = isPostgres ? new PostgresWords(session) : new SqliteWords(session);
        await index.WriteAsync(seq, text, cancellationToken);
        session.Queue(new SqlStatement(
            Entry, [(long)seq, root, BenchTown.Organ, text.Title, text.Number, text.OrganName, text.On, IndexedText.Pack(text.Body), text.Digest()]));
        session.Queue(new SqlStatement(Grant, [root, BenchTown.Signer.UnitId, Relation.Reader]));
        if (seq % 1_000 == 7)
        {
            session.Queue(new SqlStatement(Grant, [root, BenchTown.Drafter.OfficialId, Relation.Reader]));
        }

        await session.SendAsync(cancellationToken);
    }

    private string Text(int length, bool isBody = false)
    {
        var text = new StringBuilder();
        while (text.Length < length)
        {
            // Zipf: the word of rank r about 1/r as often.
            var rank = (int)Math.Exp(_random.NextDouble() * Math.Log(_words.Length));
            text.Append(_words[Math.Min(rank, _words.Length - 1)]);
            if (_random.Next(9) == 0)
            {
                text.Append('，');
            }
        }

        foreach (var (share, chance) in isBody ? Shares.Zip(Chances) : [])
        {
            foreach (var word in share.Words.Where(_ => _random.NextDouble() < chance))
            {
                text.Append('，').Append(word);
            }
        }

        return text.ToString();
    }

    private Task RunAsync(string sql, CancellationToken cancellationToken, string? then = null) => work.WriteAsync(
        async (session, token) =>
        {
            await session.ExecuteAsync(sql, [], token);
            if (then is not null)
            {
                await session.ExecuteAsync(then, [], token);
            }

            return true;
        },
        cancellationToken);

    private static string[] MakeWords()
    {
        var random = new Random(7);
        return [.. Enumerable.Range(0, Vocabulary).Select(_ => string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ => (char)(0x5000 + random.Next(2_400)))))];
    }
}
