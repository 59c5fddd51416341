using Office.Organization.Foundation;

namespace Office.Web.Features.Dispatches;

/// <summary>What the panels of a page share: how a command is sent, and how the page is asked again.</summary>
public sealed class PaperDesk(Func<Task> refresh)
{
    /// <summary>The page's dialog; there from its first rendering on.</summary>
    public PinDialog? Pin { get; set; }

    /// <summary>Sends a command, asking for the PIN where it needs a signature.</summary>
    public Task<Outcome<TResult>> SendAsync<TResult>(ICommand<TResult> command, Guid commandId) =>
        (Pin ?? throw new InvalidOperationException("The page has not been rendered yet.")).SendAsync(command, commandId);

    /// <summary>Asks again for what the page shows.</summary>
    public Task RefreshAsync() => refresh();
}
