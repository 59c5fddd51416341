using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Office.Documents.Exchange;
using Office.Organization;
using Office.Organization.Calendars;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Testing;
using Office.Web.Features.Boxes;
using Office.Web.Tests.Components;
using Office.Workflow;
using Office.Workflow.Instances;
using Office.Workflow.Moves;
using Office.Workflow.WorkItems;

namespace Office.Web.Tests.Features.Boxes;

public sealed class BoxTests : ComponentContext
{
    private readonly ScriptedOffice _office = new();
    private readonly TestBus _bus = new();
    private readonly List<WorkItemRow> _pending = [Dispatch(1, "关于防汛的通知"), Arrival(2, "关于用地的批复"), Arrival(3, "关于经费的函")];

    public BoxTests()
    {
        Services.AddSingleton<IDispatcher>(_office);
        Services.AddSingleton<IActorSource>(_office);
        Services.AddSingleton<IOfficeBus>(_bus);
        Services.AddSingleton<IIdSource>(new SequentialIds());
        Services.AddSingleton<OfficeDay>();
        Services.AddSingleton<ICalendarSource>(new UsualCalendar());
        _office.On<ListFilters, IReadOnlyList<NamedFilter>>(_ => Array.Empty<NamedFilter>());
        _office.On<CountWorkItems, WorkItemCounts>(_ => new WorkItemCounts(_pending.Count, 0, 0));
        _office.On<ListWorkItems, WorkItemPage>(query => new WorkItemPage(query.Box is Box.Pending ? [.. _pending] : [], Next: null));
    }

    [Fact]
    public void The_badge_moves_when_the_box_of_its_reader_changes()
    {
        var badge = Render<PendingBadge>();
        badge.Find(".badge").GetAttribute("data-count").ShouldBe("3");

        _pending.RemoveAt(0);
        _bus.Tell(new WorkItemsChanged(SequentialIds.Make(9), [Actors.Wang.OfficialId]));

        badge.WaitForAssertion(() => badge.Find(".badge").GetAttribute("data-count").ShouldBe("2"));
    }

    [Fact]
    public void The_badge_asks_nothing_when_somebody_elses_box_changes()
    {
        Render<PendingBadge>();
        _office.Asked.Clear();

        _bus.Tell(new WorkItemsChanged(SequentialIds.Make(9), [Actors.Li.OfficialId]));

        _office.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_badge_that_is_gone_no_longer_listens()
    {
        Render<PendingBadge>();
        _bus.Listeners.ShouldBe(1);

        await DisposeComponentsAsync();

        _bus.Listeners.ShouldBe(0);
    }

    [Fact]
    public void A_row_opens_the_page_of_its_step()
    {
        _pending.Add(Dispatch(4, "退回的请示") with { StepId = "draft" });

        var page = RenderBox("todo");

        page.FindAll("a[data-open]").Select(link => link.GetAttribute("href")).ShouldBe(
        [
            $"dispatches/{_pending[0].RootId}?item={_pending[0].WorkItemId}",
            $"arrivals/{_pending[1].RootId}?item={_pending[1].WorkItemId}",
            $"arrivals/{_pending[2].RootId}?item={_pending[2].WorkItemId}",
            $"dispatches/{_pending[3].RootId}/draft?item={_pending[3].WorkItemId}",
        ]);
    }

    [Fact]
    public void Choosing_a_filter_puts_it_into_the_address()
    {
        var page = RenderBox("todo");

        page.Find("input[data-search]").Change("防汛");

        ((NavigationManager)Services.GetRequiredService(typeof(NavigationManager))).Uri.ShouldEndWith("?q=" + Uri.EscapeDataString("防汛"));
    }

    [Fact]
    public void What_a_box_is_narrowed_to_is_saved_with_its_address_and_offered_again()
    {
        _office.On<SaveFilter, Done>(_ => new Done());
        var page = RenderBox("todo");
        page.FindAll("button.menu-entry").Single(entry => entry.TextContent.Trim() == "保存当前筛选").HasAttribute("disabled").ShouldBeTrue();
        page.Find("input[data-search]").Change("防汛");
        page.FindAll("button.menu-entry").Single(entry => entry.TextContent.Trim() == "保存当前筛选").Click();
        page.Find("input[data-filter-name]").Change("防汛通知");
        _office.On<ListFilters, IReadOnlyList<NamedFilter>>(_ => new NamedFilter[] { new("防汛通知", "q=1") });
        page.FindAll("dialog button").Single(button => button.TextContent.Trim() == "保存").Click();

        _office.Sent.Single().Command.ShouldBe(new SaveFilter("boxes/todo", "防汛通知", "q=" + Uri.EscapeDataString("防汛")));
        page.FindAll(".saved-filter a").Single().GetAttribute("href").ShouldBe("boxes/todo?q=1");
    }

    [Fact]
    public void A_matter_is_followed_and_let_go_with_one_button()
    {
        _office.On<GetFollowing, bool>(_ => false).On<FollowMatter, Done>(_ => new Done()).On<UnfollowMatter, Done>(_ => new Done());
        var button = Render<FollowButton>(p => p.Add(one => one.RootId, SequentialIds.Make(7)));

        button.Find("button").Click();
        button.Find("button").GetAttribute("aria-pressed").ShouldBe("true");
        button.Find("button").TextContent.Trim().ShouldBe("已关注");
        button.Find("button").Click();

        _office.Sent.Select(sent => sent.Command).ShouldBe([new FollowMatter(SequentialIds.Make(7)), new UnfollowMatter(SequentialIds.Make(7))]);
    }

    [Fact]
    public void The_monitor_says_who_holds_what_and_urges_the_chosen_ones()
    {
        _office.On<ListWatched, WatchedPage>(_ => new WatchedPage([_pending[0] with { HeldNow = [new HeldStep("review", "审核", ["陈堃"])] }], Next: null, Total: 1))
            .On<UrgeItem, Done>(_ => new WorkflowFault.UrgedJustNow(new DateTimeOffset(2026, 3, 2, 3, 0, 0, TimeSpan.Zero)));
        Services.AddSingleton<IDirectorySource>(new NoDirectory());
        var page = Render<WatchPage>();
        page.Find("table, .matters").TextContent.ShouldContain("陈堃");

        page.Find("input[data-pick]").Change(true);
        page.FindAll("button").Single(button => button.TextContent.Trim() == "催办所选").Click();
        page.FindAll("button").Single(button => button.TextContent.Trim() == "催办 1 件").Click();

        _office.Sent.Single().Command.ShouldBe(new UrgeItem(_pending[0].RootId, _pending[0].WorkItemId));
        page.Find(".bulk .field-error").ShouldNotBeNull();
    }

    [Fact]
    public void A_box_without_rows_says_what_will_appear_there()
    {
        _pending.Clear();
        RenderBox("todo").Find(".empty-title").TextContent.ShouldBe("待办已全部办完");
    }

    [Fact]
    public void A_refusal_stands_where_the_list_would_be()
    {
        _office.On<ListWorkItems, WorkItemPage>(_ => new FoundationFault.NotSignedIn());
        RenderBox("todo").Find("[data-fault]").GetAttribute("data-fault").ShouldBe("foundation.not-signed-in");
    }

    [Fact]
    public void Signing_for_several_arrivals_tells_what_came_of_each()
    {
        _office.On<AnswerArrival, Done>(answer =>
            answer.ArrivalId == _pending[1].RootId ? new Done() : new ExchangeFault.AlreadyAnswered("李敏"));
        var page = RenderBox("todo");
        foreach (var index in Enumerable.Range(0, 3))
        {
            page.FindAll("input[data-pick]")[index].Change(true);
        }

        page.FindAll("button").Single(button => button.TextContent == "签收所选来文").Click();
        page.FindAll("button").Single(button => button.TextContent == "签收 2 件").Click();

        _office.Sent.Select(sent => ((AnswerArrival)sent.Command).WorkItemId).ShouldBe([_pending[1].WorkItemId, _pending[2].WorkItemId]);
        var lines = page.FindAll(".bulk li").Select(line => line.TextContent).ToList();
        lines[0].ShouldContain("已签收");
        lines[1].ShouldContain("李敏");
    }

    private IRenderedComponent<BoxPage> RenderBox(string name) => Render<BoxPage>(p => p.Add(page => page.Name, name));

    private sealed class NoDirectory : IDirectorySource
    {
        public DirectorySnapshot Current => DirectorySnapshot.Empty;
    }

    private static WorkItemRow Dispatch(int number, string title) => Row(number, title, "dispatch.Notice", "review");

    private static WorkItemRow Arrival(int number, string title) => Row(number, title, "arrival", "sign-for");

    private static WorkItemRow Row(int number, string title, string kind, string step) => new(
        SequentialIds.Make(number), SequentialIds.Make(0x100 + number), step, step, WorkItemKind.Decide, WorkItemState.Open,
        new WorkItemSnapshot(title, Reference: null, kind, Urgency: 1, Due: null),
        Actors.Li.OfficialId, Actors.Li.Name, new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero), IsUnread: true, Outcome: null, Reason: null);
}
