using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Office.Organization.Foundation;
using Office.Testing;
using Office.Web.Features.Processes;
using Office.Web.Tests.Components;
using Office.Workflow.Definitions;
using Office.Workflow.Versions;

namespace Office.Web.Tests.Features.Processes;

public sealed class ReplayPageTests : ComponentContext
{
    private readonly ScriptedOffice _office = new();

    public ReplayPageTests()
    {
        Services.AddSingleton<IDispatcher>(_office);
        _office
            .On<ListProcessVersions, IReadOnlyList<PublishedVersion>>(_ => new List<PublishedVersion> { Version(2), Version(1) })
            .On<SimulateVersion, VersionSimulation>(_ => new VersionSimulation(
            [
                Row(3, MatterFate.Same, parted: null, []),
                Row(4, MatterFate.Differs, "核稿", ["办公室审核"]),
                Row(5, MatterFate.Stuck, "签发", []),
            ], 3));
    }

    [Fact]
    public void The_report_counts_each_fate_and_says_where_the_versions_part()
    {
        var page = Page();

        page.Find("[data-replay]").Click();

        page.Find("[data-totals]").GetAttribute("data-totals").ShouldBe("1 1 1");
        page.Find("table").TextContent.ShouldContain("在“核稿”处分开：新版本中停在“办公室审核”");
        page.Find("table").TextContent.ShouldContain("在“签发”处分开：新版本中无人可办");
    }

    [Fact]
    public void The_newest_version_is_tried_on_the_matters_of_the_one_before_for_the_chosen_period()
    {
        var page = Page();
        page.Find("#field-replay-days").Change("92");

        page.Find("[data-replay]").Click();

        _office.Asked.OfType<SimulateVersion>().Single().ShouldBe(new SimulateVersion(SequentialIds.Make(1), SequentialIds.Make(2), 92));
    }

    private static SimulatedMatter Row(int id, MatterFate fate, string? parted, IReadOnlyList<string> standing) => new(
        SequentialIds.Make(id), "关于防汛工作的通知", DateTimeOffset.UnixEpoch, 3,
        new RerunResult(fate, 2, parted is null ? null : new PastMove("workflow.completed", parted, "agree", ToStep: null), standing, Ended: false))
    {
        Standing = standing,
        PartedAt = parted,
    };

    private static PublishedVersion Version(int number) =>
        new(SequentialIds.Make(number), number, "简易签发", "县政府", IsOwn: true, DateTimeOffset.UnixEpoch);

    private IRenderedComponent<ReplayPage> Page() => Render<ReplayPage>(page => page.Add(p => p.Key, "simple"));
}
