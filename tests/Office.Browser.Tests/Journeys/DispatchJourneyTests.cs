using Microsoft.Playwright;
using Office.Browser.Tests.Browsing;
using Office.Browser.Tests.Hosting;
using Office.Documents.Signatures.Pades;

namespace Office.Browser.Tests.Journeys;

/// <summary>
/// The main job: a document that a word processor wrote goes from draft to receipt through the hands of the people whose work
/// it is, each in a browser of their own, the leader on a phone.
/// </summary>
public sealed class DispatchJourneyTests(Chromium chromium, DemoOffice office)
{
    private const string Title = "铜江市人民政府办公室关于做好2026年主汛期防汛工作的通知";

    private readonly List<string> _findings = [];

    [Fact]
    public async Task A_document_goes_from_draft_to_receipt()
    {
        var address = await office.AddressAsync();
        await using var drafter = await Person.EnterAsync(await chromium.DeskAsync(address), "董启宗", _findings);
        await DraftAsync(drafter);

        await using var head = await Person.EnterAsync(await chromium.DeskAsync(address), "范宏锋", _findings);
        await SignAsync(head, "部门核稿", "拟同意，请审核。");

        await using var cosigner = await Person.EnterAsync(await chromium.DeskAsync(address), "曹涛", _findings);
        await SignAsync(cosigner, "会签", "无不同意见。");

        await using var reviewer = await Person.EnterAsync(await chromium.DeskAsync(address), "黄诗涵", _findings);
        await SignAsync(reviewer, "办公室审核", "符合行文规则，建议印发。");

        await using var leader = await Person.EnterAsync(await chromium.PhoneAsync(address), "顾长河", _findings);
        await SignOnThePhoneAsync(leader);

        await SignAsync(reviewer, "复核", opinion: null);
        var original = await RegisterAndSealAsync(address);
        var report = PadesReader.Verify(original);
        report.IsIntact.ShouldBeTrue();

        await ReceiveAsync(address);
        await FollowAsync(drafter);
        _findings.ShouldBeEmpty(string.Join('\n', _findings));
    }

    // What the drafter sees in the end: who signed for it and when, the filing sheet, the record with its chain whole.
    private static async Task FollowAsync(Person drafter)
    {
        var page = drafter.Page;
        await page.OpenLiveAsync(new Uri(page.Url).AbsolutePath + "?tab=track");
        await page.GetByText("韩俊贵").First.WaitForAsync();
        (await page.Locator(".delivery-board, .deliveries, main").First.InnerTextAsync()).ShouldContain("铜江军分区");
        await drafter.ShowAsync("10-track");
        await page.OpenLiveAsync(new Uri(page.Url).AbsolutePath + "?tab=sheet");
        var issued = page.Locator(".sheet [data-field='slot:issue']");
        await Assertions.Expect(issued).ToContainTextAsync("顾长河");
        await Assertions.Expect(issued).ToContainTextAsync("同意");
        await drafter.ShowAsync("10-sheet");
        var sheet = await Printed.OfAsync(page, "journey-sheet");
        sheet.Sizes.ShouldBe([(595, 842)], "the filing sheet is one sheet of A4");
        sheet.Text.ShouldContain("符合行文规则，建议印发。");
        sheet.Text.ShouldContain("铜江军分区");
        await page.OpenLiveAsync(new Uri(page.Url).AbsolutePath + "?tab=text");
        await page.Locator(".page-frame img").First.WaitForAsync();
        var pages = await page.Locator(".page-frame").CountAsync();
        (await Printed.OfAsync(page, "journey-pages")).Sizes.ShouldBe(Enumerable.Repeat((595, 842), pages), "each page on a sheet of its own");
        await page.OpenLiveAsync(new Uri(page.Url).AbsolutePath + "?tab=record");
        await drafter.ShowAsync("10-record");
    }

    private static async Task DraftAsync(Person drafter)
    {
        var page = drafter.Page;
        await page.OpenLiveAsync("/dispatches/new");
        await page.Locator(".kinds button:not([disabled])").First.WaitForAsync();
        await page.FileFieldAsync();
        await page.Locator("input[type=file]").SetInputFilesAsync(Path.Combine(Repository.Root, "seeds/documents/01-防汛通知.docx"));
        await page.Locator("#import-title").WaitForAsync();
        await drafter.ShowAsync("1-import");
        await page.GetByRole(AriaRole.Button, new() { Name = "用此内容拟稿" }).ClickAsync();
        await page.Locator(".draft-preview img").First.WaitForAsync();
        await AddressAsync(page);
        await page.GetByLabel("主动公开").CheckAsync();
        await page.GetByLabel("已完成保密审查").CheckAsync();
        await ChooseRouteAsync(page);
        await drafter.ShowAsync("2-draft");
        await page.GetByRole(AriaRole.Button, new() { Name = "呈送", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "确认呈送" }).ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/draft", StringComparison.Ordinal));
    }

    // The demo city has no bodies directly under it, and an army command is no organ of it: they get the paper itself.
    private static Task AddressAsync(IPage page) =>
        Assertions.Expect(page.Locator(".addressee .outer")).ToHaveCountAsync(2, new() { Timeout = 30_000 });

    private static async Task ChooseRouteAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "选择会签" }).ClickAsync();
        var picker = page.Locator("dialog[open]");
        await picker.GetByRole(AriaRole.Searchbox).FillAsync("机关事务科");
        await picker.GetByRole(AriaRole.Treeitem).Filter(new() { HasText = "机关事务科" }).Last.ClickAsync();
        await picker.GetByRole(AriaRole.Button, new() { Name = "确定" }).ClickAsync();
        var signer = page.GetByLabel("签发人");
        await signer.SelectOptionAsync(new SelectOptionValue { Index = 1 });
    }

    private static async Task SignAsync(Person person, string step, string? opinion)
    {
        await person.OpenPendingAsync(Title);
        (await person.Page.Locator(".action-panel h2").InnerTextAsync()).ShouldContain(step);
        await person.ShowAsync($"3-{step}");
        await person.DecideAsync("agree", opinion);
    }

    private static async Task SignOnThePhoneAsync(Person leader)
    {
        var page = leader.Page;
        await page.GotoAsync("/m");
        await page.GetByRole(AriaRole.Link, new() { Name = Title }).First.ClickAsync();
        await leader.ShowAsync("5-phone");
        await page.Locator("[data-decide=initial]").TapAsync();
        await leader.ShowAsync("5-phone-confirm");
        if (await page.Locator("#pin").IsVisibleAsync())
        {
            await page.Locator("#pin").FillAsync("246810");
        }

        await page.Locator("[data-confirm]").TapAsync();
        await page.WaitForURLAsync(url => url.EndsWith("/m", StringComparison.Ordinal));
        await leader.ShowAsync("5-phone-done");
    }

    private async Task<byte[]> RegisterAndSealAsync(Uri address)
    {
        await using var clerk = await Person.EnterAsync(await chromium.DeskAsync(address), "宋云瑜", _findings);
        await clerk.OpenPendingAsync(Title);
        await clerk.ShowAsync("6-number");
        await clerk.PassAsync();
        await clerk.OpenPendingAsync(Title);
        await clerk.ShowAsync("6-proofread");
        await clerk.PassAsync();

        await using var keeper = await Person.EnterAsync(await chromium.DeskAsync(address), "林铁生", _findings);
        await keeper.OpenPendingAsync(Title);
        await keeper.ShowAsync("7-seal");
        await keeper.PassAsync();

        await clerk.OpenPendingAsync(Title);
        await clerk.ShowAsync("8-release");
        var download = await clerk.Page.RunAndWaitForDownloadAsync(() =>
            clerk.Page.Locator("a[download]").First.ClickAsync());
        await clerk.PassAsync();
        await clerk.OpenPendingAsync(Title);
        await clerk.Page.Locator(".action-panel input[type=checkbox]").CheckAsync();
        await clerk.ShowAsync("8-distribute");
        await clerk.PassAsync();
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }

    // The body of a page is legible at the width of a phone: 16 pt of paper come out at 13 pixels or more.
    private static async Task ReadOnThePhoneAsync(Person receiver)
    {
        await receiver.Page.SetViewportSizeAsync(390, 844);
        var page = await receiver.Page.Locator(".page-frame img").First.BoundingBoxAsync();
        (page.ShouldNotBeNull().Width * 16 / 595).ShouldBeGreaterThan(12.9f);
        (await receiver.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBe(390);
        await receiver.ShowAsync("9-arrival-phone");
        await receiver.Page.SetViewportSizeAsync(1280, 800);
    }

    private async Task ReceiveAsync(Uri address)
    {
        await using var receiver = await Person.EnterAsync(await chromium.DeskAsync(address), "韩俊贵", _findings);
        await receiver.OpenPendingAsync(Title);
        await receiver.Page.UntilAsync("document.querySelector('.page-frame img')?.naturalWidth > 0");
        await receiver.ShowAsync("9-arrival");
        await ReadOnThePhoneAsync(receiver);
        await receiver.Page.GetByRole(AriaRole.Button, new() { Name = "签收", Exact = true }).ClickAsync();
        await receiver.Page.GetByText("已签收").First.WaitForAsync();
        await receiver.ShowAsync("9-signed-for");
    }
}
