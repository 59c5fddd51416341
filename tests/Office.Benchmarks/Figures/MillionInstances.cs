using System.Diagnostics;
using System.Globalization;
using Office.Benchmarks.Durable;
using Office.Benchmarks.Sites;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Testing;
using Office.Workflow.WorkItems;

namespace Office.Benchmarks.Figures;

/// <summary>
/// The same active dispatches in an office that has just begun and in one with a million finished instances: how long a decision
/// takes in each, in turns, and how fast the badge and the first page of a box are in the full one.
/// </summary>
internal abstract class MillionInstances(DatabaseKind kind) : IFigure
{
    private const int Finished = 1_000_000;
    private const int Active = 120;
    private const int Asked = 400;
    private const double MostSlower = 1.1;
    private const double BadgeBudget = 20;
    private const double PageBudget = 100;

    public string Name => $"million.{kind.ToString().ToLowerInvariant()}";

    public int Runs => 1;

    public bool IsLong => true;

    public virtual string? Missing => null;

    public async Task<IReadOnlyList<Measurement>> MeasureAsync(CancellationToken cancellationToken)
    {
        await using var begun = await BenchStore.MakeAsync(kind);
        await using (var office = BenchOffice.Open(begun))
        {
            await office.PrepareAsync(dispatches: 1, cancellationToken);
            await StepRun.ProductAsync(office, Stage.Decisions, 1, cancellationToken);
            await office.SubmitAsync(Active, cancellationToken);
        }

        await using var full = await begun.CopyAsync();
        await full.FillAsync(Finished, cancellationToken);
        await using var few = BenchOffice.Open(begun);
        await using var many = BenchOffice.Open(full);
        return [.. await StepsAsync(few, many, cancellationToken), .. await BoxesAsync(many, cancellationToken)];
    }

    private async Task<IReadOnlyList<Measurement>> StepsAsync(
        BenchOffice few, BenchOffice many, CancellationToken cancellationToken)
    {
        List<double> inFew = [], inMany = [];
        foreach (var (step, actor, _) in Stage.Decisions)
        {
            var (ofFew, ofMany) = (await few.DecisionsAsync(step, cancellationToken), await many.DecisionsAsync(step, cancellationToken));
            for (var i = 0; i < ofFew.Count; i++)
            {
                var (first, second) = (i % 2 == 0, i % 2 != 0);
                var early = first ? await TimeAsync(few, actor, ofFew[i]) : await TimeAsync(many, actor, ofMany[i]);
                var late = second ? await TimeAsync(few, actor, ofFew[i]) : await TimeAsync(many, actor, ofMany[i]);
                // The first decisions of a stage warm plans and pages up.
                if (i >= Active / 6)
                {
                    inFew.Add(first ? early : late);
                    inMany.Add(first ? late : early);
                }
            }
        }

        inFew.Sort();
        inMany.Sort();
        var of = string.Create(CultureInfo.InvariantCulture, $"{inMany.Count} decisions one after the other, in turns with an office without");
        return
        [
            new($"{Name}.step", At(inMany, 0.5), "ms", null, $"median of {of}"),
            new($"{Name}.step-of-empty", At(inMany, 0.5) / At(inFew, 0.5), "ratio", MostSlower, $"with {Finished} finished instances / without, medians of {of}"),
            new($"{Name}.step-p95-of-empty", At(inMany, 0.95) / At(inFew, 0.95), "ratio", null, "the same at p95"),
        ];

        async Task<double> TimeAsync(BenchOffice office, Actor actor, ICommand<Guid> decision)
        {
            var started = Stopwatch.GetTimestamp();
            await office.SendAsync(actor, decision, cancellationToken);
            return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }
    }

    private async Task<IReadOnlyList<Measurement>> BoxesAsync(BenchOffice office, CancellationToken cancellationToken)
    {
        var badge = await AskAsync(office, _ => new CountWorkItems(), cancellationToken);
        var page = await AskAsync(office, n => new ListWorkItems((Box)(1 + (n % 3))), cancellationToken);
        return
        [
            new($"{Name}.badge-p95", At(badge, 0.95), "ms", BadgeBudget, $"{Asked} counts of the boxes of everybody in turn, every fourth of the leader"),
            new($"{Name}.page-p95", At(page, 0.95), "ms", PageBudget, $"{Asked} first pages of the three boxes, of the same"),
        ];
    }

    private static async Task<List<double>> AskAsync<T>(
        BenchOffice office, Func<int, IQuery<T>> query, CancellationToken cancellationToken)
    {
        List<double> waits = [];
        for (var n = -20; n < Asked; n++)
        {
            var who = n % 4 == 0 ? BenchTown.Signer : BenchTown.Everybody[Math.Abs(n * 7) % BenchTown.Everybody.Count];
            var started = Stopwatch.GetTimestamp();
            await office.AskAsync(who, query(Math.Abs(n)), cancellationToken);
            if (n >= 0)
            {
                waits.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        }

        waits.Sort();
        return waits;
    }

    private static double At(List<double> sorted, double part) => sorted[(int)(sorted.Count * part)];
}

internal sealed class SqliteMillion() : MillionInstances(DatabaseKind.Sqlite);

internal sealed class PostgresMillion() : MillionInstances(DatabaseKind.Postgres)
{
    public override string? Missing => BenchStore.NoPostgres;
}
