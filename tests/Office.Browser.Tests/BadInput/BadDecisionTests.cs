using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Office.Browser.Tests.Browsing;
using Office.Browser.Tests.Hosting;
using Office.Browser.Tests.Journeys;
using Office.Documents;
using Office.Organization.Foundation;

namespace Office.Browser.Tests.BadInput;

/// <summary>Decisions at a desk that go wrong: too long, twice, too late, of somebody else, and over a line that breaks.</summary>
public sealed class BadDecisionTests(Chromium chromium, Town town)
{
    private const string Opinion = ".action-panel textarea";

    [Fact]
    public async Task An_opinion_of_a_megabyte_is_refused_with_a_sentence_and_a_short_one_goes()
    {
        var paper = await town.BringAsync("unit-check");
        await using var head = await EnterAsync(paper);
        await head.Page.Locator(Opinion).FocusAsync();
        await head.Page.Keyboard.InsertTextAsync(new string('同', 1 << 20));

        await Assertions.Expect(head.Page.Locator(".counter.over").First).ToBeVisibleAsync();
        await head.Page.Locator("[data-decision=agree]").ClickAsync();

        await Assertions.Expect(head.Page.Locator(".action-panel .field-error")).ToContainTextAsync("2000");
        await head.Page.TakePictureAsync("bad-opinion-long");
        await head.Page.ShouldSatisfyAxeAsync();
        (await SignOffsAsync(paper)).ShouldBe(0);
        await head.DecideAsync("agree", "同意。");
        (await SignOffsAsync(paper)).ShouldBe(1);
    }

    [Fact]
    public async Task Markup_in_an_opinion_is_text()
    {
        var paper = await town.BringAsync("unit-check");
        await using var head = await EnterAsync(paper);

        await head.DecideAsync("agree", "<img src=x onerror=alert(1)><b>同意</b>");

        await Assertions.Expect(head.Page.Locator(".opinion-words")).ToHaveTextAsync("<img src=x onerror=alert(1)><b>同意</b>");
        await head.Page.GotoAsync($"/dispatches/{paper.Id}?tab=sheet");
        await Assertions.Expect(head.Page.GetByText("<b>同意</b>").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_same_click_twice_is_one_decision()
    {
        var paper = await town.BringAsync("unit-check");
        await using var head = await EnterAsync(paper);

        await head.Page.Locator("[data-decision=agree]").EvaluateAsync("button => { button.click(); button.click(); button.click(); }");
        await head.GiveThePinAsync(head.Page.Locator(".action-panel.done"));

        (await SignOffsAsync(paper)).ShouldBe(1);
        await Assertions.Expect(head.Page.Locator("[data-fault]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_text_that_changed_under_the_reader_is_not_signed_before_it_was_seen()
    {
        var paper = await town.BringAsync("review");
        await using var reviewer = await EnterAsync(paper);
        await reviewer.Page.Locator(Opinion).FillAsync("文字已核。");
        var second = await reviewer.Page.Context.NewPageAsync();
        await second.GotoAsync($"/dispatches/{paper.Id}/draft?item={paper.Item}");
        await second.Locator("#field-Title").FillAsync("关于做好应急演练和值班工作的通知");
        await second.GetByRole(AriaRole.Button, new() { Name = "定稿" }).Or(second.Locator(".draft-actions .button.primary")).First.ClickAsync();
        await second.WaitForURLAsync(url => !url.Contains("/draft", StringComparison.Ordinal));

        await Assertions.Expect(reviewer.Page.Locator("[data-stale]")).ToBeVisibleAsync();
        await reviewer.Page.Locator("[data-decision=agree]").ClickAsync();
        (await SignOffsAsync(paper)).ShouldBe(await SignOffsAsync(paper));
        await reviewer.Page.TakePictureAsync("bad-stale");
        await reviewer.Page.ShouldSatisfyAxeAsync();
        var before = await SignOffsAsync(paper);
        await Assertions.Expect(reviewer.Page.Locator(Opinion)).ToHaveValueAsync("文字已核。");
        await reviewer.Page.Locator("[data-stale] button").ClickAsync();
        await Assertions.Expect(reviewer.Page.Locator("[data-stale]")).ToHaveCountAsync(0);
        await reviewer.DecideAsync("agree");

        (await SignOffsAsync(paper)).ShouldBe(before + 1);
    }

    [Fact]
    public async Task A_paper_of_somebody_else_is_neither_shown_nor_decided()
    {
        var paper = await town.BringAsync("unit-check");
        await using var stranger = await Person.EnterAsync(await chromium.DeskAsync(await town.AddressAsync()), "韩俊贵", []);

        await stranger.Page.GotoAsync(paper.Page);

        await Assertions.Expect(stranger.Page.Locator(".empty")).ToBeVisibleAsync();
        await Assertions.Expect(stranger.Page.Locator("[data-decision]")).ToHaveCountAsync(0);
        await stranger.Page.TakePictureAsync("bad-somebody-else");
        await stranger.Page.ShouldSatisfyAxeAsync();
        await stranger.Page.GotoAsync($"/dispatches/{paper.Id}/draft?item={paper.Item}");
        await Assertions.Expect(stranger.Page.Locator("[data-fault]")).ToBeVisibleAsync();
        (await SignOffsAsync(paper)).ShouldBe(0);
    }

    [Fact]
    public async Task A_line_that_breaks_in_the_middle_of_a_signature_signs_once_and_says_so()
    {
        var paper = await town.BringAsync("unit-check");
        await using var line = new WeakLine(await town.AddressAsync());
        await using var head = await EnterAsync(paper, line.Address);
        await head.UnlockAsync();
        // Slow enough that the decision is on its way to the office, and its answer is not yet, when the line goes.
        line.Weaken(TimeSpan.FromSeconds(1), loss: 0);
        await head.Page.Locator(Opinion).FillAsync("同意，报办公室审核。");
        await head.Page.Locator("[data-decision=agree]").ClickAsync();
        await WaitForSignOffAsync(paper);
        line.Cut();
        await Assertions.Expect(head.Page.Locator("#components-reconnect-modal")).ToBeVisibleAsync();

        line.Mend();

        await Assertions.Expect(head.Page.Locator(".action-panel.done")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await Assertions.Expect(head.Page.Locator(".opinion-words")).ToHaveTextAsync("同意，报办公室审核。");
        (await SignOffsAsync(paper)).ShouldBe(1);
    }

    [Fact]
    public async Task A_decision_that_the_line_swallowed_is_not_made_and_its_opinion_is_kept()
    {
        var paper = await town.BringAsync("unit-check");
        await using var line = new WeakLine(await town.AddressAsync());
        await using var head = await EnterAsync(paper, line.Address);
        await head.Page.Locator(Opinion).FillAsync("同意。");
        await Assertions.Expect(head.Page.Locator(".saved-line")).ToContainTextAsync("已保存");
        line.Swallow();
        await head.Page.Locator(Opinion).PressSequentiallyAsync("请抓紧。");
        await head.Page.Locator("[data-decision=agree]").ClickAsync();
        await head.Page.GotoAsync("about:blank");

        line.Mend();
        await head.Page.GotoAsync(paper.Page);

        await Assertions.Expect(head.Page.Locator(Opinion)).ToHaveValueAsync("同意。请抓紧。");
        (await SignOffsAsync(paper)).ShouldBe(0);
        await head.DecideAsync("agree");
        await Assertions.Expect(head.Page.Locator(".opinion-words")).ToHaveTextAsync("同意。请抓紧。");
        (await SignOffsAsync(paper)).ShouldBe(1);
    }

    private async Task<Person> EnterAsync(TownPaper paper, Uri? through = null)
    {
        var person = await Person.EnterAsync(await chromium.DeskAsync(through ?? await town.AddressAsync()), paper.Holder, []);
        await person.OpenAsync(paper);
        return person;
    }

    private async Task<int> SignOffsAsync(TownPaper paper)
    {
        await using var scope = (await town.OfAsync<IServiceScopeFactory>()).CreateAsyncScope();
        var db = (OfficeDbContext)scope.ServiceProvider.GetService(typeof(OfficeDbContext))!;
        return await db.SignOffs.CountAsync(signOff => signOff.DispatchId == paper.Id, TestContext.Current.CancellationToken);
    }

    private async Task WaitForSignOffAsync(TownPaper paper)
    {
        using var beat = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (await SignOffsAsync(paper) is 0)
        {
            await beat.WaitForNextTickAsync(TestContext.Current.CancellationToken);
        }
    }
}
