using Microsoft.Playwright;
using Office.Browser.Tests.Browsing;
using Office.Web.Security;

namespace Office.Browser.Tests.Phone;

/// <summary>The leader of the town with a phone in hand, signed in and with nothing before them.</summary>
internal sealed class LeaderPhone : IAsyncDisposable
{
    private LeaderPhone(IBrowserContext context, IPage page) => (Context, Page) = (context, page);

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    /// <summary>Opens it.</summary>
    /// <param name="chromium">The browser.</param>
    /// <param name="town">Whose leader it is.</param>
    /// <param name="through">Another address by which the town is reached, when its line is not a good one.</param>
    public static async Task<LeaderPhone> OpenAsync(Chromium chromium, PhoneTown town, Uri? through = null)
    {
        var address = await town.AddressAsync();
        await town.ClearAsync();
        var context = await chromium.PhoneAsync(through ?? address);
        var page = await context.NewPageAsync();
        var name = town.People.Leader.Name;
        await page.GotoAsync($"/switch?return=/m&find={Uri.EscapeDataString(name)}");
        await page.Locator($"[data-official='{name}']").First.DispatchEventAsync("click");
        await page.WaitForURLAsync("**/m");
        return new LeaderPhone(context, page);
    }

    /// <summary>Decides on the open card, with the PIN where it is asked for.</summary>
    public async Task ConfirmAsync(string decision)
    {
        await Page.Locator($"[data-decide={decision}]").TapAsync();
        if (await Page.Locator("#pin").IsVisibleAsync())
        {
            await Page.Locator("#pin").FillAsync(DemoMode.Pin);
        }

        await Page.Locator("[data-confirm]").TapAsync();
    }

    public async ValueTask DisposeAsync() => await Evidence.CloseAsync(Context);
}
