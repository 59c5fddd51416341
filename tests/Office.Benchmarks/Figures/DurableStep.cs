using Office.Benchmarks.Durable;
using Office.Testing;

namespace Office.Benchmarks.Figures;

/// <summary>
/// A decision through the dispatcher (work item, signature, history, audit, outbox, dedup in one durable transaction) against its
/// floor: every statement that the product sends, read or written, with its values and in the same round trips (recorded in this
/// run from this database), and one ECDSA signature over 700 bytes, in prepared ADO through the same queue, batches and commits.
/// The floor has no engine, no state to read or write, no permission to judge, no JSON, no hash chain and no scope of services.
/// </summary>
internal abstract class DurableStep(DatabaseKind kind, int atOnce) : IFigure
{
    private const int Dispatches = 192;
    private const int WarmUp = 48;
    private const double LeastOfFloor = 0.6;
    private const double LeastTogether = 3;

    public string Name => $"durable-step.{kind.ToString().ToLowerInvariant()}";

    public int Runs => 3;

    public virtual string? Missing => null;

    public async Task<IReadOnlyList<Measurement>> MeasureAsync(CancellationToken cancellationToken)
    {
        await RunAsync(WarmUp, cancellationToken);
        return await RunAsync(Dispatches, cancellationToken);
    }

    private async Task<IReadOnlyList<Measurement>> RunAsync(int dispatches, CancellationToken cancellationToken)
    {
        await using var prepared = await BenchStore.MakeAsync(kind);
        await OnAsync(prepared, async office =>
        {
            await office.PrepareAsync(dispatches, cancellationToken);
            return true;
        });
        var recorded = await OnCopyAsync(prepared, office => StepRun.RecordAsync(office, cancellationToken), isRecorded: true);
        var product = await OnCopyAsync(prepared, office => StepRun.ProductAsync(office, atOnce, cancellationToken));
        var floor = await OnCopyAsync(prepared, office => StepRun.FloorAsync(office, recorded, atOnce, cancellationToken));
        var productAlone = await OnCopyAsync(
            prepared, office => StepRun.ProductAsync(office, Alone, cancellationToken), isAlone: IsOneWriter);
        var floorAlone = await OnCopyAsync(
            prepared, office => StepRun.FloorAsync(office, recorded, Alone, cancellationToken), isAlone: IsOneWriter);
        var commands = recorded.SelectMany(stage => stage).ToList();
        var of = $"sign-offs at {StepRun.Stages.Count} steps, {atOnce} at once";
        var together = IsOneWriter ? $"{atOnce} at once: a commit for a batch / a commit each" : $"{atOnce} at once / one after the other";
        return
        [
            new($"{Name}.rate", product, "per second", null, of, MoreIsBetter: true),
            new($"{Name}.floor", floor, "per second", null, $"the same round trips and one signature in prepared ADO, {atOnce} at once", MoreIsBetter: true),
            new($"{Name}.of-floor", product / floor, "ratio", LeastOfFloor, "rate / floor, same run", MoreIsBetter: true),
            new($"{Name}.statements", commands.Average(trips => trips.Sum(trip => trip.Statements.Count)), "statements", null, "sent to the database by one sign-off"),
            new($"{Name}.round-trips", commands.Average(trips => trips.Count), "round trips", null, "of one sign-off, without those that begin and commit"),
            new($"{Name}.together", product / productAlone, "ratio", IsOneWriter ? LeastTogether : null, $"{together}, product", MoreIsBetter: true),
            new($"{Name}.floor-together", floor / floorAlone, "ratio", null, $"{together}, floor", MoreIsBetter: true),
        ];
    }

    private bool IsOneWriter => kind is DatabaseKind.Sqlite;

    private int Alone => IsOneWriter ? atOnce : 1;

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
}

/// <summary>64 at once into the one writer: its batches are the group commit, one after the other commits each alone.</summary>
internal sealed class SqliteStep() : DurableStep(DatabaseKind.Sqlite, atOnce: 64);

/// <summary>Eight connections.</summary>
internal sealed class PostgresStep() : DurableStep(DatabaseKind.Postgres, atOnce: 8)
{
    public override string? Missing =>
        Environment.GetEnvironmentVariable("OFFICE_TEST_POSTGRES") is { Length: > 0 } ? null : "no PostgreSQL";
}
