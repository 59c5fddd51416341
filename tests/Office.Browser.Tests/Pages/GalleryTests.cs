using Microsoft.Playwright;
using Office.Browser.Tests.Browsing;
using Office.Browser.Tests.Hosting;

namespace Office.Browser.Tests.Pages;

/// <summary>All components on one page, which only a developer's office shows.</summary>
public sealed class GalleryTests(Chromium chromium)
{
    [Fact]
    public async Task Every_component_is_whole_in_every_look()
    {
        var data = Directory.CreateTempSubdirectory("office-gallery-").FullName;
        await using var office = await OfficeProcess.StartOverAsync(data, ["run"], TestContext.Current.CancellationToken, "Development");
        await using var context = await chromium.DeskAsync(office.Address);
        var page = await context.NewPageAsync();
        List<string> findings = [];
        foreach (var look in (string[])["light", "dark", "elder"])
        {
            await page.EmulateMediaAsync(new() { ColorScheme = look is "dark" ? ColorScheme.Dark : ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
            await context.AddCookiesAsync([new() { Name = "office.elder", Value = look is "elder" ? "1" : "0", Url = office.Address.ToString() }]);
            await page.GotoAsync("/gallery");
            await page.LiveAsync();
            foreach (var width in (int[])[1280, 390])
            {
                await page.SetViewportSizeAsync(width, 844);
                findings.AddRange(await page.AskAxeAsync($"{look} {width}"));
                await page.TakePictureAsync($"gallery-{width}-{look}");
            }
        }

        findings.ShouldBeEmpty(string.Join('\n', findings));
    }
}
