using Office.Documents.Numbering;
using Office.Documents.Supervisions;
using Office.Integration.Tests.Dispatches;
using Office.Organization;
using Office.Workflow.Deadlines;
using static Office.Integration.Tests.Dispatches.TownDirectory;
using static Office.Integration.Tests.Supervisions.WatchTown;

namespace Office.Integration.Tests.Supervisions;

/// <summary>三色督查单, 催报, lights and checks.</summary>
public sealed class NoticeTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_notice_is_a_numbered_document_that_the_units_people_are_told_of(DatabaseKind kind)
    {
        await using var town = await WatchTown.StartAsync(kind);
        var id = await town.HandlingAsync();
        var notice = town.Office.Ids.Next();
        (await town.SendAsync(Supervisor, new IssueNotice(id, notice, NoticeColour.Orange, "请说明原因。", Due))).Fault.ShouldBeNull();

        await town.PumpAsync();

        (await town.ViewAsync(Contact, id)).Notices.Single().Number.ShouldBe("督橙〔2026〕1号");
        var file = (await town.AskAsync(Mate, new GetItemFile(id, notice))).Value;
        file.MediaType.ShouldBe("application/pdf");
        (await town.FileAsync(Convert.FromHexString(file.Sha256)))[..4].ShouldBe("%PDF"u8.ToArray());
        (await town.AskAsync(UnitHead, new ListReminders())).Value.Single().Reason.ShouldBe(ReminderReason.SupervisionNotice);
        (await town.SendAsync(Actor.Machine(Organ), new CheckNumbers(Organ))).Value.ShouldBeEmpty();
        (await town.SendAsync(Supervisor, new IssueNotice(id, town.Office.Ids.Next(), NoticeColour.Blue, "提醒。", Due)))
            .Fault.ShouldBeOfType<SupervisionFault.NoticeWeaker>();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_is_overdue_climbs_the_ladder_until_it_is_answered(DatabaseKind kind)
    {
        await using var town = await WatchTown.StartAsync(kind);
        var id = await town.HandlingAsync();
        (await LadderAsync(town)).ShouldBe(0);
        town.Office.Clock.Advance(TimeSpan.FromDays(15));
        (await LadderAsync(town)).ShouldBe(1);
        (await LadderAsync(town)).ShouldBe(0);
        town.Office.Clock.Advance(TimeSpan.FromDays(5));
        await LadderAsync(town);
        (await town.ViewAsync(Supervisor, id)).Notices.Select(notice => notice.Colour).ShouldBe([NoticeColour.Orange, NoticeColour.Blue]);

        (await town.ReportAsync(id, 80, final: false)).Fault.ShouldBeNull();
        (await town.DecideItemAsync(UnitHead, id, "agree")).Fault.ShouldBeNull();
        (await town.DecideItemAsync(Supervisor, id, "continue")).Fault.ShouldBeNull();
        town.Office.Clock.Advance(TimeSpan.FromDays(10));
        await LadderAsync(town);

        (await town.ViewAsync(Supervisor, id)).Notices.Count.ShouldBe(2, "who answered is heard before the next one");
    }

    [Fact]
    public async Task An_important_matter_starts_higher()
    {
        await using var town = await WatchTown.StartAsync();
        var id = await town.HandlingAsync(To() with { FirstNotice = NoticeColour.Red });
        town.Office.Clock.Advance(TimeSpan.FromDays(15));

        await LadderAsync(town);

        (await town.ViewAsync(Supervisor, id)).Notices.Single().Colour.ShouldBe(NoticeColour.Red);
    }

    [Fact]
    public async Task Reports_out_of_turn_are_asked_for_only_so_often()
    {
        await using var town = await WatchTown.StartAsync();
        var id = await town.HandlingAsync();
        (await town.SendAsync(Supervisor, new AskReport(id, "请报送进展。"))).Fault.ShouldBeNull();
        (await town.SendAsync(Supervisor, new AskReport(id, "再次催报。"))).Fault.ShouldBeNull();

        (await town.SendAsync(Supervisor, new AskReport(id, "第三次。"))).Fault.ShouldBe(new SupervisionFault.AskedTooOften(new DateOnly(2026, 4, 1)));
        (await town.AskAsync(Contact, new ListReminders())).Value.Count.ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_lights_of_the_list_are_those_of_the_matters(DatabaseKind kind)
    {
        await using var town = await WatchTown.StartAsync(kind);
        var far = await town.HandlingAsync(To(Due.AddDays(30)));
        var near = await town.HandlingAsync();
        var over = await town.HandlingAsync(To(new DateOnly(2026, 3, 5)));
        var closed = await town.HandlingAsync(To(new DateOnly(2026, 3, 5)));
        await town.CloseAsync(closed);
        town.Office.Clock.Advance(TimeSpan.FromDays(10));

        var all = (await town.AskAsync(Supervisor, new ListSupervisionItems())).Value;
        all.Rows.ToDictionary(row => row.Item.Id, row => row.Light).ShouldBe(
            new Dictionary<Guid, ItemLight> { [far] = ItemLight.Green, [near] = ItemLight.Yellow, [over] = ItemLight.Red, [closed] = ItemLight.Grey }, ignoreOrder: true);
        foreach (var light in Enum.GetValues<ItemLight>())
        {
            var shown = (await town.AskAsync(Supervisor, new ListSupervisionItems(new ItemFilter { Light = light }))).Value.Rows;
            shown.ShouldAllBe(row => row.Light == light);
            all.Counts[light].ShouldBe(shown.Count);
        }

        (await town.AskAsync(Mate, new ListSupervisionItems(new ItemFilter { IsOwed = true, IsOpen = true }))).Value.Rows.Count.ShouldBe(3);
        (await town.AskAsync(Finance, new ListSupervisionItems())).Value.Rows.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_check_is_dated_today_or_before()
    {
        await using var town = await WatchTown.StartAsync();
        var id = await town.HandlingAsync();

        (await town.SendAsync(Supervisor, new RecordCheck(id, CheckKind.OnSite, new(2026, 3, 3), "现场查看。", true))).Fault.ShouldBeOfType<SupervisionFault.CheckInTheFuture>();
        (await town.SendAsync(Supervisor, new RecordCheck(id, CheckKind.OnSite, new(2026, 3, 2), "现场查看，已开工。", true))).Fault.ShouldBeNull();

        (await town.ViewAsync(Contact, id)).Checks.Single().Text.ShouldBe("现场查看，已开工。");
    }

    private static async Task<int> LadderAsync(DispatchTown town)
    {
        var overdue = (await town.AskAsync(Actor.Machine(Organ), new ListOverdueItems())).Value;
        foreach (var id in overdue)
        {
            (await town.SendAsync(Actor.Machine(Organ), new EscalateItem(id))).Fault.ShouldBeNull();
        }

        await town.PumpAsync();
        return overdue.Count;
    }
}
