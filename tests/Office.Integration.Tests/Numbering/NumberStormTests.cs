using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Office.Documents.Numbering;
using Office.Integration.Tests.Dispatches;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Integration.Tests.Numbering;

/// <summary>
/// Sixty-four who number and reserve at once, some of whom break in the middle and some of whom ask twice: no number twice,
/// none without a reason.
/// </summary>
public sealed class NumberStormTests
{
    public static TheoryData<DatabaseKind, int> Storms { get; } = new()
    {
        { DatabaseKind.Sqlite, 1 }, { DatabaseKind.Sqlite, 2 }, { DatabaseKind.Sqlite, 3 },
        { DatabaseKind.Postgres, 1 }, { DatabaseKind.Postgres, 2 }, { DatabaseKind.Postgres, 3 },
    };

    [Theory]
    [MemberData(nameof(Storms))]
    public async Task No_number_is_given_twice_and_every_gap_has_its_reason(DatabaseKind kind, int seed)
    {
        await using var office = await OfficeHost.StartAsync(
            kind, services =>
            {
                services.AddSingleton<IDirectorySource, TownDirectory>();
                FoundationModule.AddHandlers(services, typeof(GiveNumber).Assembly);
            });
        await office.GrantAsync(Actors.Organ, Actors.Wang.PostId, Relation.NumberFor);
        var chances = new Random(seed);
        var plan = Enumerable.Range(0, 64).Select(number => (Document: SequentialIds.Make(0xa00 + (number % 48)), Chance: chances.Next(10))).ToList();

        var sent = plan.Select(one => OneAsync(office, one.Document, one.Chance)).ToList();
        await Task.WhenAll(sent);
        var entries = await office.ReadAsync(db => db.Set<NumberEntry>().ToListAsync(TestContext.Current.CancellationToken));
        var wanted = plan.Where(one => one.Chance is not (Breaks or Reserves)).Select(one => (Guid?)one.Document).Distinct().ToList();
        entries.Select(entry => entry.DispatchId).OfType<Guid>().Select(id => (Guid?)id).ShouldBe(wanted, ignoreOrder: true);
        entries.Select(entry => entry.Sequence).Order().ShouldBe(Enumerable.Range(1, entries.Count));
        entries.Count(entry => entry.State is NumberState.Reserved).ShouldBe(plan.Count(one => one.Chance is Reserves) * 2);
        (await office.SendAsync(Actor.Machine(Actors.Organ), new CheckNumbers(Actors.Organ))).Value
            .Where(flaw => flaw.Kind is NumberFlawKind.Missing or NumberFlawKind.BeyondLast or NumberFlawKind.Unexplained).ShouldBeEmpty();
        (await office.AskAsync(Actor.Machine(Actors.Organ), new ExplainNumbers(2026))).Value.Spans.ShouldAllBe(span => span.State != null);
    }

    private const int Breaks = 0, Reserves = 1;

    private static async Task OneAsync(OfficeHost office, Guid document, int chance)
    {
        var id = office.Ids.Next();
        switch (chance)
        {
            case Breaks:
                await Should.ThrowAsync<Exception>(() => office.As(Actors.Wang).SendAsync(
                    new GiveNumber(document, "铜府发") { Breaks = true }, new CommandEnvelope(id), TestContext.Current.CancellationToken));
                break;
            case Reserves:
                await UntilAnsweredAsync(office, new ReserveNumbers("铜府发", 2, id.ToString("N", CultureInfo.InvariantCulture)), id);
                break;
            default:
                await UntilAnsweredAsync(office, new GiveNumber(document, "铜府发"), id);
                break;
        }
    }

    // As a page would: what got no answer is sent again under the same id.
    private static async Task UntilAnsweredAsync<T>(OfficeHost office, ICommand<T> command, Guid id)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                (await office.As(Actors.Wang).SendAsync(command, new CommandEnvelope(id), TestContext.Current.CancellationToken)).Fault.ShouldBeNull();
                return;
            }
            catch (Exception) when (tries < 20 && !TestContext.Current.CancellationToken.IsCancellationRequested)
            {
                // No answer came; the outcome is found by asking again.
            }
        }
    }
}
