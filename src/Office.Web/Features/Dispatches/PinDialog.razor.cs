using Microsoft.AspNetCore.Components;
using Office.Documents.Signatures;
using Office.Organization.Foundation;
using Office.Web.Security;

namespace Office.Web.Features.Dispatches;

/// <summary>
/// Sends what needs a signature: when the key is locked it asks for the PIN and sends the very same command again, so that a
/// decision is made once, however often it is asked for.
/// </summary>
public sealed partial class PinDialog
{
    private TaskCompletionSource<bool>? _unlocked;
    private bool _open;
    private bool _mustSet;
    private bool _busy;
    private string? _pin;
    private Fault? _fault;

    [Inject] private IDispatcher Dispatcher { get; set; } = null!;

    [Inject] private ISigningPins Pins { get; set; } = null!;

    [Inject] private DemoMode Demo { get; set; } = null!;

    [Inject] private NavigationManager Address { get; set; } = null!;

    private string SettingAddress =>
        "/signing-key?return=" + Uri.EscapeDataString("/" + Address.ToBaseRelativePath(Address.Uri));

    /// <summary>Sends the command; asks for the PIN first where the key is locked. The fault stays when the PIN was not given.</summary>
    public async Task<Outcome<TResult>> SendAsync<TResult>(ICommand<TResult> command, Guid commandId)
    {
        while (true)
        {
            var outcome = await Dispatcher.SendAsync(command, new CommandEnvelope(commandId));
            if (outcome.Fault is not (SignatureFault.Locked or SignatureFault.NoKey) || !await AskAsync(outcome.Fault))
            {
                return outcome;
            }
        }
    }

    private Task<bool> AskAsync(Fault fault)
    {
        (_mustSet, _fault, _pin, _open) = (fault is SignatureFault.NoKey, null, null, true);
        _unlocked = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        StateHasChanged();
        return _unlocked.Task;
    }

    private async Task UnlockAsync()
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        var outcome = await Pins.UnlockAsync(_pin?.Trim() ?? "");
        (_busy, _fault, _pin) = (false, outcome.Fault, null);
        if (_fault is null)
        {
            _open = false;
            _unlocked?.TrySetResult(true);
        }
    }

    private Task ClosedAsync(bool open)
    {
        if (!open)
        {
            (_open, _pin) = (false, null);
            _unlocked?.TrySetResult(false);
        }

        return Task.CompletedTask;
    }
}
