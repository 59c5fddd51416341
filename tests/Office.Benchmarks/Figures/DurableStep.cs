using Office.Benchmarks.Durable;
using Office.Testing;

namespace Office.Benchmarks.Figures;

/// <summary>
/// A step through the dispatcher (work item, deadline, signature, history, audit, outbox, dedup in one durable transaction)
/// against its floor: every statement that the product sends, read or written, with its values and in the same round trips
/// (recorded in this run from this database), and of a decision one ECDSA signature over 700 bytes, in prepared ADO through the
/// same queue, batches and commits. The floor has no engine, no state to read or write, no permission to judge, no JSON, no hash
/// chain and no scope of services. Product and floor take turns, so that whatever else the machine does meets both: a ratio is
/// the median of the ratios of the turns.
/// </summary>
internal abstract class DurableStep(string word, DatabaseKind kind, int atOnce, IReadOnlyList<Stage> stages) : IFigure
{
    private const int Steps = 768;
    private const int Turns = 7;
    private const double LeastOfFloor = 0.6;
    private const double LeastTogether = 3;

    public string Name => $"{word}.{kind.ToString().ToLowerInvariant()}";

    public int Runs => 1;

    public virtual string? Missing => null;

    public async Task<IReadOnlyList<Measurement>> MeasureAsync(CancellationToken cancellationToken)
    {
        await using var prepared = await PrepareAsync(cancellationToken);
        var recorded = await OnCopyAsync(
            prepared, office => StepRun.RecordAsync(office, stages, cancellationToken), isRecorded: true);
        List<Turn> turns = [];
        // The first turn compiles what is compiled when it is used often, and does not count.
        for (var turn = 0; turn <= Turns; turn++)
        {
            turns.Add(await TakeTurnAsync(prepared, recorded, isOursFirst: turn % 2 == 0, cancellationToken));
        }

        return Measured(turns[1..], [.. recorded.SelectMany(stage => stage.Commands)]);
    }

    private bool IsOneWriter => kind is DatabaseKind.Sqlite;

    private int Alone => IsOneWriter ? atOnce : 1;

    /// <summary>A store whose dispatches wait at the first of the stages.</summary>
    private async Task<BenchStore> PrepareAsync(CancellationToken cancellationToken)
    {
        var store = await BenchStore.MakeAsync(kind);
        await OnAsync(store, async office =>
        {
            await office.PrepareAsync(Steps / stages.Count, cancellationToken);
            Stage[] before = [.. Stage.Decisions.TakeWhile(stage => stage.Step != stages[0].Step)];
            return await StepRun.ProductAsync(office, before, atOnce, cancellationToken);
        });
        return store;
    }

    private async Task<Turn> TakeTurnAsync(
        BenchStore prepared, IReadOnlyList<StepRun.Recorded> recorded, bool isOursFirst, CancellationToken cancellationToken)
    {
        Task<double> Ours(bool isAlone) => OnCopyAsync(
            prepared,
            office => StepRun.ProductAsync(office, stages, isAlone ? Alone : atOnce, cancellationToken),
            isAlone: isAlone && IsOneWriter);
        Task<double> Floor(bool isAlone) => OnCopyAsync(
            prepared,
            office => StepRun.FloorAsync(office, recorded, isAlone ? Alone : atOnce, cancellationToken),
            isAlone: isAlone && IsOneWriter);
        if (isOursFirst)
        {
            return new(await Ours(false), await Floor(false), await Ours(true), await Floor(true));
        }

        var (floorAlone, alone, floor) = (await Floor(true), await Ours(true), await Floor(false));
        return new(await Ours(false), floor, alone, floorAlone);
    }

    private Measurement[] Measured(List<Turn> turns, IReadOnlyList<IReadOnlyList<RoundTrip>> commands)
    {
        double Median(Func<Turn, double> of) => turns.Select(of).Order().ElementAt(turns.Count / 2);
        var at = $"{atOnce} at once, median of {Turns}";
        var together = IsOneWriter ? $"{atOnce} at once: a commit for a batch / a commit each" : $"{atOnce} at once / one after the other";
        return
        [
            new($"{Name}.rate", Median(turn => turn.Ours), "per second", null, $"{Steps} at {string.Join(", ", stages.Select(stage => stage.Step))}, {at}", MoreIsBetter: true),
            new($"{Name}.floor", Median(turn => turn.Floor), "per second", null, $"the same round trips and signature in prepared ADO, {at}", MoreIsBetter: true),
            new($"{Name}.of-floor", Median(turn => turn.Ours / turn.Floor), "ratio", LeastOfFloor, $"rate / floor in turns, median of {Turns}", MoreIsBetter: true),
            new($"{Name}.statements", commands.Average(trips => trips.Sum(trip => trip.Statements.Count)), "statements", null, "sent to the database by one step"),
            new($"{Name}.round-trips", commands.Average(trips => trips.Count), "round trips", null, "of one step, without those that begin and commit"),
            new($"{Name}.together", Median(turn => turn.Ours / turn.Alone), "ratio", IsOneWriter ? LeastTogether : null, $"{together}, product", MoreIsBetter: true),
            new($"{Name}.floor-together", Median(turn => turn.Floor / turn.FloorAlone), "ratio", null, $"{together}, floor", MoreIsBetter: true),
        ];
    }

    private static async Task<T> OnCopyAsync<T>(BenchStore from, Func<BenchOffice, Task<T>> act, bool isRecorded = false, bool isAlone = false)
    {
        await using var copy = await from.CopyAsync();
        return await OnAsync(copy, act, isRecorded, isAlone);
    }

    private static async Task<T> OnAsync<T>(BenchStore store, Func<BenchOffice, Task<T>> act, bool isRecorded = false, bool isAlone = false)
    {
        await using var office = BenchOffice.Open(store, isRecorded, isAlone);
        return await act(office);
    }

    /// <summary>Steps per second.</summary>
    private sealed record Turn(double Ours, double Floor, double Alone, double FloorAlone);
}

/// <summary>64 decisions at once into the one writer: its batches are the group commit, one after the other commits each alone.</summary>
internal sealed class SqliteStep() : DurableStep("durable-step", DatabaseKind.Sqlite, atOnce: 64, Stage.Decisions);

/// <summary>As many claims at once.</summary>
internal sealed class SqliteClaim() : DurableStep("durable-claim", DatabaseKind.Sqlite, atOnce: 64, Stage.Claims);

/// <summary>Eight connections.</summary>
internal sealed class PostgresStep() : DurableStep("durable-step", DatabaseKind.Postgres, atOnce: 8, Stage.Decisions)
{
    public override string? Missing => BenchStore.NoPostgres;
}

/// <summary>Eight connections.</summary>
internal sealed class PostgresClaim() : DurableStep("durable-claim", DatabaseKind.Postgres, atOnce: 8, Stage.Claims)
{
    public override string? Missing => BenchStore.NoPostgres;
}
