using Office.Documents.Dispatches;
using Office.Organization.Grants;
using Office.Workflow.WorkItems;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.Dispatches;

/// <summary>What the lists of the everyday pages ask.</summary>
public sealed class ListTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task In_progress_shows_in_whose_hands_the_matter_is(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        await town.DispatchAtAsync("countersign");

        var row = (await town.AskAsync(Head, new ListWorkItems(Box.Running))).Value.Rows.ShouldHaveSingleItem();

        row.HeldNow.Select(step => step.StepId).ShouldBe(["countersign"]);
        row.HeldNow[0].Holders.Order(StringComparer.Ordinal)
            .ShouldBe(new[] { Finance.Name, Guest.Name }.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Pages_of_drafts_follow_each_other_without_gap_or_repetition(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        List<Guid> drafts = [];
        foreach (var minutes in new[] { 0, 0, 1, 1, 5 })
        {
            town.Office.Clock.Advance(TimeSpan.FromMinutes(minutes));
            drafts.Add(await town.DraftAsync());
        }

        List<Guid> listed = [];
        for (DraftCursor? after = null; ;)
        {
            var page = (await town.AskAsync(Drafter, new ListDrafts(2, After: after))).Value;
            if (page is not [.., var last])
            {
                break;
            }

            listed.AddRange(page.Select(row => row.DispatchId));
            after = new(last.SavedAt, last.DispatchId);
        }

        listed.Count.ShouldBe(drafts.Count);
        listed.Order().ShouldBe(drafts.Order());
        listed[0].ShouldBe(drafts[^1]);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_text_narrows_the_drafts_to_titles_that_hold_it(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        await town.DraftAsync();

        (await town.AskAsync(Drafter, new ListDrafts(Text: "防汛"))).Value.ShouldHaveSingleItem();
        (await town.AskAsync(Drafter, new ListDrafts(Text: "抗旱"))).Value.ShouldBeEmpty();
        (await town.AskAsync(Head, new ListDrafts(Text: "防汛"))).Value.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Rights_are_those_of_the_post_in_the_own_organ(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);

        (await town.AskAsync(Drafter, new GetRights())).Value.ShouldContain(Relation.DraftFor);
        (await town.AskAsync(Clerk, new GetRights())).Value.ShouldContain(Relation.RegisterFor);
        (await town.AskAsync(Leader, new GetRights())).Value.ShouldBeEmpty();
    }
}
