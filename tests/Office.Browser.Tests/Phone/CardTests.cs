using Microsoft.Playwright;
using Office.Browser.Tests.Browsing;
using Office.Browser.Tests.Journeys;

namespace Office.Browser.Tests.Phone;

public sealed class CardTests(Chromium chromium, PhoneTown town) : IAsyncLifetime
{
    private LeaderPhone _phone = null!;

    private IPage Page => _phone.Page;

    public async ValueTask InitializeAsync() => _phone = await LeaderPhone.OpenAsync(chromium, town);

    public async ValueTask DisposeAsync()
    {
        if (_phone is not null)
        {
            await _phone.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_card_is_one_document_and_holds_no_line_open()
    {
        var card = await town.NextCardAsync();
        List<string> documents = [];
        var sockets = 0;
        Page.Request += (_, request) =>
        {
            if (request.ResourceType is "document" or "stylesheet" or "xhr")
            {
                documents.Add(request.Url);
            }
        };
        Page.WebSocket += (_, _) => sockets++;

        await Page.GotoAsync(card);

        await Assertions.Expect(Page.Locator("#card .sheet img >> nth=0")).ToBeVisibleAsync();
        documents.Count(url => url.EndsWith(card, StringComparison.Ordinal)).ShouldBe(1);
        documents.Count.ShouldBe(1);
        sockets.ShouldBe(0);
        await Page.TakePictureAsync("phone-card");
        await Page.ShouldSatisfyAxeAsync();
        await SignAsync("initial");
    }

    [Fact]
    public async Task A_paper_is_initialled_in_two_taps()
    {
        await UnlockAsync();
        var card = await town.NextCardAsync();
        await Page.GotoAsync(card);

        await Page.Locator("[data-decide=initial]").TapAsync();
        await Assertions.Expect(Page.Locator("#pin-part")).ToBeHiddenAsync();
        await Page.ShouldSatisfyAxeAsync();
        await Page.TakePictureAsync("phone-confirm");
        await Page.Locator("[data-confirm]").TapAsync();

        await Assertions.Expect(Page.Locator("[data-all-done]")).ToBeVisibleAsync();
        await Page.TakePictureAsync("phone-all-done");
        await Page.ShouldSatisfyAxeAsync();
        await Page.GotoAsync(card);
        await Assertions.Expect(Page.Locator("[data-closed]")).ToContainTextAsync("圈阅");
    }

    [Fact]
    public async Task A_leader_signs_by_hand()
    {
        var card = await town.NextCardAsync();
        await Page.GotoAsync(card);
        await Page.Locator("#hand summary").TapAsync();
        await DrawAsync();
        await Assertions.Expect(Page.Locator("#opinion-state")).ToHaveTextAsync("已保存");
        await Page.TakePictureAsync("phone-handwriting");

        await SignAsync("agree");

        await Page.GotoAsync(card);
        await Assertions.Expect(Page.Locator(".opinion-ink")).ToBeVisibleAsync();
        await Page.TakePictureAsync("phone-signed");
        await Page.ShouldSatisfyAxeAsync();
    }

    [Fact]
    public async Task A_stale_card_says_so_and_keeps_what_was_written()
    {
        var card = await town.NextCardAsync();
        await Page.GotoAsync(card);
        await Page.Locator("#opinion").FillAsync("请财政局一并落实经费。");
        await Page.EvaluateAsync("() => { document.querySelector('#card').dataset.contentHash = '0'.repeat(64); }");

        await _phone.ConfirmAsync("agree");

        var notice = Page.Locator("[data-fault='sign-off.card-stale']");
        await Assertions.Expect(notice).ToBeVisibleAsync();
        await Assertions.Expect(Page.Locator("#opinion")).ToHaveValueAsync("请财政局一并落实经费。");
        await Page.TakePictureAsync("phone-stale");
        await notice.GetByRole(AriaRole.Button).TapAsync();
        await Assertions.Expect(Page.Locator("#opinion")).ToHaveValueAsync("请财政局一并落实经费。");
        await SignAsync("agree");
    }

    [Fact]
    public async Task The_list_reads_well_in_the_dark_and_in_large_type()
    {
        await town.NextCardAsync();
        await Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Page.GotoAsync("/m");
        await Page.TakePictureAsync("phone-list-dark");
        await Page.ShouldSatisfyAxeAsync();

        await _phone.Context.AddCookiesAsync([new() { Name = "office.elder", Value = "1", Url = (await town.AddressAsync()).ToString() }]);
        await Page.SetViewportSizeAsync(320, 640);
        await Page.Locator(".card").First.TapAsync();
        await Assertions.Expect(Page.Locator(".sign-bar")).ToBeVisibleAsync();
        (await Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue("nothing runs out of the page at 320 px");
        await Page.TakePictureAsync("phone-card-elder-dark");
        await Page.ShouldSatisfyAxeAsync();
        await SignAsync("initial");
    }

    [Fact]
    public async Task A_paper_sent_back_to_the_drafter_comes_straight_back_when_it_was_asked_for()
    {
        var card = await town.NextCardAsync();
        var dispatch = card.Split('/')[2];
        await Page.GotoAsync(card);
        await Page.Locator("[data-decide=return]").TapAsync();
        await Page.Locator("input[name=to][value=drafter]").CheckAsync();
        await Page.Locator("#straight-back").CheckAsync();
        await Page.Locator("#reason").FillAsync("请补充经费来源，补充后直接送我。");
        await Page.TakePictureAsync("phone-return");
        await Page.ShouldSatisfyAxeAsync();
        await Page.Locator("[data-confirm]").TapAsync();
        await Page.WaitForURLAsync(url => !url.EndsWith(card, StringComparison.Ordinal));

        await using var drafter = await Person.EnterAsync(await chromium.DeskAsync(await town.AddressAsync()), town.People.Drafter.Name, []);
        await drafter.Page.GotoAsync($"/dispatches/{dispatch}/draft");
        await Assertions.Expect(drafter.Page.Locator("[data-returned]")).ToContainTextAsync("补充后直接送我");
        await drafter.Page.GetByRole(AriaRole.Button, new() { Name = "呈送", Exact = true }).ClickAsync();
        await drafter.Page.GetByRole(AriaRole.Button, new() { Name = "确认呈送" }).ClickAsync();
        await drafter.Page.WaitForURLAsync(url => !url.Contains("/draft", StringComparison.Ordinal));

        // Neither the head nor the review is asked again.
        using var leader = await LightPhone.SignInAsync(await town.AddressAsync(), town.People.Leader.Name);
        var again = await leader.FindCardAsync(Guid.Parse(dispatch));
        string.Equals(again, card, StringComparison.Ordinal).ShouldBeFalse("it is another item of the same paper");
        (await leader.DecideAsync(again, "initial")).GetProperty("state").GetString().ShouldBe("done");
    }

    private async Task SignAsync(string decision)
    {
        var card = Page.Url;
        await _phone.ConfirmAsync(decision);
        await Page.WaitForURLAsync(url => url != card);
    }

    private async Task UnlockAsync()
    {
        await town.NextCardAsync().ContinueWith(next => Page.GotoAsync(next.Result), TaskScheduler.Default).Unwrap();
        await SignAsync("initial");
    }

    private async Task DrawAsync()
    {
        var canvas = Page.Locator("#hand canvas");
        await canvas.ScrollIntoViewIfNeededAsync();
        var box = (await canvas.BoundingBoxAsync())!;
        var session = await _phone.Context.NewCDPSessionAsync(Page);
        await TouchAsync("touchStart", box.X + 60, box.Y + 60);
        for (var step = 1; step <= 20; step++)
        {
            await TouchAsync("touchMove", box.X + 60 + (step * 8), box.Y + 60 + (step % 5 * 12));
        }

        await session.SendAsync("Input.dispatchTouchEvent", new(StringComparer.Ordinal) { ["type"] = "touchEnd", ["touchPoints"] = Array.Empty<object>() });

        Task TouchAsync(string type, float x, float y) => session.SendAsync(
            "Input.dispatchTouchEvent", new(StringComparer.Ordinal) { ["type"] = type, ["touchPoints"] = new[] { new { x, y } } });
    }
}
