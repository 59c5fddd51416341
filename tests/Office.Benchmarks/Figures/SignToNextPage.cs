using System.Globalization;
using System.Text.Json;
using Office.Benchmarks.Live;

namespace Office.Benchmarks.Figures;

/// <summary>
/// From a sign-off to its row on the open 待办 page of the next signer in Chromium, with 49 more people's pages open on circuits and a
/// sign-off every 200 ms. Sent and seen are read from the one clock of the machine.
/// </summary>
internal sealed class SignToNextPage : IFigure
{
    private const double MiddleBudget = 150;
    private const double WorstBudget = 400;
    private const int Circuits = 49;
    private const int WarmUp = 20;
    private const int Signs = 150;

    private const string Path = "/boxes/todo";

    // The first moment at which each paper's link stands in the page.
    private const string Watch = """
        window.seen = {};
        new MutationObserver(() => {
            const at = performance.timeOrigin + performance.now();
            for (const link of document.querySelectorAll('a[href*="dispatches/"]')) {
                const id = /dispatches\/([0-9a-f-]{36})/.exec(link.getAttribute('href'))?.[1];
                if (id && !(id in window.seen)) window.seen[id] = at;
            }
        }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
        """;

    public string Name => "sign-to-next-page";

    public int Runs => 1;

    public string? Missing => File.Exists(BrowserPage.Program) ? null : "Chromium is not installed";

    public async Task<IReadOnlyList<Measurement>> MeasureAsync(CancellationToken cancellationToken)
    {
        await using var site = await DemoSite.StartAsync(WarmUp + Signs, cancellationToken);
        List<IAsyncDisposable> open = [];
        try
        {
            foreach (var official in site.Opened.Others.Take(Circuits))
            {
                using var visitor = await Visitor.EnterAsync(site.Address, official, cancellationToken);
                open.Add(await CircuitClient.OpenAsync(visitor, site.Address, Path, cancellationToken));
            }

            var page = await BrowserPage.OpenAsync(cancellationToken);
            open.Add(page);
            using var reviewer = await Visitor.EnterAsync(site.Address, site.Opened.Reviewer, cancellationToken);
            await page.GoAsync(reviewer, new Uri(site.Address, Path), cancellationToken);
            await Task.Delay(TimeSpan.FromSeconds(5), cancellationToken);
            await page.EvaluateAsync(Watch, cancellationToken);
            return await SignAllAsync(site, page, cancellationToken);
        }
        finally
        {
            foreach (var one in Enumerable.Reverse(open))
            {
                await one.DisposeAsync();
            }
        }
    }

    private static async Task<IReadOnlyList<Measurement>> SignAllAsync(DemoSite site, BrowserPage page, CancellationToken cancellationToken)
    {
        List<DemoHost.Signed> signed = [];
        using var pace = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        for (var sign = 0; sign < WarmUp + Signs; sign++)
        {
            await pace.WaitForNextTickAsync(cancellationToken);
            signed.Add(await site.SignAsync(cancellationToken));
        }

        await Task.Delay(TimeSpan.FromSeconds(2), cancellationToken);
        var seen = JsonSerializer.Deserialize<Dictionary<Guid, double>>(
            await page.EvaluateAsync("JSON.stringify(window.seen)", cancellationToken))!;
        var counted = signed.Skip(WarmUp).ToList();
        var waits = counted.Where(one => seen.ContainsKey(one.Document)).Select(one => seen[one.Document] - one.At).Order().ToList();
        var of = string.Create(CultureInfo.InvariantCulture, $"{waits.Count} sign-offs, one each 200 ms, {Circuits} circuits and one Chromium page open");
        return
        [
            new("sign-to-next-page.p50", At(waits, 0.5), "ms", MiddleBudget, of),
            new("sign-to-next-page.p99", At(waits, 0.99), "ms", WorstBudget, of),
            new("sign-to-next-page.unseen", counted.Count - waits.Count, "sign-offs", 0, "never shown on the open page"),
        ];
    }

    private static double At(List<double> sorted, double part) =>
        sorted.Count == 0 ? double.MaxValue : sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * part))];
}
