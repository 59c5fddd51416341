using Microsoft.Playwright;
using Office.Browser.Tests.Browsing;
using Office.Browser.Tests.Hosting;
using Office.Browser.Tests.Journeys;

namespace Office.Browser.Tests.Papers;

/// <summary>发文稿纸: an office sets its sheet, sees it filled in, and prints it on A4.</summary>
public sealed class FilingSheetTests(Chromium chromium, DemoOffice office)
{
    private const string Clerk = "宋云瑜";

    private readonly List<string> _findings = [];

    [Fact]
    public async Task A_clerk_sets_the_sheet_of_a_kind_and_prints_what_the_screen_shows()
    {
        await using var clerk = await Person.EnterAsync(await chromium.DeskAsync(await office.AddressAsync()), Clerk, _findings);
        var page = clerk.Page;
        await page.OpenLiveAsync("/registers/sheets");
        await page.GetByRole(AriaRole.Link, new() { Name = "公告" }).First.WaitForAsync();
        await clerk.ShowAsync("sheets");

        await page.OpenLiveAsync("/registers/sheets/announcement");
        var issue = page.Locator(".sheet [data-field^='slot:issue']");
        await issue.WaitForAsync();
        await FillAsync(page.Locator("input[placeholder='签发']"), "主任签发");
        await Assertions.Expect(issue.Locator(".sheet-label")).ToHaveTextAsync("主任签发");
        await clerk.ShowAsync("sheet-editor");

        var sample = await Printed.OfAsync(page, "sheet-sample");
        sample.Sizes.ShouldBe([(595, 842)], "one sheet of A4");
        sample.Text.ShouldContain("主任签发");
        sample.Text.ShouldContain("陈某");
        sample.Text.ShouldNotContain("保存稿纸");

        await page.GetByRole(AriaRole.Button, new() { Name = "保存稿纸" }).ClickAsync();
        await page.GetByText("已全部保存").WaitForAsync();
        await page.ReloadAsync();
        await Assertions.Expect(issue.Locator(".sheet-label")).ToHaveTextAsync("主任签发");
        _findings.ShouldBeEmpty(string.Join('\n', _findings));
    }

    [Fact]
    public async Task A_row_that_does_not_fill_the_sheet_is_said_beside_the_button_and_not_saved()
    {
        await using var clerk = await Person.EnterAsync(await chromium.DeskAsync(await office.AddressAsync()), Clerk, _findings);
        var page = clerk.Page;
        await page.OpenLiveAsync("/registers/sheets/bulletin");
        var width = page.Locator(".sheet-row").Nth(1).Locator("input[type=number]").First;
        await width.WaitForAsync();

        await FillAsync(width, "9");
        await page.GetByText("第 2 行各栏宽度之和为 9 格").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "保存稿纸" }).ClickAsync();

        await page.GetByText("第 2 行各栏宽度之和为 9 格").WaitForAsync();
        await page.GetByText("有未保存的修改").WaitForAsync();
        await clerk.ShowAsync("sheet-refused");
        _findings.ShouldBeEmpty(string.Join('\n', _findings));
    }

    private static async Task FillAsync(ILocator field, string text)
    {
        await field.FillAsync(text);
        await field.BlurAsync();
    }
}
