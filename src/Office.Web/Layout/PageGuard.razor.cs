using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace Office.Web.Layout;

/// <summary>Keeps the layout alive when a page breaks, and says what happened and what was kept.</summary>
public sealed partial class PageGuard(ILogger<PageGuard> log, NavigationManager address) : IDisposable
{
    public void Dispose() => address.LocationChanged -= OnMoved;

    protected override void OnInitialized() => address.LocationChanged += OnMoved;

    protected override Task OnErrorAsync(Exception exception)
    {
        PageBroke(log, address.ToBaseRelativePath(address.Uri), exception);
        return Task.CompletedTask;
    }

    [LoggerMessage(LogLevel.Error, "The page {Page} broke")]
    private static partial void PageBroke(ILogger logger, string page, Exception exception);

    // Another page starts whole: what broke was the one before.
    private void OnMoved(object? sender, LocationChangedEventArgs moved) => Recover();
}
