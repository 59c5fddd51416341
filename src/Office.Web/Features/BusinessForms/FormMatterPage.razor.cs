using Microsoft.AspNetCore.Components;
using Office.Documents.BusinessForms;
using Office.Documents.BusinessForms.Matters;
using Office.Documents.BusinessForms.Opinions;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Web.Components;
using Office.Web.Features.Dispatches;
using Office.Workflow.Instances;

namespace Office.Web.Features.BusinessForms;

/// <summary>
/// A form: filled in by its drafter and kept while it is typed, decided on or completed by who holds it, read by everybody else
/// who may see it. One page for the desk and the phone.
/// </summary>
public sealed partial class FormMatterPage : IAsyncDisposable
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(800);

    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly PaperDesk _desk;
    private List<MatterFile> _files = [];
    private LiveFeed? _feed;
    private ITimer? _saving;
    private PinDialog? _pin;
    private FormMatterView? _view;
    private FormFilling? _filling;
    private Fault? _missing;
    private Fault? _fault;
    private Fault? _decision;
    private Guid? _asked;
    private Guid? _opened;
    private Guid _submitId;
    private string? _tab = "form";
    private long _revision;
    private long _written;
    private long _kept;
    private int _stamp;
    private bool _discarding;
    private bool _sending;

    public FormMatterPage() => _desk = new PaperDesk(RefreshAsync);

    [Parameter] public Guid Id { get; set; }

    [Inject] private IDispatcher Dispatcher { get; set; } = null!;

    [Inject] private IDirectorySource Directory { get; set; } = null!;

    [Inject] private IOfficeBus Bus { get; set; } = null!;

    [Inject] private IIdSource Ids { get; set; } = null!;

    [Inject] private TimeProvider Clock { get; set; } = null!;

    [Inject] private NavigationManager Address { get; set; } = null!;

    [Inject] private Toasts Toasts { get; set; } = null!;

    [Inject] private FaultTexts Faults { get; set; } = null!;

    private bool IsDirty => _written != _kept;

    private bool CanEdit => _view is { } view && view.Design.Fields.Any(view.Edits);

    private string ReturnedBy => _view?.Item is { } item ? Directory.Current.Official(item.SentBy)?.Name ?? "" : "";

    private string SavedLine => this switch
    {
        { IsDirty: true, _fault: not null } => L["not-saved"],
        { IsDirty: true } => L["unsaved"],
        { _view: { } view } => L["saved", DateText.Moment(TimeZoneInfo.ConvertTime(view.SavedAt, Clock.LocalTimeZone))],
        _ => "",
    };

    public async ValueTask DisposeAsync()
    {
        _feed?.Dispose();
        await SaveAsync();
        if (_saving is not null)
        {
            await _saving.DisposeAsync();
        }
    }

    protected override void OnInitialized()
    {
        // Typing into a page that is not connected yet would be lost: the form appears together with its circuit.
        if (!RendererInfo.IsInteractive)
        {
            return;
        }

        _submitId = Ids.Next();
        _saving = Clock.CreateTimer(_ => _ = InvokeAsync(SaveAndDrawAsync), state: null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _feed = new LiveFeed(Clock, () => _ = InvokeAsync(RefreshAsync))
            .On<WorkItemsChanged>(Bus, changed => changed.RootId == Id)
            .On<FormMatterDecided>(Bus, decided => decided.MatterId == Id);
    }

    protected override async Task OnParametersSetAsync()
    {
        if (!RendererInfo.IsInteractive || _asked == Id)
        {
            return;
        }

        _asked = Id;
        await ReloadAsync();
        if (_view?.Item is { IsOpen: true } item && item.Id != _opened)
        {
            _opened = item.Id;
            await Dispatcher.SendAsync(new OpenFormMatter(Id, item.Id), new CommandEnvelope(Ids.Next()));
        }
    }

    protected override void OnAfterRender(bool firstRender) => _desk.Pin = _pin;

    // What others did is shown; what is being typed here is not taken away.
    private async Task RefreshAsync()
    {
        if (!IsDirty && !_sending)
        {
            await ReloadAsync();
            StateHasChanged();
        }
    }

    private async Task ReloadAsync()
    {
        var read = await Dispatcher.AskAsync(new GetFormMatter(Id));
        if (read.Fault is not null)
        {
            _missing = _view is null ? read.Fault : null;
            return;
        }

        _view = read.Value;
        (_revision, _files, _fault) = (_view.Revision, [.. _view.Files], null);
        _filling = FormFilling.Of(_view);
        _filling.Changed += OnTyped;
        _kept = _written;
        _stamp++;
    }

    private void OnTyped(object? sender, EventArgs change)
    {
        _written++;
        if (_fault is not FormFault.MovedOn)
        {
            _fault = null;
            _saving?.Change(s_pause, Timeout.InfiniteTimeSpan);
        }

        StateHasChanged();
    }

    private async Task SaveAndDrawAsync()
    {
        await SaveAsync();
        StateHasChanged();
    }

    private async Task<bool> SaveAsync()
    {
        await _one.WaitAsync();
        try
        {
            while (IsDirty && _view is { } view && _filling is { } filling)
            {
                var upTo = _written;
                var saved = await Dispatcher.SendAsync(
                    new SaveFormMatter(Id, view.Item?.Id, filling.Values, _revision), new CommandEnvelope(Ids.Next()));
                if (saved.Fault is not null)
                {
                    _fault = saved.Fault;
                    return false;
                }

                (_revision, _kept) = (saved.Value, upTo);
                _view = view with { SavedAt = Clock.GetUtcNow() };
            }

            return true;
        }
        finally
        {
            _one.Release();
        }
    }
}
