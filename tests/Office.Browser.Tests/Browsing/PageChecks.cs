using System.Text;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Office.Browser.Tests.Hosting;

namespace Office.Browser.Tests.Browsing;

/// <summary>What every page is asked: a picture for the reader of the report, and no finding of axe.</summary>
internal static class PageChecks
{
    /// <summary>Opens a page of the desk and waits until its circuit answers: what is clicked before that is a plain link.</summary>
    public static async Task OpenLiveAsync(this IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.LiveAsync();
    }

    /// <summary>
    /// Waits until an expression holds on the page. Asked anew each time: Playwright's own waiting evaluates text inside the page,
    /// which our content security policy refuses.
    /// </summary>
    public static async Task UntilAsync(this IPage page, string expression, object? argument = null)
    {
        for (var turn = 0; !await page.HoldsAsync(expression, argument); turn++)
        {
            turn.ShouldBeLessThan(600, $"{expression} did not come to hold on {page.Url}");
            await page.WaitForTimeoutAsync(50);
        }
    }

    /// <summary>Waits until the page's circuit answers.</summary>
    public static Task LiveAsync(this IPage page) => page.Locator("main[data-live]").WaitForAsync();

    /// <summary>Keeps a picture as artifacts/screenshots/NAME.png.</summary>
    public static async Task TakePictureAsync(this IPage page, string name)
        => await page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Screenshots, $"{name}.png"), FullPage = true });

    /// <summary>Waits until Blazor listens to the page's field for files, which it does a moment after the page is live.</summary>
    public static Task FileFieldAsync(this IPage page) => page.UntilAsync(
        "() => document.querySelector('input[type=file]:not([disabled])')?._blazorInputFileNextFileId !== undefined");

    /// <summary>Fails with each rule that axe found broken, and the elements that break it.</summary>
    public static async Task ShouldSatisfyAxeAsync(this IPage page)
    {
        var result = await page.RunAxe();
        result.Violations.ShouldBeEmpty($"{page.Url}\n{Describe(result.Violations)}");
    }

    /// <summary>What axe finds on the page, one entry a rule; empty when it finds nothing.</summary>
    public static async Task<IReadOnlyList<string>> AskAxeAsync(this IPage page, string moment)
    {
        var result = await page.RunAxe();
        return [.. result.Violations.Select(violation => $"{moment} {page.Url}\n{Describe([violation])}")];
    }

    // A page that is just leaving has nothing that holds; the next one is asked again.
    private static async Task<bool> HoldsAsync(this IPage page, string expression, object? argument)
    {
        try
        {
            return await page.EvaluateAsync<bool>(expression, argument);
        }
        catch (PlaywrightException left) when (left.Message.Contains("context was destroyed", StringComparison.Ordinal))
        {
            return false;
        }
    }

    private static string Describe(IEnumerable<AxeResultItem> violations)
    {
        var text = new StringBuilder();
        foreach (var violation in violations)
        {
            text.AppendLine(null, $"{violation.Id} ({violation.Impact}): {violation.Help}");
            foreach (var node in violation.Nodes)
            {
                text.AppendLine(null, $"    {node.Target}  {node.Html}");
            }
        }

        return text.ToString();
    }
}
