using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Office.Documents.BusinessForms.Matters;
using Office.Documents.BusinessForms.Registers;
using Office.Integration.Tests.Dispatches;
using Office.Organization;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.BusinessForms;

/// <summary>Lists, filters, counts and export of what was filed: each shows what its reader may see and nothing else.</summary>
public sealed class RegisterTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Everybody_sees_their_own_and_what_came_to_them_and_the_office_sees_all(DatabaseKind kind)
    {
        await using var town = await FiledAsync(kind);

        (await DraftersAsync(town, Drafter)).ShouldBe([Drafter.Name]);
        (await DraftersAsync(town, Head)).ShouldBe([Drafter.Name, Colleague.Name], ignoreOrder: true);
        (await DraftersAsync(town, Clerk)).ShouldBe([Drafter.Name, Colleague.Name], ignoreOrder: true);
        (await DraftersAsync(town, Finance)).ShouldBeEmpty();
        (await DraftersAsync(town, BureauClerk)).ShouldBeEmpty("another organ's office");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_list_is_narrowed_by_field_and_counts_what_it_narrows_to(DatabaseKind kind)
    {
        await using var town = await FiledAsync(kind);

        (await DraftersAsync(town, Clerk, new FormFilter("kind", Text: "病"))).ShouldBe([Colleague.Name]);
        (await DraftersAsync(town, Clerk, new FormFilter("days", Least: 3))).ShouldBe([Drafter.Name]);
        (await DraftersAsync(town, Clerk, new FormFilter("when", From: new(2026, 12, 4), To: new(2026, 12, 31)))).ShouldBe([Drafter.Name]);
        (await DraftersAsync(town, Clerk, new FormFilter("when", From: new(2026, 12, 5)))).ShouldBeEmpty();
        (await DraftersAsync(town, Clerk, new FormFilter("unknown", Text: "x"))).ShouldBeEmpty();
        var page = (await town.AskAsync(Clerk, new ListFormMatters("leave", State: FormMatterState.Granted))).Value;
        page.Rows.ShouldBeEmpty();
        page.Counts.ShouldBe(new Dictionary<FormMatterState, int> { [FormMatterState.Running] = 2 });
        page.Columns.Select(column => column.Key).ShouldBe(["kind", "when", "days"]);
    }

    [Fact]
    public async Task The_export_holds_the_rows_of_the_list_and_runs_nothing()
    {
        await using var town = await FiledAsync(DatabaseKind.Sqlite);
        var export = (await town.AskAsync(Clerk, new ExportFormMatters("leave"))).Value;
        using var file = new MemoryStream();
        FormWorkbook.Write(file, export.FormName, [.. export.Fields.Select(field => field.Label)], export.Rows.Select(row => row.Cells));

        using var book = SpreadsheetDocument.Open(file, isEditable: false);
        var cells = book.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>().ToList();
        cells.ShouldAllBe(cell => cell.CellFormula == null);
        var evil = cells.Single(cell => cell.InnerText.StartsWith('='));
        evil.DataType!.Value.ShouldBe(CellValues.InlineString);
        var style = book.WorkbookPart.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ElementAt((int)evil.StyleIndex!.Value);
        style.QuotePrefix!.Value.ShouldBeTrue();
        cells.ShouldContain(cell => cell.DataType != null && cell.DataType.Value == CellValues.Number && cell.CellValue!.Text == "4");
        (await town.AskAsync(Finance, new ExportFormMatters("leave"))).Value.Rows.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_field_that_a_step_is_not_shown_is_neither_on_its_page_nor_in_its_lists()
    {
        await using var town = await DispatchTown.StartAsync();
        await town.InstallAsync("leave");
        var secret = FormTown.Design("leave");
        secret = secret with { Rights = [.. secret.Rights, new("unit-head", "phone", Documents.BusinessForms.Designs.FieldRight.Hidden)] };
        var form = town.Office.Ids.Next();
        (await town.SendAsync(Clerk, new Documents.BusinessForms.Publishing.SaveFormDesign(form, "private-leave", secret with
        {
            Rights = [new("head", "phone", Documents.BusinessForms.Designs.FieldRight.Hidden)],
            Steps = [new("head", "审批", Documents.BusinessForms.Designs.SketchActor.UnitHead)],
            Fields = [.. secret.Fields.Select(field => field with { InList = true })],
        }, null, 0))).Fault.ShouldBeNull();
        (await town.SendAsync(Clerk, new Documents.BusinessForms.Publishing.PublishForm(form, 1))).Fault.ShouldBeNull();
        var id = await town.FileAsync(Drafter, "private-leave", FormTown.Leave);

        (await town.FormAsync(Head, id)).Values["phone"].ShouldBeEmpty();
        (await town.FormAsync(Drafter, id)).Values["phone"].ShouldBe("13800138000");
        var list = (await town.AskAsync(Head, new ListFormMatters("private-leave"))).Value;
        list.Rows.Single().Cells.ShouldAllBe(cell => cell != "13800138000");
        (await town.AskAsync(Head, new ListFormMatters("private-leave", Filters: [new("phone", Text: "138")]))).Value.Rows.ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<string>> DraftersAsync(DispatchTown town, Actor actor, params FormFilter[] filters) =>
        [.. (await town.AskAsync(actor, new ListFormMatters("leave", Filters: filters))).Value.Rows.Select(row => row.DrafterName)];

    private static async Task<DispatchTown> FiledAsync(DatabaseKind kind)
    {
        var town = await DispatchTown.StartAsync(kind);
        await town.InstallAsync("leave");
        await town.FileAsync(Drafter, "leave", FormTown.Leave.With("reason", "=HYPERLINK(\"http://x\")"));
        await town.FileAsync(Colleague, "leave", FormTown.Leave.With("kind", "病假").With("when", "2026-11-30/2026-12-01"));
        await town.FillAsync(Colleague, "leave", FormTown.Leave);
        return town;
    }
}
