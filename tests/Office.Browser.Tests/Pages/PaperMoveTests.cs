using Microsoft.Playwright;
using Office.Browser.Tests.Browsing;
using Office.Browser.Tests.Hosting;
using Office.Browser.Tests.Journeys;

namespace Office.Browser.Tests.Pages;

/// <summary>The other ways of a paper, at a desk: back, called back, another route, typeset again.</summary>
public sealed class PaperMoveTests(Chromium chromium, Town town)
{
    [Fact]
    public async Task A_paper_goes_back_to_the_drafter_with_its_reason()
    {
        var paper = await town.BringAsync("unit-check");
        await using var head = await EnterAsync(paper);
        await head.Page.Locator("[data-decision=return]").ClickAsync();
        var dialog = head.Page.Locator("dialog[open]");
        await dialog.WaitForAsync();
        await dialog.Locator("[data-decision=return-confirm]").ClickAsync();
        await Assertions.Expect(dialog.Locator(".field-error")).ToBeVisibleAsync();
        await head.Page.TakePictureAsync("return-without-reason");
        await head.Page.ShouldSatisfyAxeAsync();

        await dialog.Locator("textarea").FillAsync("缺少经费来源，请补充后再报。");
        await dialog.Locator("[data-decision=return-confirm]").ClickAsync();

        await head.GiveThePinAsync(head.Page.Locator(".action-panel.done"));
        await Assertions.Expect(dialog).ToHaveCountAsync(0);
        await head.Page.TakePictureAsync("returned");
        await using var drafter = await Person.EnterAsync(await chromium.DeskAsync(await town.AddressAsync()), await town.DrafterAsync(), []);
        await drafter.Page.GotoAsync($"/dispatches/{paper.Id}/draft");
        await Assertions.Expect(drafter.Page.Locator("[data-returned]")).ToContainTextAsync("缺少经费来源，请补充后再报。");
        await drafter.Page.TakePictureAsync("returned-draft");
        await drafter.Page.ShouldSatisfyAxeAsync();
    }

    [Fact]
    public async Task A_paper_that_nobody_has_opened_is_called_back()
    {
        var paper = await town.BringAsync("unit-check");
        await using var head = await EnterAsync(paper);
        await head.DecideAsync("agree", "同意。");
        await head.Page.GetByRole(AriaRole.Button, new() { Name = "撤回" }).ClickAsync();
        var dialog = head.Page.Locator("dialog[open]");
        await dialog.Locator("textarea").FillAsync("文字有误，改后再送。");
        await head.Page.TakePictureAsync("withdraw");
        await head.Page.ShouldSatisfyAxeAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "撤回" }).ClickAsync();

        await Assertions.Expect(head.Page.Locator(".action-panel[data-step=unit-check]")).ToBeVisibleAsync();
        await Assertions.Expect(head.Page.Locator("[data-decision=agree]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_paper_that_was_opened_can_no_longer_be_called_back_and_the_page_says_why()
    {
        var paper = await town.BringAsync("unit-check");
        await using var head = await EnterAsync(paper);
        await head.DecideAsync("agree", "同意。");
        await head.Page.GetByRole(AriaRole.Button, new() { Name = "撤回" }).ClickAsync();
        await head.Page.Locator("dialog[open] textarea").FillAsync("想再看看。");
        var next = await town.BringAsync(paper.Id, "countersign");
        await using var second = await EnterAsync(next);

        await Assertions.Expect(head.Page.Locator("dialog[open] [data-too-late]")).ToBeVisibleAsync();
        await Assertions.Expect(head.Page.Locator("dialog[open] textarea")).ToHaveValueAsync("想再看看。");
        await Assertions.Expect(head.Page.Locator("dialog[open] .dialog-actions .primary")).ToBeDisabledAsync();
        await head.Page.TakePictureAsync("withdraw-too-late");
        await Assertions.Expect(second.Page.Locator("[data-decision=agree]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_review_changes_who_signs()
    {
        var paper = await town.BringAsync("review");
        await using var reviewer = await EnterAsync(paper);
        var page = reviewer.Page;
        await page.Locator(".action-panel").GetByRole(AriaRole.Button, new() { Name = "调整" }).Or(page.Locator(".route + .button, .action-panel .route ~ button").First).First.ClickAsync();
        var dialog = page.Locator("dialog[open]");
        var signer = dialog.Locator("select");
        await signer.WaitForAsync();
        await page.TakePictureAsync("route-editor");
        await page.ShouldSatisfyAxeAsync();
        var choices = await signer.Locator("option:not([disabled])").AllInnerTextsAsync();
        var chosen = await signer.EvaluateAsync<string>("select => select.selectedOptions[0].text");
        var other = choices.First(choice => choice != chosen && choice.Trim().Length > 0);
        await signer.SelectOptionAsync(new SelectOptionValue { Label = other });
        await dialog.Locator(".dialog-actions button.primary").ClickAsync();
        await Assertions.Expect(page.Locator("dl.route")).ToContainTextAsync(other.Split(' ')[0]);
        await reviewer.DecideAsync("agree", "已调整签发人。");

        await page.GotoAsync($"/dispatches/{paper.Id}?tab=track");
        await Assertions.Expect(page.Locator(".paper-main")).ToContainTextAsync(other.Split(' ')[0]);
    }

    [Fact]
    public async Task The_proofreader_has_it_typeset_again()
    {
        var paper = await town.BringAsync("proofread");
        await using var clerk = await EnterAsync(paper);
        await Assertions.Expect(clerk.Page.Locator("[data-decision=pass]")).ToBeVisibleAsync();

        await clerk.Page.Locator("[data-decision=second]").ClickAsync();

        // The click travels through the page's circuit; the town sees what it led to a moment later.
        var again = await town.BringAsync(paper.Id, "proofread");
        for (var turn = 0; again.Item == paper.Item && turn < 200; turn++)
        {
            await clerk.Page.WaitForTimeoutAsync(50);
            again = await town.BringAsync(paper.Id, "proofread");
        }

        again.Item.ShouldNotBe(paper.Item);
        await clerk.OpenAsync(again);
        await clerk.Page.TakePictureAsync("typeset-again");
        await clerk.PassAsync();
    }

    private async Task<Person> EnterAsync(TownPaper paper)
    {
        var person = await Person.EnterAsync(await chromium.DeskAsync(await town.AddressAsync()), paper.Holder, []);
        await person.OpenAsync(paper);
        return person;
    }
}
