using Microsoft.JSInterop;

namespace Office.Web.Components;

/// <summary>
/// The browser keeps what is typed into fields marked <c>data-keep</c> until it is told here that the server has it (js/kept.js).
/// Keys begin with what the page is about, such as <c>draft:ID:</c>.
/// </summary>
public sealed class KeptText(IJSRuntime browser)
{
    /// <summary>The fields under this beginning of keys are live: what the server never got is put back into them.</summary>
    public Task RestoreAsync(string prefix) => AskAsync("office.keeping.restore", prefix);

    /// <summary>The server holds this text of the field; null when the field is done with.</summary>
    public Task TellAsync(string key, string? text) => TellAsync([(key, text)]);

    /// <summary>The same for many.</summary>
    public Task TellAsync(IEnumerable<(string Key, string? Text)> kept) =>
        AskAsync("office.keeping.kept", kept.Select(pair => new[] { pair.Key, pair.Text }).ToArray());

    /// <summary>The server has changed fields by itself: what they hold now is kept, not what was typed before.</summary>
    public Task ChangedAsync() => AskAsync("office.keeping.rekeep", about: null);

    private async Task AskAsync(string name, object? about)
    {
        try
        {
            // One argument, and one that is a list stays one.
            await browser.InvokeVoidAsync(name, [about]);
        }
        catch (Exception exception) when (exception is JSDisconnectedException or OperationCanceledException)
        {
            // The line is away. The browser still has the text, and says it again when it is back.
        }
    }
}
