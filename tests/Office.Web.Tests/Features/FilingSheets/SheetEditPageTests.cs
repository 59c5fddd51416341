using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Office.Documents.Content;
using Office.Documents.FilingSheets;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Testing;
using Office.Web.Features.Dispatches;
using Office.Web.Features.FilingSheets;
using Office.Web.Tests.Components;

namespace Office.Web.Tests.Features.FilingSheets;

public sealed class SheetEditPageTests : ComponentContext
{
    private readonly ScriptedOffice _office = new();

    public SheetEditPageTests()
    {
        Services.AddSingleton<IDispatcher>(_office);
        Services.AddSingleton<IIdSource, SequentialIds>();
        Services.AddScoped<OfficeDay>();
        Services.AddScoped<DispatchText>();
        Services.AddScoped<SheetLabels>();
        Services.AddScoped<SheetSample>();
        var standard = FilingSheetLayout.Standard("铜江县人民政府");
        _office.On<ListFilingSheets, FilingSheetShelf>(_ => new FilingSheetShelf("铜江县人民政府", [], standard));
        _office.On<SaveFilingSheet, long>(_ => 1);
    }

    [Fact]
    public void The_sheet_with_a_sample_paper_stands_beside_its_fields()
    {
        var page = Open();

        page.FindAll(".sheet-row").Count.ShouldBe(11);
        page.Find(".sheet [data-field='slot:issue'] .ink-view").ShouldNotBeNull();
        page.Find(".sheet [data-field='title'] .sheet-value").TextContent.ShouldContain("函");
    }

    [Fact]
    public void An_own_word_for_a_box_is_on_the_sheet_at_once_and_is_saved()
    {
        var page = Open();

        page.FindAll(".sheet-row")[2].QuerySelectorAll("input")[0].Change("县长签发");
        page.Find(".sheet [data-field='slot:issue'] .sheet-label").TextContent.ShouldBe("县长签发");
        page.Find(".sheet-save .primary").Click();

        var saved = _office.Sent.Single().Command.ShouldBeOfType<SaveFilingSheet>();
        saved.Kind.ShouldBe(DocumentKind.Letter);
        saved.BaseRevision.ShouldBe(0);
        saved.Layout.Rows[2].Cells[0].Label.ShouldBe("县长签发");
    }

    [Fact]
    public void An_opinion_box_takes_a_second_steps_opinions_in()
    {
        var page = Open();

        page.FindAll(".sheet-row")[3].QuerySelectorAll(".sheet-slots")[0].QuerySelectorAll("input")[5].Change(true);

        page.Find(".sheet [data-field='slot:review,recheck']").TextContent.ShouldContain("办公室审核、复核");
    }

    [Fact]
    public void A_row_that_is_too_narrow_is_said_before_it_is_saved()
    {
        var page = Open();

        page.FindAll(".sheet-row")[1].QuerySelectorAll("input[type=number]")[0].Change("9");

        page.Find(".sheet-save").TextContent.ShouldContain("第 2 行各栏宽度之和为 9 格");
    }

    private IRenderedComponent<SheetEditPage> Open() => Render<SheetEditPage>(page => page.Add(p => p.Address, "letter"));
}
