using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Office.Browser.Tests.Browsing;
using Office.Browser.Tests.Hosting;
using Office.Browser.Tests.Journeys;
using Office.Browser.Tests.Phone;
using Office.Organization.Directory;
using Office.Web.Security;

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

    [Fact]
    public async Task On_the_phone_it_is_entered_by_a_light_page_and_what_was_refused_stands_there_as_it_was_typed()
    {
        var paper = await town.BringAsync("submit");
        var city = (await town.OfAsync<IDirectorySource>()).Current;
        var leader = city.Officials.First(official => official.Name == paper.Holder && city.PostsOf(official.Id).Any(IsLeading));
        var organ = city.PostsOf(leader.Id).First(IsLeading).OrganId;
        using var phone = await LightPhone.SignInAsync(await town.AddressAsync(), city.Official(city.ByDuty(organ, Duty.Secretary)[0].OfficialId)!.Name);
        var token = TestContext.Current.CancellationToken;
        (await phone.Client.GetStringAsync("/m", token)).ShouldContain("/m/entries");
        (await phone.Client.GetStringAsync("/m/entries", token)).ShouldContain($"/m/{paper.Id}/{paper.Item}/entry/{leader.Id}");

        var page = await phone.Client.GetStringAsync($"/m/{paper.Id}/{paper.Item}/entry/{leader.Id}", token);
        var refused = await PostAsync(phone, page, paper, leader.Id, picture: null);
        refused.ShouldContain("data-fault");
        refused.ShouldContain("同意，请抓紧印发。");
        var entered = await PostAsync(phone, refused, paper, leader.Id, s_picture);

        entered.ShouldContain("data-entered");
        entered.ShouldNotContain($"data-enter=\"{paper.Item}\"");
    }

    // As the phone's form sends it.
    private static async Task<string> PostAsync(LightPhone phone, string page, TownPaper paper, Guid leader, byte[]? picture)
    {
        using var form = new MultipartFormDataContent();
        foreach (var name in new[] { "__RequestVerificationToken", "command", "content", "seen" })
        {
            form.Add(new StringContent(Regex.Match(
                page, $"name=\"{name}\" value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["value"].Value), name);
        }

        form.Add(new StringContent("Agree"), "decision");
        form.Add(new StringContent("同意，请抓紧印发。"), "opinion");
        form.Add(new StringContent(DemoMode.Pin), "pin");
        if (picture is not null)
        {
            form.Add(new ByteArrayContent(picture), "proof", "批示.png");
        }

        using var answer = await phone.Client.PostAsync($"/m/{paper.Id}/{paper.Item}/entry/{leader}", form, TestContext.Current.CancellationToken);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static bool IsLeading(PostEntry post) => post.Has(Duty.Leader) || post.Has(Duty.DeputyLeader);
}
