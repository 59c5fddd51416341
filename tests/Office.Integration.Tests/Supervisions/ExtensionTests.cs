using Office.Documents.Supervisions;
using Office.Organization;
using static Office.Integration.Tests.Dispatches.TownDirectory;
using static Office.Integration.Tests.Supervisions.WatchTown;

namespace Office.Integration.Tests.Supervisions;

/// <summary>延期, 挂起 and what is scored.</summary>
public sealed class ExtensionTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_short_extension_is_the_supervisors_and_the_original_date_stays(DatabaseKind kind)
    {
        await using var town = await WatchTown.StartAsync(kind);
        var id = await town.HandlingAsync();
        (await town.ExtendAsync(id, Due.AddDays(3))).Fault.ShouldBeNull();
        (await town.DecideItemAsync(UnitHead, id, "agree")).Fault.ShouldBeNull();

        (await town.DecideItemAsync(Supervisor, id, "agree")).Fault.ShouldBeNull();

        var view = await town.ViewAsync(Contact, id);
        (OfficeDay.Of(view.Item.DueAt!.Value), OfficeDay.Of(view.Item.OriginalDueAt!.Value), view.Item.Extensions).ShouldBe((Due.AddDays(3), Due, 1));
        view.Extensions.Single().Granted.ShouldBe(true);
        (await town.WorkAsync(Contact, id, SupervisionSteps.Report)).Due.ShouldBe(view.Item.DueAt);
    }

    [Fact]
    public async Task The_longer_it_is_the_higher_it_goes()
    {
        await using var town = await WatchTown.StartAsync();
        var first = await town.HandlingAsync();
        var second = await town.HandlingAsync();
        (await town.ExtendAsync(first, Due.AddDays(14))).Fault.ShouldBeNull();
        (await town.ExtendAsync(second, Due.AddDays(40))).Fault.ShouldBeNull();
        foreach (var id in (Guid[])[first, second])
        {
            (await town.DecideItemAsync(UnitHead, id, "agree")).Fault.ShouldBeNull();
            (await town.DecideItemAsync(Supervisor, id, "agree")).Fault.ShouldBeNull();
            (await town.ViewAsync(Contact, id)).Item.Extensions.ShouldBe(0, "it is not the supervisor's to grant");
        }

        (await town.DecideItemAsync(Deputy, first, "agree", due: Due.AddDays(60))).Fault.ShouldBeOfType<SupervisionFault.ExtensionTooLong>();
        (await town.DecideItemAsync(Deputy, first, "agree", due: Due.AddDays(10))).Fault.ShouldBeNull();
        (await town.DecideItemAsync(Leader, second, "agree")).Fault.ShouldBeNull();

        OfficeDay.Of((await town.ViewAsync(Contact, first)).Item.DueAt!.Value).ShouldBe(Due.AddDays(10), "whoever decides sets the date");
        OfficeDay.Of((await town.ViewAsync(Contact, second)).Item.DueAt!.Value).ShouldBe(Due.AddDays(40));
    }

    [Fact]
    public async Task It_is_asked_for_before_the_date_once_at_a_time_and_for_later()
    {
        await using var town = await WatchTown.StartAsync();
        var id = await town.HandlingAsync();
        (await town.ExtendAsync(id, Due)).Fault.ShouldBe(new SupervisionFault.ExtensionNotLater(Due));
        (await town.ExtendAsync(id, Due.AddDays(3))).Fault.ShouldBeNull();
        (await town.ExtendAsync(id, Due.AddDays(4))).Fault.ShouldBeOfType<SupervisionFault.ExtensionOpen>();
        (await town.DecideItemAsync(UnitHead, id, "disagree", "能按期完成。")).Fault.ShouldBeNull();

        town.Office.Clock.Advance(TimeSpan.FromDays(20));

        (await town.ExtendAsync(id, Due.AddDays(30))).Fault.ShouldBe(new SupervisionFault.ExtensionTooLate(Due));
        (await town.ViewAsync(Contact, id)).Item.Extensions.ShouldBe(0);
    }

    [Fact]
    public async Task What_is_done_after_the_original_date_and_before_the_approved_one_is_on_time()
    {
        await using var town = await WatchTown.StartAsync();
        var extended = await town.HandlingAsync();
        var late = await town.HandlingAsync();
        (await town.ExtendAsync(extended, Due.AddDays(5))).Fault.ShouldBeNull();
        (await town.DecideItemAsync(UnitHead, extended, "agree")).Fault.ShouldBeNull();
        (await town.DecideItemAsync(Supervisor, extended, "agree")).Fault.ShouldBeNull();
        town.Office.Clock.Advance(TimeSpan.FromDays(16));

        await town.CloseAsync(extended);
        await town.CloseAsync(late);

        (await town.ViewAsync(Supervisor, extended)).Item.WasOnTime.ShouldBe(true);
        (await town.ViewAsync(Supervisor, late)).Item.WasOnTime.ShouldBe(false);
        var summary = (await town.AskAsync(Supervisor, new GetSupervisionSummary(new(2026, 3, 1), new(2026, 3, 31)))).Value;
        summary.All.ShouldBe(new SummaryFigures(Total: 2, Closed: 2, OnTime: 1, Late: 1, Reworks: 0, Extensions: 1));
        (summary.All.OnTimeRate, summary.Units.Single().Name, summary.Sources.Single().Source).ShouldBe((50, "市政科", ItemSource.Instruction));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task While_it_is_paused_nothing_is_done_and_its_date_moves_by_the_working_days(DatabaseKind kind)
    {
        await using var town = await WatchTown.StartAsync(kind);
        var id = await town.HandlingAsync();
        (await town.SendAsync(Supervisor, new PauseItem(id, ""))).Fault.ShouldBeOfType<SupervisionFault.TextMissing>();
        (await town.SendAsync(Supervisor, new PauseItem(id, "等待上级批复。"))).Fault.ShouldBeNull();
        (await town.ReportAsync(id)).Fault.ShouldBeOfType<SupervisionFault.Paused>();
        (await town.ViewAsync(Supervisor, id)).Row.Light.ShouldBe(ItemLight.Grey);
        town.Office.Clock.Advance(TimeSpan.FromDays(7));

        (await town.SendAsync(Supervisor, new ResumeItem(id))).Fault.ShouldBeNull();

        var view = await town.ViewAsync(Contact, id);
        OfficeDay.Of(view.Item.DueAt!.Value).ShouldBe(Due.AddDays(7));
        (await town.WorkAsync(Contact, id)).Due.ShouldBe(view.Item.DueAt);
        (await town.ReportAsync(id)).Fault.ShouldBeNull();
    }
}
