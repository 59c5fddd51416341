using Microsoft.Playwright;
using Office.Browser.Tests.Browsing;
using Office.Browser.Tests.Hosting;
using Office.Browser.Tests.Journeys;

namespace Office.Browser.Tests.Pages;

/// <summary>Tables, pictures and bound attachments are written with the keyboard, pasted from Word, and stand on the pages.</summary>
public sealed class EditorTests(Chromium chromium, Town town) : IAsyncLifetime
{
    private const string PasteHtml = """
        (area, html) => {
          const data = new DataTransfer();
          data.setData("text/html", html);
          data.setData("text/plain", html.replaceAll(/<[^>]+>/g, "\n"));
          area.focus();
          area.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """;

    private Person _drafter = null!;

    private IPage Page => _drafter.Page;

    private ILocator Saved => Page.Locator(".save-line[data-dirty=false]");

    public async ValueTask InitializeAsync()
    {
        _drafter = await Person.EnterAsync(await chromium.DeskAsync(await town.AddressAsync()), await town.DrafterAsync(), []);
        await Page.GotoAsync("/dispatches/new");
        await Page.Locator(".kinds button:not([disabled])").First.ClickAsync();
        await Page.WaitForURLAsync("**/draft");
        await Page.Locator("#field-Title").FillAsync("关于下达水利资金的通知");
    }

    public async ValueTask DisposeAsync() => await _drafter.DisposeAsync();

    [Fact]
    public async Task A_table_pasted_from_word_is_gone_on_with_by_keyboard_and_kept()
    {
        await Page.Locator(".blocks[data-live]").WaitForAsync();
        await Page.Locator("[data-block-text]").First.EvaluateAsync(
            PasteHtml,
            "<p class=MsoNormal><b>一、总体安排</b></p><table><tr><td>单位</td><td>金额</td></tr><tr><td>水利局</td><td>10</td></tr></table>");
        await Assertions.Expect(Page.Locator("[data-cell]")).ToHaveCountAsync(4);
        await Page.Locator("[data-cell='1,1']").FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Page.Locator("[data-cell='2,1']")).ToBeFocusedAsync();
        await Page.Keyboard.TypeAsync("20");
        await Page.GetByRole(AriaRole.Button, new() { Name = "加列" }).PressAsync("Enter");
        await Assertions.Expect(Page.Locator("[data-cell]")).ToHaveCountAsync(9);
        await Page.Locator(".draft-layout > summary").PressAsync("Enter");
        await Page.Locator("#field-Format").SelectOptionAsync("Letter");
        await Page.GetByRole(AriaRole.Button, new() { Name = "编写随文附件" }).ClickAsync();
        await Page.Locator(".bound [data-block-text]").FillAsync("附件的正文。");
        await Assertions.Expect(Saved).ToBeVisibleAsync();
        await Page.TakePictureAsync("editor");
        await Page.ShouldSatisfyAxeAsync();

        await Page.SetViewportSizeAsync(390, 844);
        await Page.ReloadAsync();

        await Assertions.Expect(Page.Locator("[data-cell='2,1']")).ToHaveValueAsync("20");
        await Assertions.Expect(Page.Locator(".bound [data-block-text]")).ToHaveValueAsync("附件的正文。");
        await Assertions.Expect(Page.Locator("#field-Format")).ToHaveValueAsync("Letter");
        await Page.TakePictureAsync("editor-phone");
        (await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue();
        await Page.GotoAsync(Page.Url.Replace("/draft", "/versions", StringComparison.Ordinal));
        await Assertions.Expect(Page.Locator(".redline")).ToContainTextAsync("水利局");
        await Page.TakePictureAsync("versions-phone");
        await Page.ShouldSatisfyAxeAsync();
    }
}
