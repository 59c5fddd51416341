using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Office.Documents;
using Office.Documents.Archives;
using Office.Documents.Attachments;
using Office.Documents.Dispatches;
using Office.Documents.Exchange;
using Office.Documents.Inking;
using Office.Documents.Search;
using Office.Integration.Tests.Dispatches;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Web.Jobs;
using Office.Workflow.Deadlines;
using Office.Workflow.Moves;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.Archives;

/// <summary>From the settled document to the package that proves itself, on both databases.</summary>
public sealed class ArchiveTests
{
    private static readonly Actor s_archivist = SecondClerk;

    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    private static CancellationToken Token => DispatchTown.Token;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Sixty_four_filings_at_once_get_sixty_four_numbers_without_a_gap(DatabaseKind kind)
    {
        await using var office = await OfficeHost.StartAsync(kind, services =>
            FoundationModule.AddHandlers(services, typeof(GiveItemNumber).Assembly));

        var codes = await Task.WhenAll(Enumerable.Range(0, 64).Select(number =>
            office.SendAsync(number % 2 == 0 ? Actors.Wang : Actors.Li, new GiveItemNumber(SequentialIds.Make(0xa00 + number)))));

        codes.Select(code => code.Value).Order(StringComparer.Ordinal)
            .ShouldBe(Enumerable.Range(1, 64).Select(number => $"Z109-WS·2026-Y-BGS-{number:D4}"));
        codes.ShouldAllBe(code => code.Value.Length == "Z109-WS·2026-Y-BGS-0001".Length);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_settled_document_is_filed_packed_and_checked(DatabaseKind kind)
    {
        await using var town = await TownAsync(kind);
        var id = await town.DispatchAtAsync("issue", TownSteps.Form);
        var layer = new PageLayer((await town.DispatchAsync(id)).ContentHash!, [new MarkedPage(1, [new InkStroke(InkPen.Red, 45, [100, 100, 900, 900])], [])]);
        (await town.SendAsync(Leader, new SaveInkDraft(id, (await town.ItemAsync(Leader, id)).WorkItemId, layer.ToBytes()))).Fault.ShouldBeNull();
        await town.WalkToAsync(id, "end");
        await town.PumpAsync();
        var line = await LineAsync(town, id);
        (line.State, line.Period).ShouldBe((ChecklistState.ToFile, RetentionPeriod.TenYears));

        (await town.SendAsync(s_archivist, new FileDocument(id, line.Period!.Value))).Value.ShouldBe("Z109-WS·2026-D10-BGS-0001");
        await town.PumpAsync();

        (await LineAsync(town, id)).State.ShouldBe(ChecklistState.Filed);
        var row = (await town.AskAsync(s_archivist, new ListArchive(2026))).Value.Rows.ShouldHaveSingleItem();
        var view = (await town.AskAsync(s_archivist, new GetArchiveItem(row.Item.Id))).Value;
        var results = view.Checks.ShouldHaveSingleItem().Read();
        results.Select(result => result.Test).ShouldBe(["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8"]);
        results.Where(result => result.Verdict is not CheckVerdict.Passed).Select(result => $"{result.Test} {result.Verdict} {result.Why}")
            .ShouldBe(["A7 NotMade no-scanner"]);
        using var zip = new ZipArchive(new MemoryStream(await town.FileAsync(view.Package!.PackageHash)));
        zip.Entries.Select(entry => entry.FullName).ShouldBe(
            [
                "1-正本/正本-长期保存.ofd", "1-正本/正本.pdf", "2-定稿/定稿.json", "2-定稿/清样.pdf", "4-处理单/处理单.pdf", "4-处理单/办理过程.json",
                "4-处理单/意见与签名.json", "4-处理单/页面批注.json", "checks.json", "manifest.json", "metadata.xml",
            ],
            ignoreOrder: true);
        var found = (await town.AskAsync(s_archivist, new SearchDocuments("档号:Z109") { InArchive = true })).Value.Hits.ShouldHaveSingleItem();
        (found.RootId, found.ArchiveCode).ShouldBe((id, row.Item.Code));
        (await town.AskAsync(Colleague, new SearchDocuments("档号:Z109") { InArchive = true })).Value.Hits.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_is_filed_cannot_be_changed_nor_filed_again(DatabaseKind kind)
    {
        await using var town = await TownAsync(kind);
        var id = await town.DispatchAtAsync("end", TownSteps.Form);
        await town.PumpAsync();
        (await town.SendAsync(s_archivist, new FileDocument(id, RetentionPeriod.TenYears))).Fault.ShouldBeNull();
        await town.PumpAsync();

        (await town.SendAsync(s_archivist, new FileDocument(id, RetentionPeriod.Permanent))).Fault
            .ShouldBe(new ArchiveFault.AlreadyFiled("Z109-WS·2026-D10-BGS-0001"));
        (await town.SendAsync(s_archivist, new ExcludeDocument(id, "重份"))).Fault.ShouldBeOfType<ArchiveFault.AlreadyFiled>();
        foreach (var change in (string[])
            [
                "UPDATE dispatches SET title = 'x'", "UPDATE archive_items SET title = 'x'", "DELETE FROM archive_packages",
                "UPDATE archive_checks SET has_passed = has_passed", "UPDATE dispatch_texts SET version = version",
            ])
        {
            await Should.ThrowAsync<Exception>(() => RunAsync(town, change), change);
        }

        (await town.SendAsync(Clerk, new ReopenMatter(id, "再看"))).Fault.ShouldBeNull();
        await town.PumpAsync();
        (await town.DispatchAsync(id)).State.ShouldBe(DispatchState.Distributed, "its process may run again, the document stands");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_checklist_says_what_is_not_filed_and_why(DatabaseKind kind)
    {
        await using var town = await TownAsync(kind);
        var settled = await town.DispatchAtAsync("end", TownSteps.Form);
        var running = await town.DispatchAtAsync("number", TownSteps.Form);
        await town.PumpAsync();

        (await town.SendAsync(s_archivist, new FileDocument(running, RetentionPeriod.TenYears))).Fault.ShouldBe(new ArchiveFault.NotSettled());
        (await town.SendAsync(s_archivist, new ExcludeDocument(settled, " "))).Fault.ShouldBeOfType<ArchiveFault.ReasonMissing>();
        (await town.SendAsync(s_archivist, new ExcludeDocument(settled, "事务性文件"))).Fault.ShouldBeNull();
        var lines = (await town.AskAsync(s_archivist, new GetArchiveChecklist(2026))).Value.Lines;

        lines.Select(line => (line.DocumentId, line.State, line.Why)).ShouldBe(
            [(running, ChecklistState.NotSettled, ""), (settled, ChecklistState.Excluded, "事务性文件")], ignoreOrder: true);
        (await town.AskAsync(BureauClerk, new GetArchiveChecklist(2026))).Fault.ShouldBe(new FoundationFault.NotAllowed());
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_arrived_is_filed_by_its_receiver_under_codes_of_its_own(DatabaseKind kind)
    {
        await using var town = await TownAsync(kind);
        await town.Office.GrantAsync(Bureau, BureauClerk.PostId, Relation.ArchiveFor);
        (await town.SendAsync(BureauClerk, new SaveArchiveSettings("Z110", "BGS", new Dictionary<Guid, string>(), 0))).Fault.ShouldBeNull();
        (await town.SendAsync(BureauClerk, new SaveArchiveSettings("Z109", "BGS", new Dictionary<Guid, string>(), 1))).Fault
            .ShouldBe(new ArchiveFault.FondsCodeTaken());
        await town.DispatchAtAsync("end", TownSteps.Form);
        await town.PumpAsync();
        var arrival = await town.Office.ReadAsync(db => db.Arrivals.SingleAsync(a => a.OrganId == Bureau, Token));
        (await town.SendAsync(BureauClerk, new FileDocument(arrival.Id, RetentionPeriod.TenYears))).Fault.ShouldBe(new ArchiveFault.NotSettled());
        var item = await town.ItemAsync(BureauClerk, arrival.Id);
        (await town.SendAsync(BureauClerk, new AnswerArrival(arrival.Id, item.WorkItemId, ReturnReason: null))).Fault.ShouldBeNull();

        (await town.SendAsync(BureauClerk, new FileDocument(arrival.Id, RetentionPeriod.TenYears))).Value.ShouldBe("Z110-WS·2026-D10-BGS-0001");
        await town.PumpAsync();

        var row = (await town.AskAsync(BureauClerk, new ListArchive())).Value.Rows.ShouldHaveSingleItem();
        (row.IsPacked, row.HasPassed).ShouldBe((true, true));
        (await town.AskAsync(s_archivist, new ListArchive())).Value.Rows.ShouldBeEmpty();
        (await town.AskAsync(s_archivist, new GetArchiveItem(row.Item.Id))).Fault.ShouldBe(new FoundationFault.Missing());
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_package_that_was_changed_is_found_by_the_job_that_verifies_again(DatabaseKind kind)
    {
        await using var town = await TownAsync(kind);
        var id = await town.DispatchAtAsync("end", TownSteps.Form);
        await town.PumpAsync();
        (await town.SendAsync(s_archivist, new FileDocument(id, RetentionPeriod.TenYears))).Fault.ShouldBeNull();
        await town.PumpAsync();
        var keeping = ActivatorUtilities.CreateInstance<ArchiveKeeping>(town.Office.Services);
        (await keeping.RunAsync(Token)).ShouldBe(0, "it was checked when it was filed");
        var item = (await town.AskAsync(s_archivist, new ListArchive())).Value.Rows.Single().Item;
        var address = Convert.ToHexStringLower((await town.AskAsync(s_archivist, new GetArchiveItem(item.Id))).Value.Package!.PackageHash);
        var path = Path.Combine(town.Office.Get<AttachmentFolder>().Path, address[..2], address);
        var bytes = await File.ReadAllBytesAsync(path, Token);
        bytes[^40] ^= 1;
        File.SetAttributes(path, FileAttributes.Normal);
        await File.WriteAllBytesAsync(path, bytes, Token);

        town.Office.Clock.Advance(ArchiveKeeping.Good + TimeSpan.FromDays(1));
        (await keeping.RunAsync(Token)).ShouldBe(1);

        var page = (await town.AskAsync(s_archivist, new ListArchive(OnlyFindings: true))).Value;
        (page.Findings, page.Rows.Single().HasPassed).ShouldBe((1, false));
        var check = (await town.AskAsync(s_archivist, new GetArchiveItem(item.Id))).Value.Checks[0];
        check.Occasion.ShouldBe(ArchiveOccasion.Keeping);
        check.Read().ShouldContain(result => result.Test == "A1" && result.Verdict == CheckVerdict.Failed);
        (await keeping.RunAsync(Token)).ShouldBe(0);
        var told = (await town.AskAsync(s_archivist, new ListReminders())).Value.ShouldHaveSingleItem();
        (told.Reason, told.WorkItemId).ShouldBe((ReminderReason.ArchiveFinding, item.Id));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_year_is_handed_over_as_one_export_with_its_list(DatabaseKind kind)
    {
        await using var town = await TownAsync(kind);
        (await town.SendAsync(s_archivist, new HandOverYear(2026))).Fault.ShouldBeOfType<ArchiveFault.TransferSize>();
        var id = await town.DispatchAtAsync("end", TownSteps.Form);
        await town.PumpAsync();
        (await town.SendAsync(s_archivist, new FileDocument(id, RetentionPeriod.TenYears))).Fault.ShouldBeNull();
        (await town.SendAsync(s_archivist, new HandOverYear(2026))).Fault.ShouldBe(new ArchiveFault.NotPacked());
        await town.PumpAsync();

        (await town.SendAsync(s_archivist, new HandOverYear(2026))).Fault.ShouldBeNull();
        await town.PumpAsync();

        var transfer = (await town.AskAsync(s_archivist, new ListTransfers())).Value.ShouldHaveSingleItem();
        (transfer.ItemCount, transfer.Failed).ShouldBe((1, 0));
        using var zip = new ZipArchive(new MemoryStream(await town.FileAsync(transfer.PackageHash)));
        zip.Entries.Select(entry => entry.FullName).ShouldBe(["Z109-WS·2026-D10-BGS-0001.zip", "移交目录.xlsx"]);
    }

    [Fact]
    public async Task The_retention_table_is_the_organs_own_data()
    {
        await using var town = await TownAsync(DatabaseKind.Sqlite);
        var id = await town.DispatchAtAsync("end", TownSteps.Form);
        var shipped = (await town.AskAsync(s_archivist, new GetArchiveSettings())).Value;
        shipped.Rules.Count.ShouldBeGreaterThan(5);
        (await town.SendAsync(s_archivist, new SaveRetentionTable([new([], RetentionPeriod.Permanent, "")], 0))).Fault.ShouldBe(new ArchiveFault.RuleWrong(1));

        (await town.SendAsync(s_archivist, new SaveRetentionTable([new([], RetentionPeriod.Permanent, "本机关规定")], 0))).Value.ShouldBe(1);

        (await town.SendAsync(s_archivist, new SaveRetentionTable([], 0))).Fault.ShouldBe(new ArchiveFault.MovedOn());
        (await LineAsync(town, id)).Period.ShouldBe(RetentionPeriod.Permanent);
    }

    private static async Task<DispatchTown> TownAsync(DatabaseKind kind)
    {
        var town = await DispatchTown.StartAsync(kind);
        await town.Office.GrantAsync(Organ, s_archivist.PostId, Relation.ArchiveFor);
        (await town.SendAsync(s_archivist, new SaveArchiveSettings("Z109", "BGS", new Dictionary<Guid, string>(), 0))).Value.ShouldBe(1);
        return town;
    }

    private static Task RunAsync(DispatchTown town, string sql) => town.Office.Get<IUnitOfWork>().WriteAsync(
        async (session, token) =>
        {
            await session.ExecuteAsync(sql, [], token);
            return true;
        },
        Token);

    private static async Task<ChecklistLine> LineAsync(DispatchTown town, Guid id) =>
        (await town.AskAsync(s_archivist, new GetArchiveChecklist(2026))).Value.Lines.Single(line => line.DocumentId == id);
}
