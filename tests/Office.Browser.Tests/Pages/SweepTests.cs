using Microsoft.Playwright;
using Office.Browser.Tests.Browsing;
using Office.Browser.Tests.Hosting;
using Office.Browser.Tests.Journeys;
using Office.Organization.Directory;

namespace Office.Browser.Tests.Pages;

/// <summary>Every kind of page, at a desk and on a phone, light, dark and large: nothing for axe, nothing runs out of the page.</summary>
public sealed class SweepTests(Chromium chromium, Town town) : IAsyncLifetime
{
    private static readonly string[] s_looks = ["light", "dark", "elder"];

    private Person _clerk = null!;
    private TownPaper _paper = null!;

    public static TheoryData<string> Inside =>
    [
        "/", "/boxes/todo", "/boxes/doing", "/boxes/done", "/boxes/reading", "/boxes/followed", "/boxes/drafts", "/reminders", "/forms", "/dispatches/new",
        "/settings", "/settings/phrases", "/settings/delegations", "/duty", "/calendar", "/calendar/rules",
        "/administration/hand-over", "/forms/designs", "/registers/numbers", "/registers/ledger", "/registers/prefixes", "/registers/proofreading", "/registers/sheets", "/registers/sheets/letter", "/signing-key",
        "/search?q=%E9%98%B2%E6%B1%9B", "/incomings", "/incomings/new", "/circulations", "/circulations/new/PAPER", "/not-found", "/dispatches/PAPER", "/dispatches/PAPER?tab=track", "/dispatches/PAPER?tab=sheet", "/dispatches/PAPER?tab=record", "/dispatches/PAPER?tab=attachments",
    ];

    public static TheoryData<Duty, string> Keeping =>
    [
        (Duty.ProcessOwner, "/processes"), (Duty.SystemAdministrator, "/administration/delegations"),
        (Duty.SystemAdministrator, "/administration/runs"), (Duty.Supervisor, "/boxes/watch"), (Duty.SealKeeper, "/registers/seals"), (Duty.SealKeeper, "/registers/seals/kept"),
        (Duty.Archivist, "/archive"), (Duty.Leader, "/instructions"), (Duty.Supervisor, "/supervisions"),
        (Duty.Supervisor, "/supervisions/new"), (Duty.Supervisor, "/supervision-report"), (Duty.Supervisor, "/supervision-rules"),
    ];

    public static TheoryData<string> Outside => ["/sign-in", "/sign-in?fault=accounts.locked-out", "/sign-in/first", "/switch", "/m/offline", "/error", "/verify"];

    public async ValueTask InitializeAsync()
    {
        _paper = await town.PaperAsync();
        _clerk = await Person.EnterAsync(await chromium.DeskAsync(await town.AddressAsync()), await town.NameAsync(Duty.Clerk), []);
    }

    public async ValueTask DisposeAsync() => await _clerk.DisposeAsync();

    [Theory]
    [MemberData(nameof(Inside))]
    public Task A_page_is_whole_in_every_look(string address) =>
        LookAsync(_clerk.Page, address, isLive: !address.StartsWith("/signing-key", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Keeping))]
    public async Task A_page_of_those_who_keep_the_office_is_whole_in_every_look(Duty duty, string address)
    {
        await using var keeper = await Person.EnterAsync(await chromium.DeskAsync(await town.AddressAsync()), await town.NameAsync(duty), []);
        await LookAsync(keeper.Page, address, isLive: true);
    }

    [Theory]
    [MemberData(nameof(Outside))]
    public async Task A_page_before_the_door_is_whole_in_every_look(string address)
    {
        await using var context = await chromium.DeskAsync(await town.AddressAsync());
        await LookAsync(await context.NewPageAsync(), address, isLive: false);
    }

    [Theory]
    [MemberData(nameof(Inside))]
    public async Task An_English_page_has_no_Chinese_sentence_and_no_key(string address)
    {
        await SpeakEnglishAsync(_clerk.Page.Context);
        await _clerk.Page.GotoAsync(address.Replace("PAPER", _paper.Id.ToString("D"), StringComparison.Ordinal));
        await _clerk.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        (await _clerk.Page.NotEnglishAsync()).ShouldBeEmpty();
        await _clerk.Page.TakePictureAsync($"english-{Name(address)}");
    }

    [Theory]
    [MemberData(nameof(Outside))]
    public async Task An_English_page_before_the_door_has_no_Chinese_sentence_and_no_key(string address)
    {
        await using var context = await chromium.DeskAsync(await town.AddressAsync());
        await SpeakEnglishAsync(context);
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);

        (await page.NotEnglishAsync()).ShouldBeEmpty();
    }

    private async Task SpeakEnglishAsync(IBrowserContext context) => await context.AddCookiesAsync(
    [
        new() { Name = ".AspNetCore.Culture", Value = "c%3Den%7Cuic%3Den", Url = (await town.AddressAsync()).ToString() },
    ]);

    private async Task LookAsync(IPage page, string address, bool isLive)
    {
        List<string> findings = [];
        foreach (var look in s_looks)
        {
            await page.EmulateMediaAsync(new() { ColorScheme = look is "dark" ? ColorScheme.Dark : ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
            await page.Context.AddCookiesAsync([new() { Name = "office.elder", Value = look is "elder" ? "1" : "0", Url = (await town.AddressAsync()).ToString() }]);
            await page.SetViewportSizeAsync(1280, 800);
            await page.GotoAsync(address.Replace("PAPER", _paper.Id.ToString("D"), StringComparison.Ordinal));
            if (isLive)
            {
                await page.LiveAsync();
            }

            foreach (var width in (int[])[1280, 390])
            {
                await page.SetViewportSizeAsync(width, 844);
                // What is large is the light page again to axe; whether it fits is asked below.
                if (look is not "elder")
                {
                    findings.AddRange(await page.AskAxeAsync($"{look} {width}"));
                }

                await page.TakePictureAsync($"page-{Name(address)}-{width}-{look}");
                var tooWide = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
                if (tooWide > 0)
                {
                    findings.Add($"{look} {width} {address}: {tooWide} px run out of the page");
                }
            }
        }

        findings.ShouldBeEmpty(string.Join('\n', findings));
    }

    private static string Name(string address) =>
        address is "/" ? "home" : string.Concat(address.Trim('/').Select(letter => char.IsAsciiLetter(letter) ? letter : '-'));
}
