using System.IO.Compression;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Office.Browser.Tests.Browsing;
using Office.Browser.Tests.Hosting;

namespace Office.Browser.Tests.Journeys;

/// <summary>
/// A clerk designs a small form and publishes it; somebody fills it in on a phone, their head agrees, and the clerk finds it in the
/// records and takes them out as a table.
/// </summary>
public sealed partial class FormJourneyTests(Chromium chromium, DemoOffice office)
{
    private readonly List<string> _findings = [];

    [Fact]
    public async Task A_form_is_designed_published_filled_in_on_a_phone_approved_found_and_exported()
    {
        var address = await office.AddressAsync();
        await using var clerk = await Person.EnterAsync(await chromium.DeskAsync(address), "宋云瑜", _findings);
        await DesignAsync(clerk);

        await using var drafter = await Person.EnterAsync(await chromium.PhoneAsync(address), "董启宗", _findings);
        await FillInAsync(drafter);

        await using var head = await Person.EnterAsync(await chromium.DeskAsync(address), "范宏锋", _findings);
        await ApproveAsync(head);

        await ExportAsync(clerk);
        await SeedFormsAsync(drafter, clerk);
        _findings.ShouldBeEmpty(string.Join('\n', _findings));
    }

    private static async Task DesignAsync(Person clerk)
    {
        var page = clerk.Page;
        await page.OpenLiveAsync("/forms/designs");
        await page.GetByRole(AriaRole.Button, new() { Name = "新建表单" }).ClickAsync();
        await page.Locator("#field-Name").FillAsync("办公设备报修");
        await page.Locator("#field-Key").FillAsync("repair");
        await page.GetByRole(AriaRole.Button, new() { Name = "建立" }).ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("/forms/designs/", StringComparison.Ordinal));

        await AddAsync(page, "Choice", "设备", "device");
        await page.Locator("#field-options").FillAsync("打印机\n电脑\n空调");
        await page.Locator("#field-options").BlurAsync();
        await page.GetByLabel("在列表中显示").CheckAsync();
        await page.Locator("[data-property=required]").CheckAsync();
        await AddAsync(page, "LongText", "故障说明", "fault");
        await page.Locator("[data-property=required]").CheckAsync();
        await AddAsync(page, "Table", "配件", "parts");
        await AddColumnAsync(page, "Number", "数量", "count");
        await AddColumnAsync(page, "Money", "单价", "price");
        await AddColumnAsync(page, "Money", "金额", "amount");
        await page.Locator("#field-formula").FillAsync("count * price");
        await page.Locator("#field-formula").BlurAsync();
        await page.GetByLabel("合计本栏").CheckAsync();
        await AddAsync(page, "Money", "费用合计", "total");
        await page.Locator("#field-formula").FillAsync("sum(parts.amount)");
        await page.Locator("#field-formula").BlurAsync();
        await page.GetByLabel("在列表中显示").CheckAsync();
        await clerk.ShowAsync("forms-1-designer");
        await PublishAsync(clerk);
    }

    private static async Task PublishAsync(Person clerk)
    {
        var page = clerk.Page;
        await page.Locator("#tab-steps").ClickAsync();
        await clerk.ShowAsync("forms-1-steps");
        await page.Locator("#tab-rights").ClickAsync();
        await clerk.ShowAsync("forms-1-rights");
        await page.Locator("#tab-preview").ClickAsync();
        await Assertions.Expect(page.Locator("#tab-preview")).ToHaveAttributeAsync("aria-selected", "true");
        await clerk.ShowAsync("forms-1-preview");
        await Assertions.Expect(page.Locator(".save-line")).ToHaveAttributeAsync("data-dirty", "false");
        await page.Locator("[data-publish]").ClickAsync();
        await page.Locator("[data-publish-confirm]").ClickAsync();
        await page.Locator("#tab-versions").ClickAsync();
        await page.GetByText("第 1 版").First.WaitForAsync();
        await clerk.ShowAsync("forms-1-published");
    }

    private static async Task AddAsync(IPage page, string kind, string label, string key)
    {
        await page.Locator(".field-list > .menu > summary").ClickAsync();
        await page.Locator($"[data-add='{kind}']").ClickAsync();
        await NameAsync(page, label, key);
    }

    private static async Task AddColumnAsync(IPage page, string kind, string label, string key)
    {
        await page.Locator("[data-designed='parts']").ClickAsync();
        await page.Locator(".designer-properties .menu > summary").ClickAsync();
        await page.Locator($"[data-add-column='{kind}']").ClickAsync();
        await NameAsync(page, label, key);
    }

    [GeneratedRegex("^[fc][0-9]+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NewKey();

    private static async Task NameAsync(IPage page, string label, string key)
    {
        // The panel shows the new field, which has no name of its own yet.
        await Assertions.Expect(page.Locator("#field-key")).ToHaveValueAsync(NewKey());
        await page.Locator("#field-label").FillAsync(label);
        await page.Locator("#field-label").BlurAsync();
        await page.GetByText($"字段：{label}").WaitForAsync();
        await page.Locator("#field-key").FillAsync(key);
        await page.Locator("#field-key").BlurAsync();
        await page.Locator($"[data-designed$='{key}']").WaitForAsync();
    }

    private static async Task FillInAsync(Person drafter)
    {
        var page = drafter.Page;
        await page.OpenLiveAsync("/forms");
        await drafter.ShowAsync("forms-2-catalogue");
        await page.Locator("[data-form=repair]").GetByRole(AriaRole.Button).TapAsync();
        await page.WaitForURLAsync(url => url.Contains("/forms/matters/", StringComparison.Ordinal));
        await page.Locator("[data-field=device] select").WaitForAsync();
        await page.Locator("[data-submit]").TapAsync();
        await page.Locator("[data-field=device] .field-error").WaitForAsync();
        await drafter.ShowAsync("forms-2-missing");

        await page.Locator("[data-field=device] select").SelectOptionAsync("打印机");
        await page.Locator("[data-field=fault] textarea").FillAsync("卡纸，不能双面打印。");
        await page.Locator("[data-add-row=parts]").TapAsync();
        await page.Locator("[data-cell='parts.0.count'] input").FillAsync("2");
        await page.Locator("[data-cell='parts.0.price'] input").FillAsync("149.5");
        await page.Locator("[data-cell='parts.0.price'] input").BlurAsync();
        await Assertions.Expect(page.Locator("[data-field=total] [data-value]")).ToHaveTextAsync("299.00");
        await Assertions.Expect(page.Locator(".save-line")).ToHaveAttributeAsync("data-dirty", "false");
        await drafter.ShowAsync("forms-2-filled");

        // What was typed is on the server: the page that is loaded again has it.
        await page.ReloadAsync();
        await page.LiveAsync();
        await Assertions.Expect(page.Locator("[data-field=fault] textarea")).ToHaveValueAsync("卡纸，不能双面打印。");
        await page.Locator("[data-submit]").TapAsync();
        await page.Locator(".form-facts").GetByText("在办").WaitForAsync();
        await drafter.ShowAsync("forms-2-handed-in");
    }

    private static async Task ApproveAsync(Person head)
    {
        var page = head.Page;
        await page.OpenLiveAsync("/boxes/todo");
        await page.GetByRole(AriaRole.Link, new() { Name = "办公设备报修" }).First.ClickAsync();
        await page.Locator("[data-decision=agree]").WaitForAsync();
        await page.Locator(".action-panel textarea").FillAsync("同意维修。");
        await head.ShowAsync("forms-3-decide");
        await page.Locator("[data-decision=agree]").ClickAsync();
        var (pin, done) = (page.Locator("dialog[open] input.pin"), page.Locator(".form-facts").GetByText("已同意"));
        await pin.Or(done).First.WaitForAsync();
        if (await pin.IsVisibleAsync())
        {
            await pin.FillAsync("246810");
            await pin.PressAsync("Enter");
        }

        await done.WaitForAsync();
        await page.Locator("#tab-sheet").ClickAsync();
        await page.Locator(".form-sheet").GetByText("同意维修。").WaitForAsync();
        await head.ShowAsync("forms-3-sheet");
    }

    private static async Task ExportAsync(Person clerk)
    {
        var page = clerk.Page;
        await page.OpenLiveAsync("/forms/records/repair");
        await page.Locator("[data-filter=device] select").SelectOptionAsync("打印机");
        await page.Locator("tbody").GetByText("董启宗").First.WaitForAsync();
        await clerk.ShowAsync("forms-4-records");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("[data-export]").ClickAsync());
        using var file = ZipFile.OpenRead(await download.PathAsync());
        using var sheet = new StreamReader(file.Entries.Single(entry => entry.FullName.EndsWith("sheet1.xml", StringComparison.Ordinal)
            || entry.FullName.Contains("worksheets/", StringComparison.Ordinal)).Open());
        var text = await sheet.ReadToEndAsync();
        text.ShouldContain("卡纸，不能双面打印。");
        text.ShouldContain("<x:v>299</x:v>");
    }

    // The forms that ship, as they are met: a leave on the phone, the rooms at the desk.
    private static async Task SeedFormsAsync(Person drafter, Person clerk)
    {
        foreach (var (person, key) in new[] { (drafter, "leave"), (clerk, "supplies"), (clerk, "meeting-room") })
        {
            var page = person.Page;
            await page.OpenLiveAsync("/forms");
            await page.Locator($"[data-form={key}]").GetByRole(AriaRole.Button).ClickAsync();
            await page.WaitForURLAsync(url => url.Contains("/forms/matters/", StringComparison.Ordinal));
            await page.Locator(".form-fields").First.WaitForAsync();
            await person.ShowAsync($"forms-5-{key}");
        }
    }
}
