using Microsoft.AspNetCore.Components;
using Office.Organization.Foundation;

namespace Office.Web.Components;

/// <summary>
/// A component that asks again when something it shows has changed. The first event is answered at once; those within the next
/// 200 ms are answered together. Events carry ids only, so that a view never shows what its reader may not see.
/// </summary>
public abstract class LiveView : ComponentBase, IDisposable
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);

    private readonly List<IDisposable> _subscriptions = [];
    private readonly CancellationTokenSource _gone = new();
    private readonly Lock _gate = new();
    private bool _refreshing;
    private bool _again;

    [Inject] protected IDispatcher Dispatcher { get; set; } = null!;

    [Inject] private IOfficeBus Bus { get; set; } = null!;

    [Inject] private TimeProvider Clock { get; set; } = null!;

    /// <summary>Ends when the view is gone.</summary>
    protected CancellationToken Gone => _gone.Token;

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Loads again after each event of this kind that concerns the view. Call it before the first load.</summary>
    protected void Watch<TEvent>(Func<TEvent, bool> concerns)
        where TEvent : IOfficeEvent =>
        _subscriptions.Add(Bus.Subscribe<TEvent>(told =>
        {
            if (concerns(told))
            {
                Signal();
            }
        }));

    /// <summary>Asks for what is shown. Runs on the renderer; the view is drawn again afterwards.</summary>
    protected abstract Task LoadAsync(CancellationToken cancellationToken);

    protected virtual void Dispose(bool disposing)
    {
        if (!disposing || _gone.IsCancellationRequested)
        {
            return;
        }

        _subscriptions.ForEach(subscription => subscription.Dispose());
        _gone.Cancel();
        _gone.Dispose();
    }

    private void Signal()
    {
        lock (_gate)
        {
            _again = true;
            if (_refreshing || _gone.IsCancellationRequested)
            {
                return;
            }

            _refreshing = true;
        }

        _ = RefreshAsync();
    }

    private async Task RefreshAsync()
    {
        // The one who published must not wait for the queries of every open page.
        await Task.Yield();
        try
        {
            while (TakeSignal())
            {
                await InvokeAsync(LoadAndDrawAsync);
                await Task.Delay(s_pause, Clock, _gone.Token);
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or ObjectDisposedException)
        {
            // The page was left while it refreshed; nobody is there to see it.
        }
        // A page that cannot be read any more says so where the reader looks, as it would on its first load.
#pragma warning disable CA1031
        catch (Exception broken)
#pragma warning restore CA1031
        {
            await DispatchExceptionAsync(broken);
        }
    }

    private async Task LoadAndDrawAsync()
    {
        if (!_gone.IsCancellationRequested)
        {
            await LoadAsync(_gone.Token);
            StateHasChanged();
        }
    }

    private bool TakeSignal()
    {
        lock (_gate)
        {
            _refreshing = _again;
            _again = false;
            return _refreshing;
        }
    }
}
