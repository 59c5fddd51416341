using Microsoft.Playwright;
using Office.Browser.Tests.Browsing;
using Office.Browser.Tests.Hosting;
using Office.Web.Security;

namespace Office.Browser.Tests.Phone;

/// <summary>The card on a line that is slow, loses packets, or is not there.</summary>
public sealed class LineTests(Chromium chromium, PhoneTown town) : IAsyncLifetime
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
    public async Task A_decision_made_offline_is_sent_once_when_the_line_is_back()
    {
        var card = await OpenKeptAsync();
        var posts = 0;
        _phone.Context.Request += (_, request) => posts += request is { Method: "POST" } && request.Url.EndsWith("/api/decisions", StringComparison.Ordinal) ? 1 : 0;
        await _phone.Context.SetOfflineAsync(offline: true);
        await Page.Locator("#opinion").FillAsync("同意，抓紧办理。");
        await _phone.ConfirmAsync("agree");
        await Assertions.Expect(Page.Locator("[data-waiting]")).ToBeVisibleAsync();
        await Page.TakePictureAsync("phone-waiting");
        await Page.ShouldSatisfyAxeAsync();
        posts.ShouldBe(0);

        await _phone.Context.SetOfflineAsync(offline: false);
        await PinAsync();

        await Page.WaitForURLAsync(url => !url.EndsWith(card, StringComparison.Ordinal), new() { Timeout = 60_000 });
        using var phone = await LightPhone.SignInAsync(await town.AddressAsync(), town.People.Leader.Name);
        var page = await phone.Client.GetStringAsync(card, TestContext.Current.CancellationToken);
        (page.Split("同意，抓紧办理。").Length - 1).ShouldBe(1);
    }

    [Fact]
    public async Task An_opened_paper_can_be_read_offline_and_an_unopened_one_says_so()
    {
        var card = await OpenKeptAsync();
        await _phone.Context.SetOfflineAsync(offline: true);

        await Page.GotoAsync(card);
        await Assertions.Expect(Page.Locator("#card h1")).ToBeVisibleAsync();
        await Assertions.Expect(Page.Locator("[data-kind=line]")).ToBeVisibleAsync();
        await Page.TakePictureAsync("phone-offline");
        await Page.GotoAsync($"/m/{Guid.Empty}/{Guid.Empty}");

        await Assertions.Expect(Page.Locator("[data-notice]")).ToContainTextAsync("离线");
        await Page.TakePictureAsync("phone-offline-unopened");
        await Page.ShouldSatisfyAxeAsync();
        await _phone.Context.SetOfflineAsync(offline: false);
        await FinishAsync(card);
    }

    [Fact]
    public async Task Another_account_finds_no_paper_of_the_one_before()
    {
        var card = await OpenKeptAsync();
        await Page.GotoAsync($"/switch?return=/m&find={Uri.EscapeDataString(town.People.Stranger)}");
        await Page.Locator($"[data-official='{town.People.Stranger}']").First.DispatchEventAsync("click");
        await Page.WaitForURLAsync("**/m");

        await _phone.Context.SetOfflineAsync(offline: true);
        await Page.GotoAsync(card);

        await Assertions.Expect(Page.Locator("[data-notice]")).ToContainTextAsync("离线");
        await Assertions.Expect(Page.Locator("#card")).ToHaveCountAsync(0);
        await _phone.Context.SetOfflineAsync(offline: false);
        await FinishAsync(card);
    }

    [Fact]
    public async Task On_a_line_of_400_ms_that_loses_packets_a_card_opens_and_is_signed_once()
    {
        await using var line = new WeakLine(await town.AddressAsync());
        await using var phone = await LeaderPhone.OpenAsync(chromium, town, line.Address);
        var card = await town.NextCardAsync();
        line.Weaken(TimeSpan.FromMilliseconds(400), loss: 0.03);
        await phone.Page.GotoAsync(card, new() { Timeout = 60_000 });
        await Assertions.Expect(phone.Page.Locator("#card .sheet img >> nth=0")).ToBeVisibleAsync();
        await phone.Page.Locator("#opinion").FillAsync("同意，慢线路。");
        await phone.ConfirmAsync("agree");

        await phone.Page.WaitForURLAsync(url => !url.EndsWith(card, StringComparison.Ordinal), new() { Timeout = 60_000 });
        (await TimesAsync(card, "同意，慢线路。")).ShouldBe(1);
        line.Lost.Packets.ShouldBePositive("a line that lost nothing proves nothing");
    }

    [Fact]
    public async Task A_decision_whose_answer_the_line_swallowed_is_made_once()
    {
        await using var line = new WeakLine(await town.AddressAsync());
        await using var phone = await LeaderPhone.OpenAsync(chromium, town, line.Address);
        var card = await town.NextCardAsync();
        await phone.Page.GotoAsync(card);
        await phone.Page.Locator("#opinion").FillAsync("同意，回执丢失。");
        // The request reaches the office; its answer takes long enough to be lost with the line.
        line.Weaken(TimeSpan.FromSeconds(2), loss: 0);
        await phone.ConfirmAsync("agree");
        using var beat = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (await TimesAsync(card, "同意，回执丢失。") is 0)
        {
            await beat.WaitForNextTickAsync(TestContext.Current.CancellationToken);
        }

        line.Cut();
        await Assertions.Expect(phone.Page.Locator("[data-waiting]")).ToBeVisibleAsync();
        line.Mend();

        await phone.Page.WaitForURLAsync(url => !url.EndsWith(card, StringComparison.Ordinal), new() { Timeout = 60_000 });
        (await TimesAsync(card, "同意，回执丢失。")).ShouldBe(1);
    }

    /// <summary>Opens the next card and waits until the worker keeps it.</summary>
    private async Task<string> OpenKeptAsync()
    {
        var card = await town.NextCardAsync();
        await Page.GotoAsync(card);
        await Page.UntilAsync(
            "async path => Boolean(navigator.serviceWorker.controller) && Boolean(await caches.match(path)) && Boolean(await caches.match('/m/offline'))", card);
        return card;
    }

    // A signature that is locked when the line is back asks for its PIN; one that is not is sent without a word.
    private async Task PinAsync()
    {
        var pin = Page.Locator("#pin");
        await Page.UntilAsync("() => !document.querySelector('#card') || document.querySelector('#confirm[open] #pin:not([hidden]), [data-kind=decision].warning') !== null");
        if (await Page.Locator("[data-kind=decision].warning button").IsVisibleAsync())
        {
            await Page.Locator("[data-kind=decision].warning button").TapAsync();
        }

        if (await pin.IsVisibleAsync())
        {
            await pin.FillAsync(DemoMode.Pin);
            await Page.Locator("[data-confirm]").TapAsync();
        }
    }

    // Of the opinions on the card; the field for one's own may hold the same words.
    private async Task<int> TimesAsync(string card, string opinion)
    {
        using var reader = await LightPhone.SignInAsync(await town.AddressAsync(), town.People.Leader.Name);
        var page = await reader.Client.GetStringAsync(card, TestContext.Current.CancellationToken);
        return page[..Math.Max(page.IndexOf("id=\"opinion\"", StringComparison.Ordinal), 0)].Split(opinion).Length - 1
            + (page.Contains("id=\"opinion\"", StringComparison.Ordinal) ? 0 : page.Split(opinion).Length - 1);
    }

    private async Task FinishAsync(string card)
    {
        using var phone = await LightPhone.SignInAsync(await town.AddressAsync(), town.People.Leader.Name);
        (await phone.DecideAsync(card, "initial")).GetProperty("state").GetString().ShouldBe("done");
    }
}
