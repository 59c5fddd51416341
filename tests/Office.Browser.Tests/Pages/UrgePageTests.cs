using Microsoft.Playwright;
using Office.Browser.Tests.Browsing;
using Office.Browser.Tests.Hosting;
using Office.Browser.Tests.Journeys;

namespace Office.Browser.Tests.Pages;

/// <summary>催办 and 收回传阅 as people see them: who is urged notices on an open page, and what nobody has opened is taken back.</summary>
public sealed class UrgePageTests(Chromium chromium, Town town)
{
    [Fact]
    public async Task Who_is_urged_sees_it_at_once_and_the_second_try_is_told_when()
    {
        var paper = await town.BringAsync("unit-check");
        await using var head = await Person.EnterAsync(await chromium.DeskAsync(await town.AddressAsync()), paper.Holder, []);
        await head.Page.OpenLiveAsync("/boxes/todo");
        await using var drafter = await Person.EnterAsync(await chromium.DeskAsync(await town.AddressAsync()), await town.DrafterAsync(), []);
        await drafter.Page.OpenLiveAsync($"/dispatches/{paper.Id}?tab=track");

        await drafter.Page.Locator($"[data-urge='{paper.Item}']").ClickAsync();
        var dialog = drafter.Page.Locator("dialog[open]");
        await dialog.Locator("textarea").FillAsync("请今天下班前核稿。");
        await drafter.Page.TakePictureAsync("urge");
        await drafter.Page.ShouldSatisfyAxeAsync();
        await dialog.Locator("[data-urge-confirm]").ClickAsync();

        await Assertions.Expect(head.Page.Locator(".toast")).ToContainTextAsync("催办");
        await Assertions.Expect(head.Page.Locator(".matters tbody tr").First).ToContainTextAsync("催办");
        await head.Page.TakePictureAsync("urged-box");
        await Assertions.Expect(drafter.Page.Locator(".urge")).ToContainTextAsync("已催办 1 次");
        await drafter.Page.Locator($"[data-urge='{paper.Item}']").ClickAsync();
        await Assertions.Expect(drafter.Page.Locator(".holder-card")).ToContainTextAsync("之后可以再催");

        await head.Page.OpenLiveAsync("/reminders");
        await Assertions.Expect(head.Page.Locator(".matters")).ToContainTextAsync("请今天下班前核稿。");
        await head.Page.TakePictureAsync("urged-reminders");
        await head.Page.ShouldSatisfyAxeAsync();
    }

    [Fact]
    public async Task What_was_circulated_and_nobody_has_opened_is_taken_back()
    {
        var paper = await town.BringAsync("unit-check");
        var reader = await town.DrafterAsync();
        await using var head = await Person.EnterAsync(await chromium.DeskAsync(await town.AddressAsync()), paper.Holder, []);
        await head.OpenAsync(paper);
        await head.Page.Locator(".action-panel .menu summary").Last.ClickAsync();
        await head.Page.Locator("[data-move=Circulate]").ClickAsync();
        await head.Page.LiveAsync();
        await head.Page.Locator("textarea[name=Purpose]").FillAsync("请提前了解防汛安排。");
        await head.Page.Locator(".picker input[type=search]").FillAsync(reader);
        await head.Page.GetByRole(AriaRole.Treeitem, new() { Name = reader }).Last.ClickAsync();
        await head.Page.TakePictureAsync("circulate");
        await head.Page.ShouldSatisfyAxeAsync();
        await head.Page.Locator("[data-circulate]").ClickAsync();

        var board = head.Page.Locator("section:has([data-take-back])");
        await Assertions.Expect(board).ToContainTextAsync(reader);
        await head.Page.TakePictureAsync("circulation-board");
        await head.Page.ShouldSatisfyAxeAsync();
        await board.Locator("tbody input[type=checkbox]").First.CheckAsync();
        await board.Locator("[data-take-back]").ClickAsync();
        await Assertions.Expect(board.Locator("tbody")).ToContainTextAsync("已收回");

        await head.Page.OpenLiveAsync($"/dispatches/{paper.Id}?tab=track");
        await Assertions.Expect(head.Page.Locator(".readings")).ToContainTextAsync("请提前了解防汛安排。");
        await head.Page.TakePictureAsync("readings");
    }
}
