using Microsoft.Playwright;
using Office.Browser.Tests.Browsing;
using Office.Web.Security;

namespace Office.Browser.Tests.Phone;

/// <summary>The card on a line that is slow, loses packets, or is not there.</summary>
public sealed class LineTests(Chromium chromium, PhoneTown town) : IAsyncLifetime
{
    private IBrowserContext? _context;

    private IPage Page { get; set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await town.AddressAsync();
        await town.ClearAsync();
        _context = await chromium.PhoneAsync(await town.AddressAsync());
        Page = await _context.NewPageAsync();
        await Page.GotoAsync($"/switch?return=/m&find={Uri.EscapeDataString(town.People.Leader.Name)}");
        await Page.Locator($"[data-official='{town.People.Leader.Name}']").First.DispatchEventAsync("click");
        await Page.WaitForURLAsync("**/m");
    }

    public async ValueTask DisposeAsync()
    {
        if (_context is not null)
        {
            await _context.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_decision_made_offline_is_sent_once_when_the_line_is_back()
    {
        var card = await OpenKeptAsync();
        var posts = 0;
        _context!.Request += (_, request) => posts += request is { Method: "POST" } && request.Url.EndsWith("/api/decisions", StringComparison.Ordinal) ? 1 : 0;
        await _context!.SetOfflineAsync(offline: true);
        await Page.Locator("#opinion").FillAsync("同意，抓紧办理。");
        await ConfirmAsync("agree");
        await Assertions.Expect(Page.Locator("[data-waiting]")).ToBeVisibleAsync();
        await Page.TakePictureAsync("phone-waiting");
        await Page.ShouldSatisfyAxeAsync();
        posts.ShouldBe(0);

        await _context.SetOfflineAsync(offline: false);
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
        await _context!.SetOfflineAsync(offline: true);

        await Page.GotoAsync(card);
        await Assertions.Expect(Page.Locator("#card h1")).ToBeVisibleAsync();
        await Assertions.Expect(Page.Locator("[data-kind=line]")).ToBeVisibleAsync();
        await Page.TakePictureAsync("phone-offline");
        await Page.GotoAsync($"/m/{Guid.Empty}/{Guid.Empty}");

        await Assertions.Expect(Page.Locator("[data-notice]")).ToContainTextAsync("离线");
        await Page.TakePictureAsync("phone-offline-unopened");
        await Page.ShouldSatisfyAxeAsync();
        await _context.SetOfflineAsync(offline: false);
        await FinishAsync(card);
    }

    [Fact]
    public async Task Another_account_finds_no_paper_of_the_one_before()
    {
        var card = await OpenKeptAsync();
        await Page.GotoAsync($"/switch?return=/m&find={Uri.EscapeDataString(town.People.Stranger)}");
        await Page.Locator($"[data-official='{town.People.Stranger}']").First.DispatchEventAsync("click");
        await Page.WaitForURLAsync("**/m");

        await _context!.SetOfflineAsync(offline: true);
        await Page.GotoAsync(card);

        await Assertions.Expect(Page.Locator("[data-notice]")).ToContainTextAsync("离线");
        await Assertions.Expect(Page.Locator("#card")).ToHaveCountAsync(0);
        await _context.SetOfflineAsync(offline: false);
        await FinishAsync(card);
    }

    [Fact]
    public async Task On_a_slow_line_that_loses_answers_a_decision_is_made_once()
    {
        var card = await OpenKeptAsync();
        var session = await _context!.NewCDPSessionAsync(Page);
        await session.SendAsync("Network.enable");
        await session.SendAsync("Network.emulateNetworkConditions", new(StringComparer.Ordinal)
        {
            ["offline"] = false,
            ["latency"] = 400,
            ["downloadThroughput"] = 50_000,
            ["uploadThroughput"] = 20_000,
            ["packetLoss"] = 3,
        });
        // The first answer is lost behind the server: the phone does not know whether it was signed.
        var sent = 0;
        await Page.RouteAsync("**/api/decisions", async route =>
        {
            sent++;
            if (sent == 1)
            {
                await route.FetchAsync();
                await route.AbortAsync("connectionreset");
                return;
            }

            await route.ContinueAsync();
        });
        await Page.Locator("#opinion").FillAsync("同意，慢线路。");

        await ConfirmAsync("agree");

        await Page.WaitForURLAsync(url => !url.EndsWith(card, StringComparison.Ordinal), new() { Timeout = 60_000 });
        sent.ShouldBePositive("the lost answer was that of the page; the second time it is the page or its worker that sends");
        using var phone = await LightPhone.SignInAsync(await town.AddressAsync(), town.People.Leader.Name);
        var page = await phone.Client.GetStringAsync(card, TestContext.Current.CancellationToken);
        (page.Split("同意，慢线路。").Length - 1).ShouldBe(1);
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

    private async Task ConfirmAsync(string decision)
    {
        await Page.Locator($"[data-decide={decision}]").TapAsync();
        if (await Page.Locator("#pin").IsVisibleAsync())
        {
            await Page.Locator("#pin").FillAsync(DemoMode.Pin);
        }

        await Page.Locator("[data-confirm]").TapAsync();
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

    private async Task FinishAsync(string card)
    {
        using var phone = await LightPhone.SignInAsync(await town.AddressAsync(), town.People.Leader.Name);
        (await phone.DecideAsync(card, "initial")).GetProperty("state").GetString().ShouldBe("done");
    }
}
