using Office.Documents.Dispatches;
using Office.Organization.Foundation;

namespace Office.Web.Features.Drafts;

/// <summary>
/// Keeps a draft while it is typed: a second after the last key, at the latest every three seconds, and once more when the page
/// goes. What could not be kept is tried again; another window's save stops it until somebody decides which text stands.
/// </summary>
public sealed partial class DraftSaver(IDispatcher dispatcher, IIdSource ids, TimeProvider clock, ILogger<DraftSaver> log) : IDisposable
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan s_retry = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _one = new(1, 1);
    private DraftSheet? _sheet;
    private Guid _dispatchId;
    private Guid? _workItemId;
    private long _written;
    private long _kept;
    private DateTimeOffset _lastKey;
    private DateTimeOffset _firstKey;
    private bool _waiting;
    private bool _closed;
    private Guid _commandId;
    private DraftForm? _sending;
    private long _sendingUpTo;

    /// <summary>Raised when what the page says about saving is different.</summary>
    public event EventHandler? Changed;

    /// <summary>The revision that the next save and the submission name.</summary>
    public long Revision { get; private set; }

    public DateTimeOffset? SavedAt { get; private set; }

    /// <summary>Why the last save was refused; null when it was kept.</summary>
    public Fault? Fault { get; private set; }

    public bool IsDirty => _written != _kept;

    public bool IsOvertaken => Fault is DispatchFault.DraftMovedOn;

    /// <summary>Begins with a draft as it was read.</summary>
    public void Begin(DraftSheet sheet, Guid dispatchId, Guid? workItemId, DraftView draft)
    {
        (_sheet, _dispatchId, _workItemId) = (sheet, dispatchId, workItemId);
        (Revision, SavedAt) = (draft.Revision, draft.State is DispatchState.Draft && draft.Revision <= 1 ? null : draft.SavedAt);
        sheet.Changed += OnTyped;
    }

    /// <summary>Keeps what stands now. False when it could not be kept; <see cref="Fault"/> says why.</summary>
    public async Task<bool> SaveAsync()
    {
        await _one.WaitAsync();
        try
        {
            while (IsDirty)
            {
                if (!await SaveOnceAsync())
                {
                    return false;
                }
            }

            return true;
        }
        finally
        {
            _one.Release();
            Changed?.Invoke(this, EventArgs.Empty);
        }
    }

    /// <summary>This window's text stands, over what another window has saved.</summary>
    public Task<bool> OverwriteAsync(long standingRevision)
    {
        Revision = standingRevision;
        Fault = null;
        _written++;
        return SaveAsync();
    }

    public void Dispose()
    {
        _closed = true;
        if (_sheet is not null)
        {
            _sheet.Changed -= OnTyped;
        }
    }

    private async Task<bool> SaveOnceAsync()
    {
        // The same content again after an answer that never came is the same command.
        if (_sending is null || Fault is not FoundationFault.StorageUnavailable)
        {
            (_sending, _sendingUpTo, _commandId) = (_sheet!.ToForm(), _written, ids.Next());
        }

        var outcome = await SendAsync(new SaveDraft(_dispatchId, _workItemId, _sending, Revision));
        Fault = outcome.Fault;
        if (Fault is not null)
        {
            return false;
        }

        _sending = null;
        (Revision, SavedAt, _kept) = (outcome.Value, clock.GetUtcNow(), _sendingUpTo);
        return true;
    }

    private async Task<Outcome<long>> SendAsync(SaveDraft command)
    {
        try
        {
            return await dispatcher.SendAsync(command, new CommandEnvelope(_commandId));
        }
        // Whatever broke, the text is still on the page: it is said, and the same save is tried again.
#pragma warning disable CA1031
        catch (Exception exception)
#pragma warning restore CA1031
        {
            SaveBroke(log, _dispatchId, exception);
            return new FoundationFault.StorageUnavailable();
        }
    }

    [LoggerMessage(LogLevel.Error, "The draft of {DispatchId} could not be kept")]
    private static partial void SaveBroke(ILogger log, Guid dispatchId, Exception exception);

    private void OnTyped(object? sender, EventArgs change)
    {
        _lastKey = clock.GetUtcNow();
        _firstKey = IsDirty ? _firstKey : _lastKey;
        _written++;
        if (Fault is not (DispatchFault.DraftMovedOn or FoundationFault.StorageUnavailable))
        {
            Fault = null;
        }

        Changed?.Invoke(this, EventArgs.Empty);
        if (!_waiting)
        {
            _ = SaveWhenQuietAsync();
        }
    }

    // Runs on the page's own context, so that the sheet is never read while it is written.
    private async Task SaveWhenQuietAsync()
    {
        _waiting = true;
        while (IsDirty && !_closed && !IsOvertaken)
        {
            var now = clock.GetUtcNow();
            var due = _lastKey + s_pause < _firstKey + s_longest ? _lastKey + s_pause : _firstKey + s_longest;
            if (due > now)
            {
                await Task.Delay(due - now, clock);
                continue;
            }

            _firstKey = now;
            if (!await SaveAsync())
            {
                // Only what may pass by itself is tried again; everything else waits for the next key.
                if (Fault is not FoundationFault.StorageUnavailable)
                {
                    break;
                }

                await Task.Delay(s_retry, clock);
            }
        }

        _waiting = false;
    }
}
