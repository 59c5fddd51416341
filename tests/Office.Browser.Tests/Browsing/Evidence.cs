using Microsoft.Playwright;
using Office.Browser.Tests.Hosting;

namespace Office.Browser.Tests.Browsing;

/// <summary>
/// What a failed test leaves behind in artifacts/failures/TEST: of every page that it had open, a picture, the HTML and what the
/// browser complained of; and the server's warnings and errors of that time.
/// </summary>
internal static class Evidence
{
    private static readonly List<Sight> s_last = [];
    private static readonly List<string> s_complaints = [];
    private static string s_test = "none";

    /// <summary>Watches a browser context from its beginning.</summary>
    public static void Watch(IBrowserContext context)
    {
        context.Console += (_, said) =>
        {
            if (said.Type is "error" or "warning")
            {
                s_complaints.Add($"{said.Page?.Url}: {said.Text}");
            }
        };
        context.WebError += (_, error) => s_complaints.Add($"{error.Page?.Url}: {error.Error}");
    }

    /// <summary>
    /// Closes a context and keeps the last sight of its pages: one that is closed inside a test does not know yet how that ends.
    /// </summary>
    public static async Task CloseAsync(IBrowserContext context)
    {
        // A page may close by itself while another is looked at.
        foreach (var page in context.Pages.ToList())
        {
            if (await LookAsync(page) is { } sight)
            {
                s_last.Add(sight);
            }
        }

        await context.DisposeAsync();
        WriteIfFailed();
    }

    /// <summary>Begins a test with nothing of the one before.</summary>
    public static void Begin(string test)
    {
        s_test = test;
        s_last.Clear();
        s_complaints.Clear();
        ServerLog.Turn();
    }

    /// <summary>Writes all of it down when the test is known to have failed.</summary>
    public static void WriteIfFailed()
    {
        if (TestContext.Current.TestState?.Result is not TestResult.Failed)
        {
            return;
        }

        var folder = Path.Combine(Repository.Root, "artifacts/failures", s_test);
        Directory.CreateDirectory(folder);
        foreach (var (sight, number) in s_last.Select((sight, index) => (sight, index + 1)))
        {
            File.WriteAllBytes(Path.Combine(folder, $"{number}.png"), sight.Picture);
            File.WriteAllText(Path.Combine(folder, $"{number}.html"), $"<!-- {sight.Address} -->\n{sight.Html}");
        }

        File.WriteAllLines(Path.Combine(folder, "browser.log"), [.. s_complaints]);
        File.WriteAllLines(Path.Combine(folder, "server.log"), ServerLog.SinceTurn());
    }

    // A page that hangs or is gone has no sight; the others still have.
    private static async Task<Sight?> LookAsync(IPage page)
    {
        try
        {
            return new Sight(page.Url, await page.ScreenshotAsync(new() { Timeout = 5_000 }), await page.ContentAsync());
        }
        catch (Exception exception) when (exception is PlaywrightException or TimeoutException)
        {
            s_complaints.Add($"{page.Url}: no picture: {exception.Message}");
            return null;
        }
    }

    private sealed record Sight(string Address, byte[] Picture, string Html);
}
