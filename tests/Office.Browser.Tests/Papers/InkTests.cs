using Microsoft.Playwright;
using Office.Browser.Tests.Browsing;
using Office.Browser.Tests.Hosting;
using Office.Browser.Tests.Journeys;

namespace Office.Browser.Tests.Papers;

/// <summary>批注: a leader draws on the page, signs, and the next holder sees it.</summary>
public sealed class InkTests(Chromium chromium, Town town)
{
    private readonly List<string> _findings = [];

    [Fact]
    public async Task What_was_drawn_on_a_page_is_signed_and_seen_by_the_next_holder()
    {
        var paper = await town.BringAsync("issue");
        await using var leader = await Person.EnterAsync(await chromium.DeskAsync(await town.AddressAsync()), paper.Holder, _findings);
        await leader.Page.OpenLiveAsync(paper.Page);
        await leader.Page.Locator("[data-ink-draw]").ClickAsync();
        await leader.Page.WaitForURLAsync("**/ink/**");

        await DrawAsync(leader.Page);
        await leader.Page.Locator("[data-tool=note]").ClickAsync();
        await leader.Page.Locator(".ink-sheet svg").First.ClickAsync(new() { Position = new() { X = 420, Y = 120 } });
        await leader.Page.Locator("#ink-note textarea").FillAsync("数字请再核实");
        await leader.Page.Locator("#ink-note .primary").ClickAsync();
        await Assertions.Expect(leader.Page.Locator("[data-state]")).ToHaveTextAsync("已保存");
        await leader.Page.ShouldSatisfyAxeAsync();
        await leader.Page.TakePictureAsync("ink-drawing");
        await leader.Page.Locator("[data-done]").ClickAsync();
        await leader.Page.LiveAsync();
        await Assertions.Expect(leader.Page.Locator("[data-ink-own]")).ToBeVisibleAsync();
        await leader.Page.TakePictureAsync("ink-own");
        await leader.DecideAsync("agree", "同意，按批注改。");

        var next = await town.BringAsync(paper.Id, "recheck");
        await using var office = await Person.EnterAsync(await chromium.PhoneAsync(await town.AddressAsync()), next.Holder, _findings);
        await office.Page.GotoAsync(next.Card);
        await office.Page.Locator("[data-ink-others]").ClickAsync();
        await Assertions.Expect(office.Page.Locator(".ink-authors")).ToContainTextAsync(paper.Holder);
        await Assertions.Expect(office.Page.Locator(".ink-sheet [data-of] path")).ToHaveCountAsync(1);
        await Assertions.Expect(office.Page.Locator(".ink-sheet text")).ToHaveTextAsync("数字请再核实");
        await office.Page.TakePictureAsync("ink-seen-phone");
        await office.Page.ShouldSatisfyAxeAsync();
        await office.Page.Locator(".ink-authors input").UncheckAsync();
        await Assertions.Expect(office.Page.Locator(".ink-sheet [data-of] path")).ToBeHiddenAsync();
        _findings.ShouldBeEmpty(string.Join('\n', _findings));
    }

    private static async Task DrawAsync(IPage page)
    {
        await page.Locator("[data-pen=red]").ClickAsync();
        var sheet = (await page.Locator(".ink-sheet svg").First.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(sheet.X + 150, sheet.Y + 300);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(sheet.X + 300, sheet.Y + 330, new() { Steps = 6 });
        await page.Mouse.MoveAsync(sheet.X + 420, sheet.Y + 290, new() { Steps = 6 });
        await page.Mouse.UpAsync();
        await Assertions.Expect(page.Locator("[data-own] path")).ToHaveCountAsync(1);
    }
}
