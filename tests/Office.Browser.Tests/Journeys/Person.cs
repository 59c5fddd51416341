using Microsoft.Playwright;
using Office.Browser.Tests.Browsing;
using Office.Browser.Tests.Hosting;

namespace Office.Browser.Tests.Journeys;

/// <summary>One official of the demo city in a browser context of their own, doing what a civil servant does.</summary>
internal sealed class Person(IPage page, string name, List<string> findings) : IAsyncDisposable
{
    /// <summary>The PIN of everybody in the demo city.</summary>
    private const string Pin = "246810";

    private int _picture;

    public IPage Page => page;

    /// <summary>Signs in through the demo's person switcher.</summary>
    /// <param name="context">A browser of their own.</param>
    /// <param name="name">As in the demo city.</param>
    /// <param name="findings">Where what axe finds is gathered, so that one run tells all of it.</param>
    public static async Task<Person> EnterAsync(IBrowserContext context, string name, List<string> findings)
    {
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(30_000);
        await page.GotoAsync($"/switch?find={Uri.EscapeDataString(name)}");
        await page.Locator($"[data-official='{name}']").First.ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/switch", StringComparison.Ordinal));
        return new Person(page, name, findings);
    }

    /// <summary>Opens the newest pending item of this title from 待办, as soon as it is there.</summary>
    public async Task OpenPendingAsync(string title)
    {
        await page.OpenLiveAsync("/boxes/todo");
        await page.GetByRole(AriaRole.Link, new() { Name = title }).First.ClickAsync();
        await page.Locator(".action-panel[data-step], .answer-bar").First.WaitForAsync();
    }

    /// <summary>Opens a paper's page, live and with its panel.</summary>
    public async Task OpenAsync(TownPaper paper)
    {
        await page.GotoAsync(paper.Page);
        await page.Locator(".action-panel, .answer-bar").First.WaitForAsync();
        await page.LiveAsync();
    }

    /// <summary>Unlocks the signing key, so that the next decision goes without a word.</summary>
    public async Task UnlockAsync()
    {
        var there = page.Url;
        await page.GotoAsync("/signing-key");
        var form = page.Locator("form[action$='/unlock']");
        if (await form.IsVisibleAsync())
        {
            await form.Locator("input.pin").FillAsync(Pin);
            await form.GetByRole(AriaRole.Button).ClickAsync();
        }

        await page.GotoAsync(there);
        await page.LiveAsync();
    }

    /// <summary>A decision at a step that asks for one; the PIN is given when it is asked for.</summary>
    public async Task DecideAsync(string decision, string? opinion = null)
    {
        if (opinion is not null)
        {
            await page.Locator(".action-panel textarea").First.FillAsync(opinion);
        }

        var step = await page.Locator(".action-panel").GetAttributeAsync("data-step");
        await page.Locator($"[data-decision='{decision}']").ClickAsync();
        await GiveThePinAsync(page.Locator($".action-panel:not([data-step='{step}'])"));
    }

    /// <summary>Passes a clerk's step.</summary>
    public Task PassAsync() => DecideAsync("pass");

    /// <summary>Keeps a picture of this moment and asks axe about it, light and dark.</summary>
    public async Task ShowAsync(string moment)
    {
        await page.TakePictureAsync($"journey-{moment}-{++_picture}-{name}");
        findings.AddRange(await page.AskAxeAsync(moment));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark, ReducedMotion = ReducedMotion.Reduce });
        findings.AddRange(await page.AskAxeAsync($"{moment}, dark"));
        await page.TakePictureAsync($"journey-{moment}-{_picture}-{name}-dark");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
    }

    public async ValueTask DisposeAsync() => await Evidence.CloseAsync(page.Context);

    /// <summary>Gives the PIN if it is asked for; returns when the panel is done, or shows this person's next step of the same document.</summary>
    public async Task GiveThePinAsync(ILocator passed)
    {
        var pin = page.Locator("dialog[open] input.pin");
        await pin.Or(passed).First.WaitForAsync();
        if (await pin.IsVisibleAsync())
        {
            await pin.FillAsync(Pin);
            await pin.PressAsync("Enter");
            await passed.First.WaitForAsync();
        }
    }
}
