using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Office.Documents.Signatures;
using Office.Organization.Foundation;

namespace Office.Benchmarks.Durable;

/// <summary>Passes every dispatch of a store through its stages, as the product does or as its floor.</summary>
internal static class StepRun
{
    private static readonly byte[] s_payload = new byte[700];

    // What an office pays once after its start (the model, plans, compiled code) is no part of a step.
    private const int WarmUp = 16;

    /// <summary>Decisions per second through the dispatcher, so many at once. Only the commands are timed, and not the first ones.</summary>
    public static async Task<double> ProductAsync(
        BenchOffice office, IReadOnlyList<Stage> stages, int atOnce, CancellationToken cancellationToken)
    {
        var (steps, took) = (0, TimeSpan.Zero);
        foreach (var stage in stages)
        {
            var decisions = await office.DecisionsAsync(stage.Step, cancellationToken);
            took += await TimeAsync(decisions, atOnce, decision => stage.ActAsync(office, decision, cancellationToken), cancellationToken);
            steps += Math.Max(decisions.Count - WarmUp, 0);
        }

        return steps / took.TotalSeconds;
    }

    /// <summary>The round trips that each makes, by stage.</summary>
    public static async Task<IReadOnlyList<Recorded>> RecordAsync(
        BenchOffice office, IReadOnlyList<Stage> stages, CancellationToken cancellationToken)
    {
        var recording = office.Get<Recording>();
        List<Recorded> all = [];
        foreach (var stage in stages)
        {
            List<IReadOnlyList<RoundTrip>> commands = [];
            foreach (var decision in await office.DecisionsAsync(stage.Step, cancellationToken))
            {
                await stage.ActAsync(office, decision, cancellationToken);
                commands.Add(recording.Last);
            }

            all.Add(new(stage, commands));
        }

        return all;
    }

    /// <summary>The same round trips, and the signature of a decision, in prepared ADO through the same queue and batches.</summary>
    public static async Task<double> FloorAsync(
        BenchOffice office, IReadOnlyList<Recorded> stages, int atOnce, CancellationToken cancellationToken)
    {
        var (work, desk) = (office.Get<IUnitOfWork>(), office.Get<ISigningDesk>());
        var prepared = new ConditionalWeakTable<DbConnection, Dictionary<string, DbCommand>>();
        var (steps, took) = (0, TimeSpan.Zero);
        foreach (var (stage, commands) in stages)
        {
            took += await TimeAsync(
                commands,
                atOnce,
                trips => work.WriteAsync(
                    async (session, token) =>
                    {
                        if (!stage.IsClaim)
                        {
                            desk.Sign(stage.Actor, s_payload);
                        }

                        await ReplayAsync(session, trips, prepared, token);
                        return true;
                    },
                    cancellationToken),
                cancellationToken);
            steps += Math.Max(commands.Count - WarmUp, 0);
        }

        return steps / took.TotalSeconds;
    }

    private static async Task ReplayAsync(
        DbSession session,
        IReadOnlyList<RoundTrip> trips,
        ConditionalWeakTable<DbConnection, Dictionary<string, DbCommand>> prepared,
        CancellationToken cancellationToken)
    {
        // The one writer keeps its statements; PostgreSQL's pool prepares what comes back often by itself.
        var kept = session.Connection is SqliteConnection ? prepared.GetOrCreateValue(session.Connection) : null;
        foreach (var trip in trips)
        {
            await trip.RunAsync(session.Connection, session.Transaction, kept, cancellationToken);
        }
    }

    private static async Task<TimeSpan> TimeAsync<T>(
        IReadOnlyCollection<T> all, int atOnce, Func<T, Task> act, CancellationToken cancellationToken)
    {
        foreach (var first in all.Take(WarmUp))
        {
            await act(first);
        }

        var started = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(
            all.Skip(WarmUp),
            new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = cancellationToken },
            (one, _) => new ValueTask(act(one)));
        return Stopwatch.GetElapsedTime(started);
    }

    /// <summary>What the product sent to the database at a stage, command by command.</summary>
    internal sealed record Recorded(Stage Stage, IReadOnlyList<IReadOnlyList<RoundTrip>> Commands);
}
