using System.Collections.Concurrent;
using System.Diagnostics;
using Office.Benchmarks.Durable;
using Office.Benchmarks.Sites;
using Office.Testing;

namespace Office.Benchmarks.Figures;

/// <summary>
/// Sixteen heads of units sign one countersign (会签) at the same moment, on one instance: how long each waits from the tap to the
/// durable answer, and whether anybody is refused because another was faster.
/// </summary>
internal abstract class Countersign(DatabaseKind kind) : IFigure
{
    private const int AtOnce = 16;
    private const int Dispatches = 30;
    private const int WarmUp = 6;
    private const double MostSpread = 5;

    public string Name => $"countersign.{kind.ToString().ToLowerInvariant()}";

    public int Runs => 3;

    public virtual string? Missing => null;

    public async Task<IReadOnlyList<Measurement>> MeasureAsync(CancellationToken cancellationToken)
    {
        await using var store = await BenchStore.MakeAsync(kind);
        await using var office = BenchOffice.Open(store);
        await office.PrepareAsync(dispatches: 0, cancellationToken);
        Guid[] units = [.. BenchTown.UnitHeads.Take(AtOnce).Select(head => head.UnitId)];
        for (var number = 0; number < Dispatches + WarmUp; number++)
        {
            await office.Papers.SubmitAsync(
                BenchTown.Drafter, BenchTown.Signer.OfficialId, $"关于会签第{number}件的通知", cancellationToken, units);
        }

        foreach (var check in await office.DecisionsAsync("unit-check", cancellationToken))
        {
            await office.SendAsync(BenchTown.Head, check, cancellationToken);
        }

        return await SignAsync(office, cancellationToken);
    }

    private async Task<IReadOnlyList<Measurement>> SignAsync(BenchOffice office, CancellationToken cancellationToken)
    {
        var heads = BenchTown.UnitHeads.ToDictionary(head => head.OfficialId);
        var rounds = (await office.Papers.WaitingAsync("countersign", cancellationToken)).GroupBy(one => one.Decision.DispatchId).ToList();
        ConcurrentBag<double> waits = [];
        var refused = 0;
        for (var number = 0; number < rounds.Count; number++)
        {
            var isCounted = number >= WarmUp;
            var started = Stopwatch.GetTimestamp();
            await Task.WhenAll(rounds[number].Select(async one =>
            {
                // Off this thread at once, so that nobody's tap waits for another's.
                await Task.Yield();
                var outcome = await office.Papers.TrySendAsync(heads[one.OfficialId], one.Decision, cancellationToken);
                Interlocked.Add(ref refused, outcome.Fault is null ? 0 : 1);
                if (isCounted)
                {
                    waits.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
                }
            }));
        }

        var sorted = waits.Order().ToList();
        var (middle, worst) = (sorted[sorted.Count / 2], sorted[(int)(sorted.Count * 0.99)]);
        var of = $"{AtOnce} people signing one countersign at once, {Dispatches} times";
        return
        [
            new($"{Name}.p50", middle, "ms", null, of),
            new($"{Name}.p99", worst, "ms", null, of),
            new($"{Name}.spread", worst / middle, "ratio", MostSpread, "p99 / p50, same run"),
            new($"{Name}.refused", refused, "sign-offs", 0, "refused or failed, for whatever reason"),
        ];
    }
}

internal sealed class SqliteCountersign() : Countersign(DatabaseKind.Sqlite);

internal sealed class PostgresCountersign() : Countersign(DatabaseKind.Postgres)
{
    public override string? Missing => BenchStore.NoPostgres;
}
