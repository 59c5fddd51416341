using Office.Benchmarks.Durable;
using Office.Testing;

namespace Office.Benchmarks.Figures;

/// <summary>
/// A decision through the dispatcher (work item, signature, history, audit, outbox, dedup in one durable transaction) against its
/// floor: the same rows, round trips and signature in prepared ADO through the same queue and batches.
/// </summary>
internal abstract class DurableStep(DatabaseKind kind, int atOnce) : IFigure
{
    private const int Dispatches = 192;
    private const int WarmUp = 48;

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
        var productAlone = await OnCopyAsync(prepared, office => StepRun.ProductAsync(office, 1, cancellationToken));
        var floorAlone = await OnCopyAsync(prepared, office => StepRun.FloorAsync(office, recorded, 1, cancellationToken));
        var statements = recorded.SelectMany(stage => stage).Average(command => command.Sum(trip => trip.Statements.Count));
        var trips = recorded.SelectMany(stage => stage).Average(command => command.Count);
        var of = $"sign-offs at {StepRun.Stages.Count} steps, {atOnce} at once";
        return
        [
            new($"{Name}.rate", product, "per second", null, of, MoreIsBetter: true),
            new($"{Name}.floor", floor, "per second", null, $"the same statements and one signature in prepared ADO, {atOnce} at once", MoreIsBetter: true),
            new($"{Name}.of-floor", product / floor, "ratio", null, "rate / floor, same run", MoreIsBetter: true),
            new($"{Name}.statements", statements, "statements", null, "sent to the database by one sign-off"),
            new($"{Name}.round-trips", trips, "round trips", null, "of one sign-off, without those that begin and commit"),
            new($"{Name}.together", product / productAlone, "ratio", null, $"{atOnce} at once / one after the other, product", MoreIsBetter: true),
            new($"{Name}.floor-together", floor / floorAlone, "ratio", null, $"{atOnce} at once / one after the other, floor", MoreIsBetter: true),
        ];
    }

    private static async Task<T> OnCopyAsync<T>(BenchStore from, Func<BenchOffice, Task<T>> act, bool isRecorded = false)
    {
        await using var copy = await from.CopyAsync();
        return await OnAsync(copy, act, isRecorded);
    }

    private static async Task<T> OnAsync<T>(BenchStore store, Func<BenchOffice, Task<T>> act, bool isRecorded = false)
    {
        await using var office = BenchOffice.Open(store, isRecorded);
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
