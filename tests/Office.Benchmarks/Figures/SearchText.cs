using System.Diagnostics;
using System.Globalization;
using Office.Benchmarks.Durable;
using Office.Benchmarks.Sites;
using Office.Documents.Search;
using Office.Testing;

namespace Office.Benchmarks.Figures;

/// <summary>
/// The first page of a search, newest first, with what is counted beside it: words drawn equally from those in 0.01 %, 1 % and 30 % of
/// the documents, asked in turn by somebody who may read one document in a thousand and somebody who may read them all. The texts
/// are of realistic length (about 1,100 characters); <c>--documents N</c> says how many (20,000 without it).
/// </summary>
internal abstract class SearchText(DatabaseKind kind) : IFigure
{
    private const int Asked = 600;
    private const double Budget = 50;

    /// <summary>How many documents.</summary>
    public static int Documents { get; set; } = 20_000;

    public string Name => $"search.{kind.ToString().ToLowerInvariant()}";

    public int Runs => 1;

    public virtual string? Missing => null;

    public async Task<IReadOnlyList<Measurement>> MeasureAsync(CancellationToken cancellationToken)
    {
        await using var store = await BenchStore.MakeAsync(kind);
        await using (var empty = BenchOffice.Open(store))
        {
            await empty.PrepareAsync(dispatches: 0, cancellationToken);
        }

        var began = Stopwatch.GetTimestamp();
        await store.FillSearchAsync(Documents, cancellationToken);
        var filled = Stopwatch.GetElapsedTime(began).TotalSeconds;
        await using var office = BenchOffice.Open(store);
        Dictionary<string, List<double>> waits = new(StringComparer.Ordinal);
        for (var n = -60; n < Asked; n++)
        {
            var (share, _, words) = SearchTexts.Shares[Math.Abs(n) % SearchTexts.Shares.Length];
            var (who, reads) = Math.Abs(n) / 3 % 2 == 0 ? (BenchTown.Drafter, "few") : (BenchTown.Signer, "all");
            var word = words[Math.Abs(n) / 6 % words.Length];
            var started = Stopwatch.GetTimestamp();
            await office.AskAsync(who, new SearchDocuments(word), cancellationToken);
            if (n >= 0)
            {
                var wait = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
                Of(waits, "p95").Add(wait);
                Of(waits, string.Create(CultureInfo.InvariantCulture, $"{reads}-{share}")).Add(wait);
            }
        }

        return
        [
            .. waits.Select(group => new Measurement(
                $"{Name}.{group.Key}", At95(group.Value), "ms", group.Key == "p95" ? Budget : null,
                string.Create(CultureInfo.InvariantCulture, $"p95 of {group.Value.Count} first pages, {Documents} documents"))),
            new Measurement($"{Name}.fill", filled, "s", null, string.Create(CultureInfo.InvariantCulture, $"{Documents} documents into an empty index")),
        ];
    }

    private static List<double> Of(Dictionary<string, List<double>> waits, string name)
    {
        if (!waits.TryGetValue(name, out var list))
        {
            waits.Add(name, list = []);
        }

        return list;
    }

    private static double At95(List<double> waits)
    {
        waits.Sort();
        return waits[(int)(waits.Count * 0.95)];
    }
}

internal sealed class SqliteSearch() : SearchText(DatabaseKind.Sqlite);

internal sealed class PostgresSearch() : SearchText(DatabaseKind.Postgres)
{
    public override string? Missing => BenchStore.NoPostgres;
}
