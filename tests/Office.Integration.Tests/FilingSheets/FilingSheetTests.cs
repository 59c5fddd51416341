using Office.Documents.Content;
using Office.Documents.FilingSheets;
using Office.Integration.Tests.Dispatches;
using Office.Organization.Importing;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.FilingSheets;

/// <summary>Which sheet a paper stands on, and who may change it.</summary>
public sealed class FilingSheetTests
{
    private static readonly FilingSheetLayout s_own = new("县政府函稿纸", [new([new("title", 12)]), new([new("slot:issue", 12, 40, "县长签发")])]);

    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_paper_stands_on_the_sheet_of_its_kind_else_on_the_general_one_else_on_the_standard_one(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DraftAsync();
        (await SheetOfAsync(town, id)).Title.ShouldBe("铜江县人民政府发文稿纸");

        (await town.SendAsync(Clerk, new SaveFilingSheet(null, s_own with { Title = "通用" }, 0))).Value.ShouldBe(1);
        (await SheetOfAsync(town, id)).Title.ShouldBe("通用");

        (await town.SendAsync(Clerk, new SaveFilingSheet(DocumentKind.Notice, s_own with { Title = "通知稿纸" }, 0))).Value.ShouldBe(1);
        var sheet = await SheetOfAsync(town, id);
        sheet.Title.ShouldBe("通知稿纸");
        sheet.Rows[1].Cells[0].Label.ShouldBe("县长签发");

        (await town.SendAsync(Clerk, new RemoveFilingSheet(DocumentKind.Notice, 1))).Fault.ShouldBeNull();
        (await SheetOfAsync(town, id)).Title.ShouldBe("通用");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_second_of_two_windows_does_not_overwrite_the_first(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        (await town.SendAsync(Clerk, new SaveFilingSheet(null, s_own, 0))).Value.ShouldBe(1);
        (await town.SendAsync(Clerk, new SaveFilingSheet(null, s_own with { Title = "甲" }, 1))).Value.ShouldBe(2);

        (await town.SendAsync(Clerk, new SaveFilingSheet(null, s_own with { Title = "乙" }, 1))).Fault.ShouldBe(new FilingSheetFault.MovedOn());

        (await town.AskAsync(Clerk, new ListFilingSheets())).Value.For(null).Title.ShouldBe("甲");
    }

    [Fact]
    public async Task Another_organ_neither_sees_nor_gets_the_sheet()
    {
        await using var town = await DispatchTown.StartAsync();
        (await town.SendAsync(Clerk, new SaveFilingSheet(null, s_own, 0))).Fault.ShouldBeNull();

        (await town.AskAsync(BureauClerk, new ListFilingSheets())).Value.Own.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_sheet_that_cannot_be_drawn_is_refused()
    {
        await using var town = await DispatchTown.StartAsync();

        (await town.SendAsync(Clerk, new SaveFilingSheet(null, new("稿纸", [new([new("title", 11)])]), 0)))
            .Fault.ShouldBe(new FilingSheetFault.RowWidth(1, 11));
    }

    [Fact]
    public async Task The_seeded_sheets_are_sound_and_come_to_every_organ_that_has_people()
    {
        await using var town = await DispatchTown.StartAsync();
        var import = town.Office.Get<FilingSheetImport>();
        (await import.CheckAsync(Seeds(), new HashSet<string>(StringComparer.Ordinal) { "TJ-ZF" }, DispatchTown.Token)).ShouldBeEmpty();

        // Three organs have people; each gets the general sheet and those of requests, reports, letters and minutes.
        (await import.RunAsync(Seeds(), DispatchTown.Token)).Value.ShouldBe(15);

        (await town.AskAsync(BureauClerk, new ListFilingSheets())).Value.For(DocumentKind.Letter).Title.ShouldBe("铜江县水利局函稿纸");
        (await import.RunAsync(Seeds(), DispatchTown.Token)).Value.ShouldBe(0, "what an organ has is left as it is");
    }

    [Fact]
    public async Task Files_that_are_wrong_are_told_and_nothing_is_brought_in()
    {
        await using var town = await DispatchTown.StartAsync();
        var folder = Directory.CreateTempSubdirectory("office-sheets-");
        await WriteAsync(folder, "a.json", """{ "organs": ["no-such"], "kinds": [], "title": "稿纸", "rows": [[{ "field": "title", "span": 12 }]] }""");
        await WriteAsync(folder, "b.json", """{ "organs": ["*"], "kinds": ["poem"], "title": "稿纸", "rows": [] }""");
        await WriteAsync(folder, "c.json", """{ "organs": ["*"], "kinds": [], "title": "稿纸", "rows": [[{ "field": "title", "span": 9 }]] }""");
        await WriteAsync(folder, "d.json", "\n\nnot json");
        var import = town.Office.Get<FilingSheetImport>();

        var problems = await import.CheckAsync(folder.FullName, new HashSet<string>(StringComparer.Ordinal), DispatchTown.Token);

        problems.Select(problem => problem.File).ShouldBe(["b.json", "c.json", "d.json", "a.json"]);
        problems[1].Fault.ShouldBe(new FilingSheetFault.RowWidth(1, 9));
        problems[2].Line.ShouldBe(3);
        problems[3].Fault.ShouldBeOfType<ImportFault.UnknownReference>();
        (await import.RunAsync(folder.FullName, DispatchTown.Token)).Fault.ShouldNotBeNull();
        (await town.AskAsync(Clerk, new ListFilingSheets())).Value.Own.ShouldBeEmpty();
        folder.Delete(recursive: true);
    }

    private static async Task<FilingSheetLayout> SheetOfAsync(DispatchTown town, Guid id) =>
        (await town.AskAsync(Drafter, new GetFilingSheet(id))).Value.Layout;

    private static Task WriteAsync(DirectoryInfo folder, string name, string text) =>
        File.WriteAllTextAsync(Path.Combine(folder.FullName, name), text, DispatchTown.Token);

    private static string Seeds([System.Runtime.CompilerServices.CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../../../seeds/sheets");
}
