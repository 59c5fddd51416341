using Office.Documents.Circulations;
using Office.Integration.Tests.Dispatches;
using Office.Organization;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.Circulations;

/// <summary>
/// Whatever is done in whatever order: an acknowledgement stays, nobody reads out of turn, what was opened is not taken back, boxes
/// equal the board, and the end is where nobody is waited for.
/// </summary>
public sealed class CirculationPropertyTests
{
    private static readonly Actor[] s_people = [Head, Finance, Deputy, Leader, Clerk, Keeper, Secretary, Colleague, .. Heads.Take(4)];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task No_acknowledgement_is_lost_and_no_turn_is_jumped(int seed)
    {
        await using var town = await CirculationTown.StartAsync();
        var chance = new Random(seed);
        var id = await town.CirculateAsync(
            new RoundForm([.. s_people.Take(3).Select(actor => actor.OfficialId)], InOrder: seed % 2 == 0),
            new RoundForm([.. s_people.Skip(3).Take(3).Select(actor => actor.OfficialId)], InOrder: true));
        HashSet<Guid> acknowledged = [];
        for (var step = 0; step < 60; step++)
        {
            await ActAsync(town, id, chance, acknowledged);
            await HoldsAsync(town, id, acknowledged);
        }
    }

    private static async Task ActAsync(DispatchTown town, Guid id, Random chance, HashSet<Guid> acknowledged)
    {
        var who = s_people[chance.Next(s_people.Length)];
        switch (chance.Next(6))
        {
            case 0:
                await town.SendAsync(Drafter, new TakeBackCirculation(id, [who.OfficialId]));
                break;
            case 1:
                await town.SendAsync(Drafter, new SupplementCirculation(id, new RoundForm([who.OfficialId], chance.Next(2) == 0), chance.Next(2) == 0));
                break;
            case 2:
                await town.SendAsync(who, new OpenReading(id));
                break;
            default:
                if ((await town.SendAsync(who, new AcknowledgeCirculation(id))).Fault is null)
                {
                    acknowledged.Add(who.OfficialId).ShouldBeTrue("nobody acknowledges twice");
                }

                break;
        }
    }

    private static async Task HoldsAsync(DispatchTown town, Guid id, HashSet<Guid> acknowledged)
    {
        var readers = (await town.AskAsync(Drafter, new ListReaders(id, Limit: 1000))).Value;
        readers.Where(reader => reader.State is ReaderState.Acknowledged).Select(reader => reader.OfficialId).ShouldBe(acknowledged, ignoreOrder: true);
        readers.Where(reader => reader.State is ReaderState.TakenBack).ShouldAllBe(reader => reader.OpenedAt == null);
        readers.ShouldAllBe(reader => reader.HasIt == (reader.State == ReaderState.Delivered || reader.State == ReaderState.Opened));
        var view = (await town.AskAsync(Drafter, new GetCirculation(id))).Value;
        (view.Circulation.EndedAt is null).ShouldBe(readers.Any(reader => reader.State <= ReaderState.Opened), "it ends where nobody is waited for");
        // Somebody always has it while somebody waits: no circulation stands still.
        if (readers.Any(reader => reader.State is ReaderState.Waiting))
        {
            readers.ShouldContain(reader => reader.HasIt);
        }

        view.Count.Readers.ShouldBe(readers.Count(reader => reader.State is not ReaderState.TakenBack));
        foreach (var actor in s_people)
        {
            var has = readers.Any(reader => reader.OfficialId == actor.OfficialId && reader.HasIt);
            (await town.ReadingAsync(actor)).ShouldBe(has ? 1 : 0);
        }

        // Within the first round, which goes in order for some seeds, and in the second, which always does, one has it at most.
        readers.Count(reader => reader.Round == 2 && reader.HasIt).ShouldBeLessThanOrEqualTo(1);
    }
}
