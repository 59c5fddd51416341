using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Office.Organization.Foundation;
using Office.Testing;
using Office.Web.Features.Processes;
using Office.Web.Tests.Components;
using Office.Workflow.Definitions;
using Office.Workflow.Versions;

namespace Office.Web.Tests.Features.Processes;

public sealed class MigrationPageTests : ComponentContext
{
    private static readonly Guid s_old = SequentialIds.Make(1);
    private static readonly Guid s_new = SequentialIds.Make(2);
    private static readonly Guid s_goes = SequentialIds.Make(3);
    private static readonly Guid s_late = SequentialIds.Make(4);
    private static readonly Guid s_stays = SequentialIds.Make(5);

    private readonly ScriptedOffice _office = new();

    public MigrationPageTests()
    {
        Services.AddSingleton<IDispatcher>(_office);
        Services.AddSingleton<IIdSource>(new SequentialIds());
        _office
            .On<ListProcessVersions, IReadOnlyList<PublishedVersion>>(_ => new List<PublishedVersion>
            {
                Version(s_new, 2, running: 0), Version(s_old, 1, running: 3),
            })
            .On<ListCounterparts, IReadOnlyList<Counterpart>>(_ => new List<Counterpart>
            {
                new("check", "核稿", "userTask", IsEqual: false, 1, [new("verify", "核对")]),
                new("draft", "拟稿", "userTask", IsEqual: true, 3, []),
            })
            .On<PlanMigration, MigrationReport>(plan => new MigrationReport(
            [
                new(s_goes, s_goes, "关于防汛工作的通知", ["拟稿"], Refusal: null),
                new(s_late, s_late, "关于召开会议的通知", ["拟稿"], Refusal: null),
                new(s_stays, s_stays, "关于用车的请示", ["核稿"], plan.Map.Count > 0 ? null : new VersionFault.ElementGone("check", "核稿")),
            ], 3))
            .On<MigrateInstance, Done>(move => move.RootId == s_late ? new VersionFault.InstanceMoved() : new Done());
    }

    [Fact]
    public void The_dry_run_says_of_each_matter_whether_it_goes_over_and_why_not()
    {
        var page = Page();

        page.Find("[data-dry-run]").Click();

        page.FindAll("[data-result]").Select(cell => cell.GetAttribute("data-result")).ShouldBe(["goes", "goes", "stays"]);
        page.FindAll("[data-result]")[2].TextContent.ShouldContain("核稿");
        page.Find("[data-movable]").GetAttribute("data-movable").ShouldBe("2");
        _office.Sent.ShouldBeEmpty("a dry run changes nothing");
    }

    [Fact]
    public void What_is_chosen_as_counterpart_goes_into_the_plan_and_an_older_report_is_gone()
    {
        var page = Page();
        page.Find("[data-dry-run]").Click();

        page.Find("#field-map-check").Change("verify");
        page.FindAll("[data-report]").ShouldBeEmpty("it was made for another map");
        page.Find("[data-dry-run]").Click();

        _office.Asked.OfType<PlanMigration>().Last().Map.ShouldBe([KeyValuePair.Create("check", "verify")]);
        page.Find("[data-movable]").GetAttribute("data-movable").ShouldBe("3");
    }

    [Fact]
    public void Each_matter_that_can_go_is_moved_by_itself_and_tells_its_result()
    {
        var page = Page();
        page.Find("[data-dry-run]").Click();
        page.Find("[data-migrate]").Click();

        page.FindAll("dialog .dialog-actions button")[1].Click();

        _office.Sent.Select(sent => ((MigrateInstance)sent.Command).RootId).ShouldBe([s_goes, s_late]);
        _office.Sent.Select(sent => sent.Envelope.CommandId).Distinct().Count().ShouldBe(2);
        page.FindAll("[data-result]").Select(cell => cell.GetAttribute("data-result")).ShouldBe(["moved", "refused", "stays"]);
        page.Find("[data-migrated]").TextContent.ShouldContain("已迁移 1 件，未迁移 1 件");
        page.FindAll("[data-migrate]").ShouldBeEmpty("it is not offered a second time");
    }

    [Fact]
    public void With_one_version_there_is_nothing_to_move_to()
    {
        _office.On<ListProcessVersions, IReadOnlyList<PublishedVersion>>(_ => new List<PublishedVersion> { Version(s_old, 1, running: 3) });

        Page().Find(".empty-title").TextContent.ShouldBe("只有一个版本");
    }

    private static PublishedVersion Version(Guid id, int version, int running) =>
        new(id, version, "简易签发", "县政府", IsOwn: true, DateTimeOffset.UnixEpoch) { Running = running };

    private IRenderedComponent<MigrationPage> Page() => Render<MigrationPage>(page => page.Add(p => p.Key, "simple"));
}
