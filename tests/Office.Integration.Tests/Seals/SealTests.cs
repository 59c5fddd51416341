using Microsoft.EntityFrameworkCore;
using Office.Documents;
using Office.Documents.Dispatches;
using Office.Documents.Seals;
using Office.Integration.Tests.Dispatches;
using Office.Organization.Grants;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.Seals;

/// <summary>Only the keeper of the day seals, and only the file that was read.</summary>
public sealed class SealTests
{
    private static DraftForm Short { get; } = TownSteps.Form with { Route = new Route([], [], Leader.OfficialId) };

    private static CancellationToken Token => DispatchTown.Token;

    [Fact]
    public async Task Who_is_no_longer_keeper_seals_nothing_though_the_item_is_still_theirs()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("seal", Short);
        await town.Office.ArrangeAsync(db => db.RemoveRange(
            db.Set<Grant>().Where(grant => grant.SubjectId == Keeper.PostId && grant.Relation == Relation.SealFor)));

        (await town.SealAsync(id)).Fault.ShouldBe(new SealFault.NotKeeper());

        (await town.Office.ReadAsync(db => db.SealUses.CountAsync(Token))).ShouldBe(0);
        (await town.StepsAsync(id)).ShouldBe(["seal"]);
    }

    [Fact]
    public async Task A_file_that_the_keeper_did_not_look_at_is_not_sealed()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("seal", Short);

        (await town.SealAsync(id, layout: new byte[32])).Fault.ShouldBe(new DispatchFault.LayoutChanged());

        (await town.StepsAsync(id)).ShouldBe(["seal"]);
    }

    [Fact]
    public async Task Typeset_again_the_file_is_the_same_to_the_byte()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("proofread", Short);
        var first = (await town.DispatchAsync(id)).LayoutHash;
        town.Office.Clock.Advance(TimeSpan.FromDays(2));
        (await town.ProofreadAsync(id, passed: false)).Fault.ShouldBeNull();

        await town.WalkToAsync(id, "proofread");

        (await town.DispatchAsync(id)).LayoutHash.ShouldBe(first);
    }
}
