using System.Security.Cryptography;
using Microsoft.Playwright;
using Office.Browser.Tests.Browsing;

namespace Office.Browser.Tests.Pairing;

public sealed class BlazorScriptTests(Chromium chromium, PairingSite site) : IClassFixture<PairingSite>, IAsyncLifetime
{
    private IBrowserContext? _context;
    private IPage Page { get; set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _context = await chromium.DeskAsync(site.Address);
        Page = await _context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        site.Line.Mend();
        if (_context is not null)
        {
            await Evidence.CloseAsync(_context);
        }
    }

    [Fact]
    public async Task A_click_reaches_the_circuit_and_its_answer_the_page()
    {
        await OpenInteractiveAsync("counter");

        await Page.ClickAsync("#add");
        await Page.ClickAsync("#add");

        await ExpectTextAsync("#count", "2");
    }

    [Fact]
    public async Task An_island_is_interactive_in_a_static_page()
    {
        await OpenInteractiveAsync("island");
        await ExpectTextAsync("#around", "False");

        await Page.ClickAsync("#plus");

        await ExpectTextAsync("#sum", "5");
    }

    [Fact]
    public async Task State_survives_from_prerendering_to_the_circuit()
    {
        var response = await Page.GotoAsync("prerendered");
        var prerendered = await response!.TextAsync();

        await ExpectTextAsync("#interactive", "True");

        prerendered.ShouldContain(await Page.TextContentAsync("#kept") ?? "nothing", Case.Sensitive);
    }

    [Fact]
    public async Task A_circuit_calls_a_script_module_and_the_script_calls_back()
    {
        await OpenInteractiveAsync("interop");

        await Page.ClickAsync("#ask");

        await ExpectTextAsync("#answer", "Hello Pairing");
    }

    [Fact]
    public async Task Enhanced_navigation_changes_the_page_without_loading_it_again()
    {
        await Page.GotoAsync("first");
        await MarkDocumentAsync();

        await Page.ClickAsync("#next");

        await ExpectTextAsync("h1", "Second");
        (await IsSameDocumentAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task An_enhanced_form_posts_without_loading_the_page_again()
    {
        await Page.GotoAsync("enhanced-form");
        await MarkDocumentAsync();

        await Page.GetByLabel("Name").FillAsync("铜江");
        await Page.ClickAsync("button");

        await ExpectTextAsync("#greeting", "Hello 铜江");
        (await IsSameDocumentAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task A_streamed_page_shows_its_first_half_before_its_second()
    {
        site.Gate.Close();
        await Page.GotoAsync("streaming", new() { WaitUntil = WaitUntilState.Commit });
        await ExpectTextAsync("#state", "waiting");

        site.Gate.Open();

        await ExpectTextAsync("#state", "arrived");
    }

    [Fact]
    public async Task An_interactive_form_refuses_what_is_missing_and_takes_what_is_there()
    {
        await OpenInteractiveAsync("interactive-form");
        await Page.ClickAsync("button");
        await ExpectTextAsync(".validation-message", "The Title field is required.");

        await Page.GetByLabel("Title").FillAsync("关于防汛工作的通知");
        await Page.ClickAsync("button");

        await ExpectTextAsync("#sent", "关于防汛工作的通知");
    }

    [Fact]
    public async Task A_file_of_five_megabytes_arrives_whole()
    {
        var content = RandomNumberGenerator.GetBytes(5 << 20);
        await OpenInteractiveAsync("upload");

        await Page.SetInputFilesAsync("input[type=file]", new FilePayload { Name = "a.bin", MimeType = "application/pdf", Buffer = content });

        await ExpectTextAsync("#hash", Convert.ToHexStringLower(SHA256.HashData(content)));
    }

    [Fact]
    public async Task A_cut_line_is_shown_and_after_it_the_circuit_has_kept_its_state()
    {
        await OpenInteractiveAsync("counter");
        await Page.ClickAsync("#add");
        await ExpectTextAsync("#count", "1");

        // The modal is an empty element with its dialog in a shadow tree, so its words are looked for.
        var words = Page.GetByText("Rejoin").First;
        site.Line.Cut();
        await Assertions.Expect(words).ToBeVisibleAsync();
        site.Line.Mend();
        await Assertions.Expect(words).ToBeHiddenAsync(new() { Timeout = 30_000 });
        await Page.ClickAsync("#add");

        await ExpectTextAsync("#count", "2");
    }

    [Fact]
    public async Task A_circuit_sends_its_page_elsewhere()
    {
        await OpenInteractiveAsync("leaving");

        await Page.ClickAsync("#leave");

        await ExpectTextAsync("h1", "Second");
        Page.Url.ShouldEndWith("/second");
    }

    private async Task OpenInteractiveAsync(string path)
    {
        await Page.GotoAsync(path);
        await ExpectTextAsync("#interactive", "True");
    }

    private async Task ExpectTextAsync(string selector, string text)
        => await Assertions.Expect(Page.Locator(selector)).ToHaveTextAsync(text, new() { Timeout = 15_000 });

    private async Task MarkDocumentAsync() => await Page.EvaluateAsync("() => { window.mark = 1; }");

    private async Task<bool> IsSameDocumentAsync() => await Page.EvaluateAsync<bool>("() => window.mark === 1");
}
