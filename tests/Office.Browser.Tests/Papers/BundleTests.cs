using System.Text;
using Microsoft.Playwright;
using Office.Browser.Tests.Browsing;
using Office.Documents.Verification;
using Office.Testing;

namespace Office.Browser.Tests.Papers;

/// <summary>The bundle as whoever receives it opens it: one file, no network, and the page says whether it holds.</summary>
public sealed class BundleTests(Chromium chromium)
{
    [Fact]
    public async Task A_bundle_verifies_itself_and_a_tampered_one_says_what_was_changed()
    {
        using var sample = new SampleBundle();
        await using var context = await chromium.DeskAsync(new Uri("about:blank"), options => { options.BaseURL = null; options.Offline = true; });
        var page = await context.NewPageAsync();

        await OpenAsync(page, BundleFile.Write(sample.Bundle));
        (await VerdictAsync(page)).ShouldBe("whole", await page.InnerTextAsync("main"));
        (await page.InnerTextAsync("main")).ShouldContain("王建国 主任");
        (await page.Locator("li.bad").CountAsync()).ShouldBe(0);
        if (Environment.GetEnvironmentVariable("OFFICE_PICTURES") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, "bundle.png"), FullPage = true });
        }

        var ofd = Encoding.UTF8.GetString(BundleFile.Write(sample.Bundle with { Files = [sample.Bundle.Files[0], Swapped(sample.Bundle.Files[1])] }));
        await OpenAsync(page, Encoding.UTF8.GetBytes(ofd));
        (await VerdictAsync(page)).ShouldBe("broken");
        (await page.InnerTextAsync("main")).ShouldContain("Doc_0/Pages/Page_0/Content.xml 在盖章后被改动过");

        var pdf = (byte[])sample.Bundle.Files[0].Content.Clone();
        pdf[2000] ^= 1;
        await OpenAsync(page, BundleFile.Write(sample.Bundle with { Files = [new BundlePart("正本.pdf", pdf), sample.Bundle.Files[1]] }));
        (await VerdictAsync(page)).ShouldBe("broken");
        (await page.InnerTextAsync("main")).ShouldContain("签名之后文件内容被改动过");

        var forged = sample.Bundle.SignOffs[1] with { Signature = sample.Bundle.SignOffs[0].Signature };
        await OpenAsync(page, BundleFile.Write(sample.Bundle with { SignOffs = [sample.Bundle.SignOffs[0] with { Opinion = "否" }, forged] }));
        (await page.InnerTextAsync("main")).ShouldContain("意见与签名时的不同");
        (await page.InnerTextAsync("main")).ShouldContain("签名与决定不符");

        var links = sample.Bundle.Chain.Links.ToArray();
        links[2] = links[2] with { Verb = "dispatch.released" };
        await OpenAsync(page, BundleFile.Write(sample.Bundle with { Chain = sample.Bundle.Chain with { Links = links } }));
        (await page.InnerTextAsync("main")).ShouldContain("第 3 条记录起被改动");
    }

    private static async Task OpenAsync(IPage page, byte[] bundle)
    {
        var path = Path.Combine(Path.GetTempPath(), $"office-bundle-{Environment.ProcessId}.html");
        await File.WriteAllBytesAsync(path, bundle, TestContext.Current.CancellationToken);
        try
        {
            await page.GotoAsync(new Uri(path).AbsoluteUri);
            await page.Locator("#verdict").WaitForAsync();
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static Task<string?> VerdictAsync(IPage page) => page.Locator("#verdict").GetAttributeAsync("data-verdict");

    private static BundlePart Swapped(BundlePart ofd)
    {
        var package = Office.Documents.Typesetting.Ofd.OfdPackage.Open(ofd.Content).Value;
        return ofd with { Content = package.With("Doc_0/Pages/Page_0/Content.xml", package.Part("Doc_0/Pages/Page_1/Content.xml")).ToFile(DateTimeOffset.UnixEpoch) };
    }
}
