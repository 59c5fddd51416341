using Microsoft.AspNetCore.Components;
using Office.Documents.TextHolds;
using Office.Organization.Foundation;
using Office.Web.Components;

namespace Office.Web.Features.Drafts;

/// <summary>
/// Who writes this text now. One at a time: whoever opens the page first holds it until the page is left or nothing is written
/// for a while; another may take it over, and what stood on the first page is kept.
/// </summary>
public sealed partial class TextHoldBar(IIdSource ids, TimeProvider clock) : LiveView
{
    private static readonly TimeSpan s_beat = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan s_idle = TimeSpan.FromMinutes(10);

    private TextHolder? _holder;
    private TextHolder? _taken;
    private DateTimeOffset _lastTyped;
    private bool _keptAside;
    private bool _isIdle;

    [Parameter, EditorRequired]
    public Guid DispatchId { get; set; }

    [Parameter, EditorRequired]
    public DraftSheet Sheet { get; set; } = null!;

    [Parameter, EditorRequired]
    public DraftSaver Saver { get; set; } = null!;

    /// <summary>Whether the reader may write now.</summary>
    [Parameter]
    public EventCallback<bool> OnChanged { get; set; }

    /// <summary>The text may have been written by another meanwhile: it is read anew.</summary>
    [Parameter]
    public EventCallback OnGained { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Watch<TextHoldChanged>(changed => changed.DispatchId == DispatchId);
        _lastTyped = clock.GetUtcNow();
        Sheet.Changed += OnTyped;
        await HoldAsync(takeOver: false);
        _ = BeatAsync();
    }

    /// <summary>Somebody took it, or it is free.</summary>
    protected override Task LoadAsync(CancellationToken cancellationToken) => _isIdle ? Task.CompletedTask : HoldAsync(takeOver: false);

    protected override void Dispose(bool disposing)
    {
        if (disposing && !Gone.IsCancellationRequested)
        {
            Sheet.Changed -= OnTyped;
            if (_holder is { IsMe: true })
            {
                _ = Dispatcher.SendAsync(new LeaveText(DispatchId), new CommandEnvelope(ids.Next()), CancellationToken.None);
            }
        }

        base.Dispose(disposing);
    }

    private void OnTyped(object? sender, EventArgs change) => _lastTyped = clock.GetUtcNow();

    private async Task HoldAsync(bool takeOver)
    {
        var before = _holder;
        var asked = await Dispatcher.SendAsync(new HoldText(DispatchId, takeOver), new CommandEnvelope(ids.Next()), CancellationToken.None);
        if (asked.Fault is not null)
        {
            // What cannot be held cannot be saved either, and that is said where it is tried.
            return;
        }

        _holder = asked.Value;
        if (before is { IsMe: true } && !_holder.IsMe)
        {
            (_taken, _keptAside) = (_holder, Saver.IsDirty);
            if (Saver.IsDirty)
            {
                await Dispatcher.SendAsync(
                    new KeepAside(DispatchId, Sheet.ToForm().Content), new CommandEnvelope(ids.Next()), CancellationToken.None);
            }
        }

        var again = _isIdle || before is { IsMe: false };
        _isIdle = false;
        await OnChanged.InvokeAsync(_holder.IsMe);
        if (_holder.IsMe && again)
        {
            _taken = null;
            _lastTyped = clock.GetUtcNow();
            await OnGained.InvokeAsync();
        }
    }

    private async Task BeatAsync()
    {
        try
        {
            while (!Gone.IsCancellationRequested)
            {
                await Task.Delay(s_beat, clock, Gone);
                await InvokeAsync(SayAsync);
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or ObjectDisposedException)
        {
            // The page was left.
        }
    }

    private async Task SayAsync()
    {
        if (_isIdle || Gone.IsCancellationRequested)
        {
            return;
        }

        if (_holder is { IsMe: true } && clock.GetUtcNow() - _lastTyped > s_idle && !Saver.IsDirty)
        {
            _isIdle = true;
            await Dispatcher.SendAsync(new LeaveText(DispatchId), new CommandEnvelope(ids.Next()), CancellationToken.None);
            await OnChanged.InvokeAsync(false);
            StateHasChanged();
            return;
        }

        await HoldAsync(takeOver: false);
        StateHasChanged();
    }
}
