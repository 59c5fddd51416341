using Microsoft.Playwright;
using Office.Browser.Tests.Browsing;
using Office.Browser.Tests.Hosting;
using Office.Organization.Directory;

namespace Office.Browser.Tests.Journeys;

/// <summary>
/// A paper from another organ: signed for, registered, checked and proposed at the desk, instructed and handed down by the leader on a
/// phone, undertaken, settled, and found again among the leader's instructions.
/// </summary>
public sealed class IncomingJourneyTests(Chromium chromium, Town town)
{
    private readonly List<string> _findings = [];

    [Fact]
    public async Task A_paper_from_another_organ_is_registered_instructed_on_a_phone_undertaken_and_settled()
    {
        var arrival = await town.BringArrivalAsync();
        var (address, page) = (await town.AddressAsync(), $"/incomings/{arrival.Id}");
        var (reviewerName, leaderName, unit) = await PeopleAsync(arrival.Holder);

        await using var clerk = await Person.EnterAsync(await chromium.DeskAsync(address), arrival.Holder, _findings);
        await RegisterAsync(clerk, arrival);
        await using var reviewer = await Person.EnterAsync(await chromium.DeskAsync(address), reviewerName, _findings);
        await reviewer.UnlockAsync();
        await ProposeAsync(reviewer, page, leaderName);
        await using var leader = await Person.EnterAsync(await chromium.PhoneAsync(address), leaderName, _findings);
        await InstructAsync(leader, page, unit.Name);
        await using var head = await Person.EnterAsync(await chromium.DeskAsync(address), await HeadAsync(unit), _findings);
        await PassAsync(head, page, "handled", "已按批示办理完毕。");
        await PassAsync(reviewer, page, "settle", opinion: null);
        await leader.Page.OpenLiveAsync("/instructions");
        await Assertions.Expect(leader.Page.Locator($"[data-instruction='{arrival.Id}']")).ToContainTextAsync("已按批示办理完毕。");
        await leader.ShowAsync("incoming-6-instructions");
        await clerk.Page.OpenLiveAsync("/incomings");
        await clerk.ShowAsync("incoming-7-register");
        _findings.ShouldBeEmpty(string.Join('\n', _findings));
    }

    private static async Task RegisterAsync(Person clerk, TownPaper arrival)
    {
        var page = clerk.Page;
        await clerk.OpenAsync(arrival);
        await page.GetByRole(AriaRole.Button, new() { Name = "签收" }).ClickAsync();
        await page.Locator("a[data-register]").ClickAsync();
        await page.Locator("form[data-desk] #field-Title").WaitForAsync();
        await clerk.ShowAsync("incoming-1-desk");
        await page.Locator("button[data-register]").ClickAsync();
        await page.Locator(".opinions").WaitForAsync();
    }

    private static async Task ProposeAsync(Person reviewer, string address, string leaderName)
    {
        var page = reviewer.Page;
        await page.OpenLiveAsync(address);
        await page.Locator("[data-step='check']").WaitForAsync();
        foreach (var box in await page.Locator(".check-list input").AllAsync())
        {
            await box.CheckAsync();
        }

        await reviewer.ShowAsync("incoming-2-check");
        await reviewer.DecideAsync("action");
        await page.Locator("[data-step='propose']").WaitForAsync();
        await page.Locator("#field-Opinion").FillAsync("拟请领导批示。");
        await page.Locator("[data-choose='leaders']").ClickAsync();
        await page.Locator("dialog[open] [role=treeitem]", new() { HasText = leaderName }).Last.ClickAsync();
        await page.Locator("dialog[open] [data-chosen-done]").ClickAsync();
        await reviewer.ShowAsync("incoming-3-propose");
        await page.Locator("[data-decision='propose']").ClickAsync();
        await page.Locator(".action-panel").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    private static async Task InstructAsync(Person leader, string address, string unit)
    {
        var page = leader.Page;
        await leader.UnlockAsync();
        await page.OpenLiveAsync(address);
        await page.Locator("[data-step='instruct']").WaitForAsync();
        await page.Locator("#field-Opinion").FillAsync("请抓紧办理。");
        await page.Locator("[data-hand-down] > summary").ClickAsync();
        await page.Locator("#field-Lead").SelectOptionAsync(new SelectOptionValue { Label = unit });
        await Assertions.Expect(page.Locator("[data-decision='agree']")).ToHaveTextAsync("批示并下发");
        await leader.ShowAsync("incoming-4-instruct");
        await page.Locator("[data-decision='agree']").ClickAsync();
        await page.Locator(".action-panel").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    private static async Task PassAsync(Person person, string address, string decision, string? opinion)
    {
        await person.UnlockAsync();
        await person.Page.OpenLiveAsync(address);
        await person.Page.Locator(".action-panel").WaitForAsync();
        if (opinion is not null)
        {
            await person.Page.Locator("#field-Opinion").FillAsync(opinion);
        }

        await person.ShowAsync($"incoming-5-{decision}");
        await person.Page.Locator($"[data-decision='{decision}']").ClickAsync();
        await person.Page.Locator(".action-panel").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    // Of the receiving organ: who reviews, who leads, and a unit that has a head.
    private async Task<(string Reviewer, string Leader, UnitEntry Unit)> PeopleAsync(string clerk)
    {
        var now = (await town.OfAsync<IDirectorySource>()).Current;
        var organ = now.PostsOf(now.Officials.First(official => official.Name == clerk).Id)[0].OrganId;
        return (NameOf(now, now.ByDuty(organ, Duty.OfficeReview)[0]), NameOf(now, now.ByDuty(organ, Duty.Leader)[0]),
            now.UnitsOf(organ).Last(unit => now.HeadOf(unit.Id) is not null && now.PostsIn(unit.Id).Count > 0));
    }

    private async Task<string> HeadAsync(UnitEntry unit)
    {
        var now = (await town.OfAsync<IDirectorySource>()).Current;
        return NameOf(now, now.HeadOf(unit.Id)!);
    }

    private static string NameOf(DirectorySnapshot now, PostEntry post) => now.Official(post.OfficialId)!.Name;
}
