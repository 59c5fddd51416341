using Microsoft.AspNetCore.Components;
using Office.Documents.BusinessForms;
using Office.Documents.BusinessForms.Designs;
using Office.Documents.BusinessForms.Filling;
using Office.Documents.BusinessForms.Publishing;
using Office.Organization.Foundation;
using Office.Web.Components;

namespace Office.Web.Features.BusinessForms;

/// <summary>表单设计: fields, rules, steps and rights of a form, kept while it is made, looked at as a whole, tried out and published.</summary>
public sealed partial class FormDesignPage : IAsyncDisposable
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _one = new(1, 1);
    private ITimer? _saving;
    private FormDesignView? _view;
    private DesignSheet? _sheet;
    private FormFilling? _preview;
    private FormDesign? _previewed;
    private IReadOnlyList<DesignProblem> _problems = [];
    private Fault? _missing;
    private Fault? _fault;
    private Guid? _asked;
    private Guid _organId;
    private string? _tab = "fields";
    private long _revision;
    private FormDesign? _kept;
    private bool _publishing;

    [Parameter] public Guid Id { get; set; }

    [Inject] private IDispatcher Dispatcher { get; set; } = null!;

    [Inject] private IActorSource Actors { get; set; } = null!;

    [Inject] private IIdSource Ids { get; set; } = null!;

    [Inject] private TimeProvider Clock { get; set; } = null!;

    [Inject] private Toasts Toasts { get; set; } = null!;

    private bool IsDirty => _sheet is not null && !ReferenceEquals(_sheet.Design, _kept);

    private string SavedLine => (IsDirty, _fault, _view) switch
    {
        (true, not null, _) => L["not-saved"],
        (true, _, _) => L["unsaved"],
        (_, _, { } view) => L["saved", DateText.Moment(TimeZoneInfo.ConvertTime(view.SavedAt, Clock.LocalTimeZone))],
        _ => "",
    };

    /// <summary>Of the sketch as it stands, or of the process that is published or was drawn elsewhere.</summary>
    private IReadOnlyList<FormStep> Steps => _sheet!.Design.Steps is { Count: > 0 } sketch
        ? [new FormStep(FormDesign.FillStep, L["begin"]), .. sketch.Select(step => new FormStep(step.Id, step.Name))]
        : _view!.Steps;

    private FormFilling Preview
    {
        get
        {
            if (_preview is null || !ReferenceEquals(_previewed, _sheet!.Design))
            {
                _previewed = _sheet!.Design;
                var design = _previewed;
                _preview = new FormFilling(Tried(design), FormValues.Empty, FormDesign.FillStep, one => design.Edits(FormDesign.FillStep, one));
                _preview.Changed += (_, _) => StateHasChanged();
            }

            return _preview;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await SaveAsync();
        if (_saving is not null)
        {
            await _saving.DisposeAsync();
        }
    }

    protected override void OnInitialized() => _saving = RendererInfo.IsInteractive
        ? Clock.CreateTimer(_ => _ = InvokeAsync(SaveAndDrawAsync), state: null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan)
        : null;

    protected override async Task OnParametersSetAsync()
    {
        if (RendererInfo.IsInteractive && _asked != Id)
        {
            _asked = Id;
            _organId = (await Actors.CurrentAsync(CancellationToken.None))?.OrganId ?? Guid.Empty;
            await ReloadAsync();
        }
    }

    // Two fields of one key, or none at all, are for the check to tell; a preview needs each field once.
    private static FormDesign Tried(FormDesign design) => design with
    {
        Fields = [.. design.Fields.Where(field => field.Key.Length > 0).DistinctBy(field => field.Key, StringComparer.Ordinal)
            .Select(field => field with { Columns = [.. field.Columns.Where(column => column.Key.Length > 0).DistinctBy(column => column.Key, StringComparer.Ordinal)] })],
    };

    private async Task ReloadAsync()
    {
        var read = await Dispatcher.AskAsync(new GetFormDesign(Id));
        (_missing, _fault) = (read.Fault, null);
        if (read.Fault is null)
        {
            _view = read.Value;
            (_sheet, _kept, _revision) = (new DesignSheet(_view.Design), _view.Design, _view.Revision);
            _sheet.Changed += OnChanged;
            Check();
        }
    }

    private void OnChanged(object? sender, EventArgs change)
    {
        Check();
        if (IsDirty && _fault is not FormFault.MovedOn)
        {
            _fault = null;
            _saving?.Change(s_pause, Timeout.InfiniteTimeSpan);
        }

        StateHasChanged();
    }

    private void Check() => _problems = DesignCheck.Of(_sheet!.Design, [.. Steps.Select(step => step.Id)]);

    private string LabelOf(string path) => path.Split('.') switch
    {
        [var key] => _sheet!.Design.Field(key)?.Label ?? key,
        [var table, var column] => $"{_sheet!.Design.Field(table)?.Label} · {_sheet.Design.Field(table)?.Columns.FirstOrDefault(one => one.Key == column)?.Label}",
        _ => path,
    };

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
            while (IsDirty && _view is { } view)
            {
                var design = _sheet!.Design;
                // Steps that were sketched take the place of a process of its own drawing.
                var saved = await Dispatcher.SendAsync(
                    new SaveFormDesign(Id, view.Key, design, design.Steps.Count > 0 ? null : view.Process, _revision), new CommandEnvelope(Ids.Next()));
                if (saved.Fault is not null)
                {
                    _fault = saved.Fault;
                    return false;
                }

                (_revision, _kept) = (saved.Value, design);
                _view = view with { SavedAt = Clock.GetUtcNow() };
            }

            return true;
        }
        finally
        {
            _one.Release();
        }
    }

    private async Task PublishAsync()
    {
        _publishing = false;
        if (await SaveAsync())
        {
            await AfterAsync(await Dispatcher.SendAsync(new PublishForm(Id, _revision), new CommandEnvelope(Ids.Next())),
                () => Toasts.Show(L["published", _view!.Versions.Count == 0 ? 1 : _view.Versions[0].Version]));
        }
    }

    private async Task OfferAsync() =>
        await AfterAsync(await Dispatcher.SendAsync(new OfferForm(Id, !_view!.IsOffered), new CommandEnvelope(Ids.Next())), () => { });

    private async Task AfterAsync<T>(Outcome<T> outcome, Action done)
    {
        if (outcome.Fault is not null)
        {
            _fault = outcome.Fault;
            return;
        }

        var (field, column) = (_sheet!.Field, _sheet.Column);
        await ReloadAsync();
        _sheet!.Choose(field, column);
        done();
    }
}
