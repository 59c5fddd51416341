using Microsoft.Playwright;
using Office.Browser.Tests.Browsing;
using Office.Browser.Tests.Hosting;
using Office.Browser.Tests.Journeys;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Web.Security;

namespace Office.Browser.Tests.Pages;

/// <summary>Signing in, being locked out, and changing from one post to another.</summary>
public sealed class DoorTests(Chromium chromium, Town town)
{
    private const string Pin = "246810";

    [Fact]
    public async Task Wrong_passwords_lock_the_account_and_the_page_says_for_how_long()
    {
        var name = await SignInNameAsync();
        await using var context = await chromium.DeskAsync(await town.AddressAsync());
        var page = await context.NewPageAsync();
        await page.GotoAsync("/sign-in");
        await TryAsync(page, name, "不是这个口令");
        await Assertions.Expect(page.Locator("[data-fault]")).ToBeVisibleAsync();
        await page.TakePictureAsync("sign-in-refused");
        await page.ShouldSatisfyAxeAsync();

        for (var attempt = 0; attempt < 10 && await page.Locator("[data-fault='accounts.locked-out']").CountAsync() == 0; attempt++)
        {
            await TryAsync(page, name, "不是这个口令");
        }

        await Assertions.Expect(page.Locator("[data-fault='accounts.locked-out']")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("input[name=Name]")).ToBeFocusedAsync();
        await page.TakePictureAsync("sign-in-locked");
        await page.ShouldSatisfyAxeAsync();
    }

    [Fact]
    public async Task Wrong_PINs_lock_the_signature_and_the_page_offers_a_new_one()
    {
        // A town of its own: whoever is locked out here signs nowhere else.
        await using var own = new Town();
        var paper = await own.BringAsync("unit-check");
        await using var head = await Person.EnterAsync(await chromium.DeskAsync(await own.AddressAsync()), paper.Holder, []);
        // The demo makes a key when it is first unlocked.
        await head.Page.GotoAsync("/settings");
        await head.UnlockAsync();
        await LockAsync(head.Page);
        for (var attempt = 0; attempt < 10 && await head.Page.Locator("[data-fault='signatures.pin-locked']").CountAsync() == 0; attempt++)
        {
            await head.Page.Locator("form[action$='/unlock'] input.pin").FillAsync("000000");
            await head.Page.Locator("form[action$='/unlock'] button").ClickAsync();
        }

        await Assertions.Expect(head.Page.Locator("[data-fault='signatures.pin-locked']")).ToBeVisibleAsync();
        await Assertions.Expect(head.Page.Locator("form[action$='/replace']")).ToBeVisibleAsync();
        await head.Page.TakePictureAsync("pin-locked");
        await head.Page.ShouldSatisfyAxeAsync();

        await head.OpenAsync(paper);
        await head.Page.Locator("[data-decision=agree]").ClickAsync();
        await head.Page.Locator("dialog[open] input.pin").FillAsync(Pin);
        await head.Page.Locator("dialog[open] input.pin").PressAsync("Enter");
        await Assertions.Expect(head.Page.Locator("dialog[open] [data-fault='signatures.pin-locked']")).ToBeVisibleAsync();
        await head.Page.TakePictureAsync("pin-locked-at-the-paper");
        await head.Page.ShouldSatisfyAxeAsync();
    }

    [Fact]
    public async Task Who_has_two_posts_changes_between_them()
    {
        var city = (await town.OfAsync<IDirectorySource>()).Current;
        var person = city.Officials.First(official => city.PostsOf(official.Id).Count > 1);
        var posts = city.PostsOf(person.Id);
        await using var somebody = await Person.EnterAsync(await chromium.DeskAsync(await town.AddressAsync()), person.Name, []);
        var page = somebody.Page;
        await page.LiveAsync();
        var before = await page.Locator(".standing").InnerTextAsync();

        await page.Locator("details:has(form[action=post]) summary").ClickAsync();
        await page.TakePictureAsync("post-switch");
        await page.ShouldSatisfyAxeAsync();
        await page.Locator("form[action=post] button[aria-pressed=false]").First.ClickAsync();
        await page.LiveAsync();

        string.Equals(await page.Locator(".standing").InnerTextAsync(), before, StringComparison.Ordinal).ShouldBeFalse();
        await Assertions.Expect(page.Locator(".standing")).ToContainTextAsync(posts[1].Title);
    }

    private static async Task TryAsync(IPage page, string name, string secret)
    {
        await page.Locator("input[name=Name]").FillAsync(name);
        await page.Locator("input[name=Secret]").FillAsync(secret);
        await page.Locator("form[action='/sign-in'] button").ClickAsync();
    }

    private static async Task LockAsync(IPage page)
    {
        await page.GotoAsync("/signing-key");
        var locking = page.Locator("form[action$='/lock'] button");
        if (await locking.CountAsync() > 0)
        {
            await locking.ClickAsync();
            await page.GotoAsync("/signing-key");
        }
    }

    private async Task<string> SignInNameAsync()
    {
        var city = (await town.OfAsync<IDirectorySource>()).Current;
        var somebody = city.Officials[^1];
        var account = await (await town.OfAsync<IDispatcherSource>()).For(Office.Organization.Actor.Machine(Office.Organization.Installation.Id))
            .AskAsync(new FindAccountOf(somebody.Id), TestContext.Current.CancellationToken);
        return account.Value.SignInName;
    }
}
