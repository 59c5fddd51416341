using Microsoft.Playwright;
using Office.Browser.Tests.Browsing;
using Office.Browser.Tests.Hosting;
using Office.Browser.Tests.Journeys;

namespace Office.Browser.Tests.BadInput;

/// <summary>Too much of everything on the page of a draft, and a line that goes while somebody types.</summary>
public sealed class BadDraftTests(Chromium chromium, Town town) : IAsyncLifetime
{
    private Person _drafter = null!;
    private WeakLine _line = null!;

    private IPage Page => _drafter.Page;

    private ILocator Title => Page.Locator("#field-Title");

    private ILocator Paragraph => Page.Locator("[data-block-text]").First;

    private ILocator Saved => Page.Locator(".save-line[data-dirty=false]");

    public async ValueTask InitializeAsync()
    {
        _line = new WeakLine(await town.AddressAsync());
        _drafter = await Person.EnterAsync(await chromium.DeskAsync(_line.Address), await town.DrafterAsync(), []);
        await Page.GotoAsync("/dispatches/new");
        await Page.Locator(".kinds button:not([disabled])").First.ClickAsync();
        await Page.WaitForURLAsync("**/draft");
        await Title.WaitForAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _line.Mend();
        await _drafter.DisposeAsync();
        await _line.DisposeAsync();
    }

    [Fact]
    public async Task A_title_of_five_hundred_characters_is_kept_and_said_to_be_too_long()
    {
        var title = string.Concat(Enumerable.Repeat("关于做好防汛工作的通知", 46))[..500];
        await Title.FillAsync(title);
        await Assertions.Expect(Page.GetByText("500 / 200")).ToBeVisibleAsync();
        await Assertions.Expect(Saved).ToBeVisibleAsync();

        await Page.GetByRole(AriaRole.Button, new() { Name = "呈送", Exact = true }).ClickAsync();

        var dialog = Page.Locator("dialog[open]");
        await Assertions.Expect(dialog.Locator(".alert")).ToContainTextAsync("标题");
        await Assertions.Expect(dialog.GetByRole(AriaRole.Button, new() { Name = "确认呈送" })).ToBeDisabledAsync();
        await Page.TakePictureAsync("bad-title");
        await Page.ShouldSatisfyAxeAsync();
        await Page.ReloadAsync();
        await Assertions.Expect(Title).ToHaveValueAsync(title);
    }

    [Fact]
    public async Task Two_hundred_attachments_are_refused_together_and_fifty_are_taken()
    {
        await Title.FillAsync("关于附件的通知");
        await LayAsync(200);
        await Assertions.Expect(Page.Locator(".field-error")).ToContainTextAsync("最多 50 个");
        await Assertions.Expect(Page.Locator(".attachment-number")).ToHaveCountAsync(0);
        await Page.TakePictureAsync("bad-attachments");

        await LayAsync(50);
        await Assertions.Expect(Page.Locator(".attachment-number")).ToHaveCountAsync(50, new() { Timeout = 60_000 });
        await Assertions.Expect(Page.Locator(".file-drop input[type=file]")).ToBeEnabledAsync();
        await LayAsync(1, from: 51);

        await Assertions.Expect(Page.Locator("[data-fault='attachment.too-many']")).ToContainTextAsync("50");
        await Assertions.Expect(Page.Locator(".attachment-number")).ToHaveCountAsync(50);
        await Assertions.Expect(Title).ToHaveValueAsync("关于附件的通知");
    }

    [Fact]
    public async Task A_pasted_body_larger_than_a_message_used_to_be_arrives_whole()
    {
        await Title.FillAsync("关于粘贴的通知");
        await Assertions.Expect(Saved).ToBeVisibleAsync();
        var line = string.Concat(Enumerable.Repeat("各单位要认真做好防汛工作", 100));
        var pasted = string.Join('\n', Enumerable.Repeat(line, 40));

        await Paragraph.EvaluateAsync(
            """
            (area, text) => {
              const data = new DataTransfer();
              data.setData("text/plain", text);
              area.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """,
            pasted);

        await Assertions.Expect(Page.Locator("[data-block-text]")).ToHaveCountAsync(40);
        await Assertions.Expect(Saved).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_is_typed_while_the_line_swallows_everything_is_there_after_a_reload()
    {
        await Title.FillAsync("关于防汛工作的通知");
        await Assertions.Expect(Saved).ToBeVisibleAsync();
        _line.Swallow();

        await Title.PressSequentiallyAsync("（修订稿）");
        await Paragraph.PressSequentiallyAsync("现就有关事项通知如下。");
        // The window is closed before anybody noticed that the line was gone.
        await Page.GotoAsync("about:blank");
        _line.Mend();
        await Page.GoBackAsync();

        await Assertions.Expect(Title).ToHaveValueAsync("关于防汛工作的通知（修订稿）");
        await Assertions.Expect(Paragraph).ToHaveValueAsync("现就有关事项通知如下。");
        await Assertions.Expect(Page.Locator("[data-restored]")).ToBeVisibleAsync();
        await Assertions.Expect(Saved).ToBeVisibleAsync();
        await Page.TakePictureAsync("kept-text-restored");
        await Page.ReloadAsync();
        await Assertions.Expect(Paragraph).ToHaveValueAsync("现就有关事项通知如下。");
    }

    [Fact]
    public async Task What_is_typed_while_the_line_is_away_is_saved_when_it_is_back()
    {
        await Title.FillAsync("关于抗旱工作的通知");
        await Assertions.Expect(Saved).ToBeVisibleAsync();
        _line.Cut();
        await Title.EvaluateAsync("field => { field.value += '（第二稿）'; field.dispatchEvent(new Event('input', { bubbles: true })); }");
        await Assertions.Expect(Page.Locator("#components-reconnect-modal")).ToBeVisibleAsync();
        await Page.TakePictureAsync("line-away");

        _line.Mend();

        await Assertions.Expect(Page.Locator("#components-reconnect-modal")).ToBeHiddenAsync(new() { Timeout = 30_000 });
        await Page.UntilAsync("() => !Object.keys(localStorage).some(key => key.startsWith('office-kept-'))");
        await Page.ReloadAsync();
        await Assertions.Expect(Title).ToHaveValueAsync("关于抗旱工作的通知（第二稿）");
    }

    [Fact]
    public async Task An_Enter_that_the_line_swallowed_is_made_good_when_it_is_back()
    {
        await Paragraph.FillAsync("第一段。第二段。");
        await Assertions.Expect(Saved).ToBeVisibleAsync();
        await Paragraph.EvaluateAsync("area => area.setSelectionRange(4, 4)");
        _line.Swallow();
        await Paragraph.PressAsync("Enter");
        await Page.Keyboard.TypeAsync("abc");

        _line.Mend();

        await Assertions.Expect(Page.Locator("[data-block-text]")).ToHaveCountAsync(2, new() { Timeout = 30_000 });
        await Assertions.Expect(Paragraph).ToHaveValueAsync("第一段。");
        await Assertions.Expect(Page.Locator("[data-block-text]").Nth(1)).ToHaveValueAsync("abc第二段。");
        await Assertions.Expect(Saved).ToBeVisibleAsync();
    }

    private async Task LayAsync(int count, int from = 1)
    {
        await Page.FileFieldAsync();
        await Page.Locator(".file-drop input[type=file]").SetInputFilesAsync(
            Enumerable.Range(from, count).Select(number => new FilePayload
            {
                Name = $"附件材料{number:D3}.txt",
                MimeType = "text/plain",
                Buffer = "名单"u8.ToArray(),
            }));
    }
}
