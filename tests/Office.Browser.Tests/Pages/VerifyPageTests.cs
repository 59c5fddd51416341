using Microsoft.Playwright;
using Office.Browser.Tests.Browsing;
using Office.Browser.Tests.Hosting;
using Office.Testing;

namespace Office.Browser.Tests.Pages;

/// <summary>Anybody hands in a file, without signing in, and reads what it is worth.</summary>
public sealed class VerifyPageTests(Chromium chromium, Town town)
{
    [Fact]
    public async Task A_stranger_hands_in_a_sealed_file_a_changed_one_and_a_wrong_code()
    {
        using var sample = new SampleBundle();
        await using var context = await chromium.PhoneAsync(await town.AddressAsync());
        var page = await context.NewPageAsync();

        await HandInAsync(page, sample.Bundle.Files[0].Content);
        await Assertions.Expect(page.Locator("[data-verdict=UnknownSigner]")).ToContainTextAsync("铜江市人民政府办公室");
        await page.ShouldSatisfyAxeAsync();
        await page.TakePictureAsync("verify-stranger");

        var changed = (byte[])sample.Bundle.Files[0].Content.Clone();
        changed[2000] ^= 1;
        await HandInAsync(page, changed);
        await Assertions.Expect(page.Locator("[data-verdict=Broken]")).ToContainTextAsync("签名所覆盖的内容被改动过");
        await page.TakePictureAsync("verify-broken");

        await page.Locator("input[name=Number]").FillAsync("铜府发〔2026〕9999号");
        await page.Locator("input[name=Code]").FillAsync("0123456789ab");
        await page.Locator(".verify-code button").ClickAsync();
        await Assertions.Expect(page.GetByText("没有查到这个文号和验证码")).ToBeVisibleAsync();
    }

    private static async Task HandInAsync(IPage page, byte[] file)
    {
        await page.GotoAsync("/verify");
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "paper.pdf", MimeType = "application/pdf", Buffer = file });
        await page.Locator("form:not(.verify-code) button[type=submit]").ClickAsync();
        await page.Locator("[data-verdict]").WaitForAsync();
    }
}
