using Office.Integration.Tests.Workflow;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.WorkItems;

namespace Office.Integration.Tests.WorkItems;

/// <summary>监控, 关注 and saved filters on a real database: who sees what, in which order, and within which bounds.</summary>
public sealed class WatchedAndFollowedTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_monitor_shows_what_waits_longest_first_on_every_page_and_who_holds_it(DatabaseKind kind)
    {
        await using var office = await WatchedAsync(kind);

        var whole = (await office.AskAsync(Town.Office, new ListWatched())).Value;
        List<Guid> paged = [];
        WorkItemCursor? next = null;
        do
        {
            var page = (await office.AskAsync(Town.Office, new ListWatched(After: next, Limit: 1))).Value;
            page.Total.ShouldBe(3);
            paged.AddRange(page.Rows.Select(row => row.WorkItemId));
            next = page.Next;
        }
        while (next is not null);

        paged.ShouldBe(whole.Rows.Select(row => row.WorkItemId));
        whole.Rows.Select(row => row.At).ShouldBeInOrder();
        whole.Rows[0].RootId.ShouldBe(Town.Root);
        whole.Rows[0].HeldNow.Single().Holders.ShouldBe([Town.Head.Name]);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_monitor_is_narrowed_to_a_unit_and_forgets_what_is_done(DatabaseKind kind)
    {
        await using var office = await WatchedAsync(kind);

        var heads = (await office.AskAsync(Town.Office, new ListWatched(UnitId: Town.Head.UnitId))).Value;
        var leaders = (await office.AskAsync(Town.Office, new ListWatched(UnitId: Town.Leader.UnitId))).Value;
        (heads.Total, leaders.Total).ShouldBe((3, 0));

        await PassFirstAsync(office);

        (await office.AskAsync(Town.Office, new ListWatched(UnitId: Town.Head.UnitId))).Value.Total.ShouldBe(2);
        (await office.AskAsync(Town.Office, new ListWatched())).Value.Total.ShouldBe(3, "what moved on waits elsewhere");
        (await office.AskAsync(Town.Office, new ListWatched(OverdueOnly: true))).Value.Total.ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_followed_matter_is_shown_where_it_stands_once_and_to_nobody_else(DatabaseKind kind)
    {
        await using var office = await WatchedAsync(kind);

        await office.SendAsync(Town.Drafter, new FollowMatter(Town.Root));
        (await office.SendAsync(Town.Drafter, new FollowMatter(Town.Root))).Fault.ShouldBeNull();

        var row = (await office.AskAsync(Town.Drafter, new ListFollowed())).Value.Rows.ShouldHaveSingleItem();
        (row.StepId, row.HeldNow.Single().Holders.Single()).ShouldBe(("unit-check", Town.Head.Name));
        (await office.AskAsync(Town.Head, new ListFollowed())).Value.Rows.ShouldBeEmpty();
        (await office.AskAsync(Town.Drafter, new GetFollowing(Town.Root))).Value.ShouldBeTrue();

        await PassFirstAsync(office);
        (await office.AskAsync(Town.Drafter, new ListFollowed())).Value.Rows.Single().StepId.ShouldBe("review");

        (await office.SendAsync(Town.Drafter, new UnfollowMatter(Town.Root))).Fault.ShouldBeNull();
        (await office.AskAsync(Town.Drafter, new ListFollowed())).Value.Rows.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_right_that_is_lost_hides_what_is_followed(DatabaseKind kind)
    {
        await using var office = await WatchedAsync(kind);
        await office.GrantAsync(Town.Root, Town.SecondClerk.OfficialId, Relation.Reader);
        (await office.SendAsync(Town.SecondClerk, new FollowMatter(Town.Root))).Fault.ShouldBeNull();
        (await office.AskAsync(Town.SecondClerk, new ListFollowed())).Value.Rows.Count.ShouldBe(1);

        await office.Get<IUnitOfWork>().WriteAsync(
            async (session, token) =>
            {
                await session.ExecuteAsync(
                    "DELETE FROM grants WHERE object_id = @p0 AND subject_id = @p1", [Town.Root, Town.SecondClerk.OfficialId], token);
                return true;
            },
            TestContext.Current.CancellationToken);

        (await office.AskAsync(Town.SecondClerk, new ListFollowed())).Value.Rows.ShouldBeEmpty();
        (await office.SendAsync(Town.SecondClerk, new FollowMatter(Town.Root))).Fault.ShouldNotBeNull();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Filters_are_kept_by_name_for_their_list_and_their_owner_up_to_a_bound(DatabaseKind kind)
    {
        await using var office = await WatchedAsync(kind);
        (await office.SendAsync(Town.Head, new SaveFilter("boxes/todo", " 特急 ", "urgency=2"))).Fault.ShouldBeNull();
        (await office.SendAsync(Town.Head, new SaveFilter("boxes/todo", "特急", "urgency=2&q=防汛"))).Fault.ShouldBeNull();

        (await office.AskAsync(Town.Head, new ListFilters("boxes/todo"))).Value.ShouldBe([new NamedFilter("特急", "urgency=2&q=防汛")]);
        (await office.AskAsync(Town.Head, new ListFilters("boxes/done"))).Value.ShouldBeEmpty();
        (await office.AskAsync(Town.Clerk, new ListFilters("boxes/todo"))).Value.ShouldBeEmpty();
        (await office.SendAsync(Town.Head, new SaveFilter("boxes/todo", "  ", "q=1"))).Fault.ShouldBe(new ListFault.FilterNameMissing());
        (await office.SendAsync(Town.Head, new SaveFilter("boxes/todo", "长", new string('x', SavedFilter.QueryCharacters + 1)))).Fault
            .ShouldBe(new ListFault.FilterTooLong(SavedFilter.NameCharacters));
        foreach (var number in Enumerable.Range(1, SavedFilter.Most - 1))
        {
            (await office.SendAsync(Town.Head, new SaveFilter("boxes/todo", $"筛选{number}", "q=1"))).Fault.ShouldBeNull();
        }

        (await office.SendAsync(Town.Head, new SaveFilter("boxes/todo", "多一个", "q=1"))).Fault.ShouldBe(new ListFault.TooManyFilters(SavedFilter.Most));
        (await office.SendAsync(Town.Head, new RemoveFilter("boxes/todo", "特急"))).Fault.ShouldBeNull();
        (await office.AskAsync(Town.Head, new ListFilters("boxes/todo"))).Value.Count.ShouldBe(SavedFilter.Most - 1);
    }

    private static async Task PassFirstAsync(OfficeHost office)
    {
        var first = (await office.AskAsync(Town.Head, new ListWorkItems(Box.Pending))).Value.Rows.Single(row => row.RootId == Town.Root);
        (await Town.MoveAsync(office, Town.Head, first.WorkItemId, "complete", "agree")).Fault.ShouldBeNull();
    }

    /// <summary>Three matters that wait for the head of the unit, a minute between each, and the director who watches them.</summary>
    private static async Task<OfficeHost> WatchedAsync(DatabaseKind kind)
    {
        var office = await Town.StartedAsync(kind);
        await office.GrantAsync(Town.Organ, Town.Office.OfficialId, Relation.SuperviseFor);
        await Town.PassAsync(office, Town.Drafter, "submit");
        foreach (var root in new[] { SequentialIds.Make(0x901), SequentialIds.Make(0x902) })
        {
            office.Clock.Advance(TimeSpan.FromMinutes(1));
            (await office.SendAsync(Town.Drafter, new StartMatter(root, new Dictionary<string, Guid[]>(StringComparer.Ordinal)
            {
                ["countersigners"] = [],
                ["leaders"] = [],
                ["signer"] = [Town.Leader.PostId],
            }))).Fault.ShouldBeNull();
            var draft = (await Town.PendingAsync(office, Town.Drafter)).WorkItemId;
            (await office.SendAsync(Town.Drafter, new MoveMatter(root, draft, "complete", "submit"))).Fault.ShouldBeNull();
        }

        return office;
    }
}
