using Microsoft.Playwright;
using Office.Browser.Tests.Browsing;
using Office.Browser.Tests.Hosting;
using Office.Browser.Tests.Journeys;
using Office.Organization.Directory;

namespace Office.Browser.Tests.Pages;

/// <summary>代录 as people do it: the secretary enters with a picture, on a phone's width too, and the leader answers.</summary>
public sealed class EntryPageTests(Chromium chromium, Town town)
{
    private static readonly byte[] s_picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    [Fact]
    public async Task A_decision_on_paper_is_entered_with_its_picture_and_the_leader_confirms_it()
    {
        var paper = await town.BringAsync("submit");
        var city = (await town.OfAsync<IDirectorySource>()).Current;
        var leader = city.Officials.First(official => official.Name == paper.Holder && city.PostsOf(official.Id).Any(IsLeading));
        var organ = city.PostsOf(leader.Id).First(IsLeading).OrganId;
        var secretary = city.Official(city.ByDuty(organ, Duty.Secretary)[0].OfficialId)!.Name;

        await using (var person = await Person.EnterAsync(await chromium.DeskAsync(await town.AddressAsync()), secretary, []))
        {
            var page = person.Page;
            await page.OpenLiveAsync("/entries");
            await page.TakePictureAsync("entries");
            await page.ShouldSatisfyAxeAsync();
            await page.SetViewportSizeAsync(390, 844);
            await page.Locator($"[data-enter='{paper.Item}']").ClickAsync();
            var dialog = page.Locator("dialog[open]");
            await dialog.Locator("textarea").FillAsync("同意，请抓紧印发。");
            await page.FileFieldAsync();
            await dialog.Locator("input[type=file]").SetInputFilesAsync(
                new FilePayload { Name = "批示.png", MimeType = "image/png", Buffer = s_picture });
            await dialog.Locator("[data-proof]").WaitForAsync();
            await page.TakePictureAsync("entry-dialog-390");
            await page.ShouldSatisfyAxeAsync();
            await dialog.Locator("[data-entry-confirm]").ClickAsync();
            await person.GiveThePinAsync(page.Locator(".toast"));
            await Assertions.Expect(page.Locator("main")).ToContainTextAsync("待本人确认");
            await page.SetViewportSizeAsync(1280, 900);
            await page.TakePictureAsync("entries-entered");
        }

        await using var chief = await Person.EnterAsync(await chromium.DeskAsync(await town.AddressAsync()), paper.Holder, []);
        await chief.Page.OpenLiveAsync($"/dispatches/{paper.Id}");
        await Assertions.Expect(chief.Page.Locator(".opinions")).ToContainTextAsync($"{paper.Holder}（{secretary}代录，待本人确认）");
        await Assertions.Expect(chief.Page.Locator(".entry-picture")).ToBeVisibleAsync();
        await chief.Page.TakePictureAsync("entry-to-confirm");
        await chief.Page.ShouldSatisfyAxeAsync();
        await chief.Page.Locator("[data-decision=acknowledge]").ClickAsync();
        await Assertions.Expect(chief.Page.Locator(".opinions")).ToContainTextAsync("本人已确认");
    }

    private static bool IsLeading(PostEntry post) => post.Has(Duty.Leader) || post.Has(Duty.DeputyLeader);
}
