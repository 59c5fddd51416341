using Microsoft.Playwright;

namespace Office.Browser.Tests.Browsing;

/// <summary>The installed Chromium, started once; every person of a test gets a context of his own from it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string UsualPath = "/usr/bin/chromium";

    private static readonly string[] s_flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>A desk: 1280×800.</summary>
    public Task<IBrowserContext> DeskAsync(Uri address, Action<BrowserNewContextOptions>? adjust = null)
        => OpenAsync(address, new() { ViewportSize = new() { Width = 1280, Height = 800 } }, adjust);

    /// <summary>A phone: 390×844, touch, twice the pixels.</summary>
    public Task<IBrowserContext> PhoneAsync(Uri address, Action<BrowserNewContextOptions>? adjust = null)
        => OpenAsync(
            address,
            new()
            {
                ViewportSize = new() { Width = 390, Height = 844 },
                HasTouch = true,
                IsMobile = true,
                DeviceScaleFactor = 2,
            },
            adjust);

    public async ValueTask InitializeAsync()
    {
        var path = Environment.GetEnvironmentVariable("OFFICE_CHROMIUM") ?? UsualPath;
        if (!File.Exists(path))
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = s_flags });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    private async Task<IBrowserContext> OpenAsync(
        Uri address, BrowserNewContextOptions options, Action<BrowserNewContextOptions>? adjust)
    {
        Assert.SkipUnless(_browser is not null, "Chromium is not installed (apt-get install chromium).");
        options.BaseURL = address.ToString();
        options.Locale = "zh-CN";
        options.TimezoneId = "Asia/Shanghai";
        adjust?.Invoke(options);
        var context = await _browser!.NewContextAsync(options);
        Evidence.Watch(context);
        return context;
    }
}
