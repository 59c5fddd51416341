using Microsoft.Playwright;
using Office.Browser.Tests.Browsing;
using Office.Browser.Tests.Hosting;
using Office.Web.Security;

namespace Office.Browser.Tests.Phone;

/// <summary>The moves of the office on a phone: only those that can be made, with the reason of the others, and plain words when stale.</summary>
public sealed class PhoneMoveTests(Chromium chromium, PhoneTown town, Town desk) : IAsyncLifetime
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
    public async Task Somebody_is_consulted_from_the_card_and_taken_back()
    {
        var card = await town.NextCardAsync();
        await Page.GotoAsync(card);
        await Page.Locator("[data-moves]").TapAsync();
        await Page.Locator("#moves").WaitForAsync();
        await Page.TakePictureAsync("phone-moves");
        await Page.ShouldSatisfyAxeAsync();

        await ChooseAsync("Consult");
        var form = Page.Locator("[data-move=Consult] form");
        await form.Locator("[type=submit]").TapAsync();
        await Assertions.Expect(form.Locator("[data-fault]")).ToHaveTextAsync("请写明内容再提交。");
        await form.Locator("[data-pick]").TapAsync();
        await Page.Locator(".people-find").FillAsync(town.People.Reviewer);
        await Page.Locator(".person:visible input").First.CheckAsync();
        await Page.TakePictureAsync("phone-people");
        await Page.ShouldSatisfyAxeAsync();
        await Page.Locator("[data-people-done]").TapAsync();
        await form.Locator("textarea").FillAsync("经费是否已经落实？");
        await Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Page.TakePictureAsync("phone-consult-dark");
        await Page.ShouldSatisfyAxeAsync();
        await form.Locator("[type=submit]").TapAsync();

        await Page.WaitForURLAsync("**" + card);
        await Assertions.Expect(Page.Locator("[data-kind=before]")).ToContainTextAsync("征求意见：已办好");
        await Page.GotoAsync(card + "/moves");
        await Assertions.Expect(Page.Locator("[data-move=Transfer] .refused")).ToContainTextAsync("现在不能");
        await Page.TakePictureAsync("phone-moves-refused-dark");
        await ChooseAsync("RemoveSigner");
        await Page.Locator("[data-move=RemoveSigner] [type=submit]").TapAsync();
        await Page.WaitForURLAsync("**" + card);
        await SignAsync("initial");
    }

    [Fact]
    public async Task A_move_on_a_page_that_is_stale_is_refused_in_plain_words()
    {
        var card = await town.NextCardAsync();
        await Page.GotoAsync(card + "/moves");
        await ChooseAsync("Notify");
        var form = Page.Locator("[data-move=Notify] form");
        await form.Locator("[data-pick]").TapAsync();
        await Page.Locator(".person:visible input").First.CheckAsync();
        await Page.Locator("[data-people-done]").TapAsync();
        using var other = await LightPhone.SignInAsync(await town.AddressAsync(), town.People.Leader.Name);
        (await other.DecideAsync(card, "initial")).GetProperty("state").GetString().ShouldBe("done");

        await form.Locator("[type=submit]").TapAsync();

        await Assertions.Expect(form.Locator("[data-fault]")).ToContainTextAsync("又有变动");
        await Page.TakePictureAsync("phone-move-stale");
        await Page.ShouldSatisfyAxeAsync();
    }

    [Fact]
    public async Task What_was_sent_on_is_urged_once_and_the_step_that_lets_nothing_be_called_back_says_so()
    {
        var card = await town.NextCardAsync();
        await Page.GotoAsync(card);
        await SignAsync("initial");
        await Page.GotoAsync(card + "/moves");
        await ChooseAsync("Urge");
        await Page.Locator("[data-move=Urge] textarea").FillAsync("请今天办完。");
        await Page.Locator("[data-move=Urge] [type=submit]").TapAsync();
        await Page.WaitForURLAsync("**" + card);

        await Page.GotoAsync(card + "/moves");
        await Assertions.Expect(Page.Locator("[data-move=Urge] .refused")).ToContainTextAsync("之后可以再催");
        await Assertions.Expect(Page.Locator("[data-move=Withdraw] .refused")).ToContainTextAsync("现在不能");
        await Page.TakePictureAsync("phone-moves-closed");
        await Page.ShouldSatisfyAxeAsync();
    }

    [Fact]
    public async Task What_nobody_has_opened_is_called_back_from_the_phone()
    {
        var paper = await desk.BringAsync("unit-check");
        await using var context = await chromium.PhoneAsync(await desk.AddressAsync());
        var page = await context.NewPageAsync();
        await page.GotoAsync($"/switch?return=/m&find={Uri.EscapeDataString(paper.Holder)}");
        await page.Locator($"[data-official='{paper.Holder}']").First.DispatchEventAsync("click");
        await page.WaitForURLAsync("**/m");
        await page.GotoAsync(paper.Card);
        await page.Locator("[data-decide=agree]").TapAsync();
        if (await page.Locator("#pin").IsVisibleAsync())
        {
            await page.Locator("#pin").FillAsync(DemoMode.Pin);
        }
        await page.Locator("[data-confirm]").TapAsync();
        await page.WaitForURLAsync(url => !url.EndsWith(paper.Card, StringComparison.Ordinal));

        await page.GotoAsync(paper.Card + "/moves");
        await page.Locator("[data-move=Withdraw] summary").TapAsync();
        await page.Locator("[data-move=Withdraw] textarea").FillAsync("再看一遍。");
        await page.TakePictureAsync("phone-withdraw");
        await page.ShouldSatisfyAxeAsync();
        await page.Locator("[data-move=Withdraw] [type=submit]").TapAsync();

        await page.WaitForURLAsync("**" + paper.Card);
        (await desk.BringAsync(paper.Id, "unit-check")).Item.ShouldNotBe(paper.Item);
    }

    [Fact]
    public async Task The_return_of_the_moves_is_that_of_the_card()
    {
        var card = await town.NextCardAsync();
        await Page.GotoAsync(card + "/moves");
        await Page.Locator("[data-move=Return]").TapAsync();

        await Assertions.Expect(Page.Locator("#confirm[open] #return-part")).ToBeVisibleAsync();
        await Page.Locator("[data-cancel]").TapAsync();
        await SignAsync("initial");
    }

    private Task ChooseAsync(string move) => Page.Locator($"[data-move={move}] summary").TapAsync();

    private async Task SignAsync(string decision)
    {
        var card = Page.Url;
        await _phone.ConfirmAsync(decision);
        await Page.WaitForURLAsync(url => url != card);
    }
}
