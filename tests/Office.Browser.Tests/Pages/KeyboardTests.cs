using Microsoft.Playwright;
using Office.Browser.Tests.Browsing;
using Office.Browser.Tests.Hosting;
using Office.Browser.Tests.Journeys;

namespace Office.Browser.Tests.Pages;

/// <summary>A paper found, opened and signed without a mouse.</summary>
public sealed class KeyboardTests(Chromium chromium, Town town) : IAsyncLifetime
{
    private Person _head = null!;

    private IPage Page => _head.Page;

    private IKeyboard Keys => _head.Page.Keyboard;

    public async ValueTask InitializeAsync()
    {
        var paper = await town.BringAsync("unit-check");
        _head = await Person.EnterAsync(await chromium.DeskAsync(await town.AddressAsync()), paper.Holder, []);
        await Page.GotoAsync("/");
        await Page.LiveAsync();
        await Keys.PressAsync("g");
        await Keys.PressAsync("i");
        await Page.WaitForURLAsync("**/boxes/todo");
        // The address changes before the page does, and the home page has rows too.
        await Assertions.Expect(Page.Locator("main h1")).ToHaveTextAsync("待办");
        await Assertions.Expect(Page.Locator("main h1")).ToBeFocusedAsync();
        await Page.Locator("[data-row]").First.WaitForAsync();
    }

    public async ValueTask DisposeAsync() => await _head.DisposeAsync();

    [Fact]
    public async Task The_list_of_keys_shows_those_that_work_here()
    {
        await Keys.PressAsync("Shift+?");
        await Assertions.Expect(Page.Locator("#keys[open]")).ToBeVisibleAsync();
        (await Page.Locator("#keys [data-on]:visible").CountAsync()).ShouldBeLessThan(8, "keys of a paper do nothing in a box");
        await Page.TakePictureAsync("keys-of-a-box");
        await Page.ShouldSatisfyAxeAsync();
        await Keys.PressAsync("Escape");
        await Assertions.Expect(Page.Locator("#keys[open]")).ToHaveCountAsync(0);

        await Keys.PressAsync("/");
        await Assertions.Expect(Page.Locator("main [data-search]").First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_paper_is_opened_and_signed_with_the_keys_alone()
    {
        await Keys.PressAsync("j");
        await Keys.PressAsync("j");
        await Keys.PressAsync("k");
        await Assertions.Expect(Page.Locator("[data-row]").First).ToBeFocusedAsync();
        await Keys.PressAsync("Enter");
        await Page.Locator(".action-panel[data-step=unit-check]").WaitForAsync();
        await Assertions.Expect(Page.Locator("main h1")).ToBeFocusedAsync();

        await Keys.PressAsync("r");
        await Assertions.Expect(Page.Locator("dialog[open] textarea")).ToBeFocusedAsync();
        await Keys.PressAsync("Escape");
        await Assertions.Expect(Page.Locator("dialog[open]")).ToHaveCountAsync(0);
        await Assertions.Expect(Page.Locator("[data-decision=return]").First).ToBeFocusedAsync();
        await Keys.PressAsync("a");
        await Assertions.Expect(Page.Locator("[data-decision=agree]")).ToBeFocusedAsync();
        await Page.TakePictureAsync("keys-agree-focused");
        await Keys.PressAsync("Enter");

        await GiveThePinAsync();
        await Assertions.Expect(Page.Locator(".action-panel.done")).ToBeVisibleAsync();
    }

    private async Task GiveThePinAsync()
    {
        var pin = Page.Locator("dialog[open] input.pin");
        await pin.Or(Page.Locator(".action-panel.done")).First.WaitForAsync();
        if (await pin.IsVisibleAsync())
        {
            await Assertions.Expect(pin).ToBeFocusedAsync();
            await Keys.TypeAsync("246810");
            await Keys.PressAsync("Enter");
        }
    }
}
