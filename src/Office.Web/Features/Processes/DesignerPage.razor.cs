using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using Office.Documents.BusinessForms.Publishing;
using Office.Organization.Foundation;
using Office.Web.Components;
using Office.Workflow.Definitions;

namespace Office.Web.Features.Processes;

/// <summary>Where the organ's process owner draws: the canvas, what is chosen on it, what is wrong, and publication.</summary>
public sealed partial class DesignerPage
{
    private static readonly TimeSpan s_officeOffset = TimeSpan.FromHours(8);

    private DrawingSaver _saver = null!;
    private ProcessCanvas? _canvas;
    private ProcessDraftView? _draft;
    private Fault? _missing;
    private DrawnElement? _element;
    private IReadOnlyList<DrawnStep> _steps = [];
    private IReadOnlyList<Choice<string>> _forms = [];
    private Guid _organ;
    private int _opened;
    private int _drawn;
    private bool _keeping;
    private bool _simulating;
    private bool _importing;
    private bool _publishing;
    private bool _discarding;

    [Parameter] public Guid DraftId { get; set; }

    [Inject] private IDispatcher Dispatcher { get; set; } = null!;

    [Inject] private IActorSource Actors { get; set; } = null!;

    [Inject] private IIdSource Ids { get; set; } = null!;

    [Inject] private TimeProvider Clock { get; set; } = null!;

    [Inject] private NavigationManager Address { get; set; } = null!;

    [Inject] private Toasts Toasts { get; set; } = null!;

    [Inject] private IJSRuntime Browser { get; set; } = null!;

    private string SaveLine => _saver.SavedAt is { } at && _saver.Fault is null
        ? L["saved", at.ToOffset(s_officeOffset).ToString("HH:mm:ss", CultureInfo.InvariantCulture)]
        : _saver.Fault is null ? "" : L["not-saved"];

    protected override async Task OnInitializedAsync()
    {
        _saver = new DrawingSaver(Dispatcher, Ids, Clock);
        _organ = (await Actors.CurrentAsync(CancellationToken.None))?.OrganId ?? Guid.Empty;
        _forms = (await Dispatcher.AskAsync(new ListForms())).Match<IReadOnlyList<Choice<string>>>(
            offers => [.. offers.Select(offer => new Choice<string>(offer.Key, offer.Name))], _ => []);
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        var draft = await Dispatcher.AskAsync(new GetProcessDraft(DraftId));
        _missing = draft.Fault;
        if (draft.Fault is null)
        {
            await _saver.BeginAsync(draft.Value);
            (_draft, _element) = (draft.Value, null);
            _opened++;
        }
    }

    private async Task KeepAsync()
    {
        if (_canvas is null || _simulating)
        {
            return;
        }

        // One save at a time: what is drawn meanwhile is kept by the next turn.
        _drawn++;
        if (_keeping)
        {
            return;
        }

        _keeping = true;
        try
        {
            for (var kept = 0; kept != _drawn;)
            {
                kept = _drawn;
                await _saver.SaveAsync(await _canvas.XmlAsync());
            }
        }
        finally
        {
            _keeping = false;
        }

        await MarkAsync();
    }

    private async Task MarkAsync() => await Call("mark", _saver.Problems
        .Select(problem => new { id = problem.ElementId, path = problem.Path, warning = problem.IsWarning }).ToList());

    private async Task Chosen((DrawnElement Element, IReadOnlyList<DrawnStep> Steps) told)
    {
        var isFirst = _element is null;
        (_element, _steps) = told;
        if (told.Element.Type is "Process" && _draft is { } draft)
        {
            _draft = draft with { Name = told.Element.Name, Key = told.Element.Id };
        }

        if (isFirst)
        {
            await MarkAsync();
        }
    }

    private void Broken(string reason) => _missing = new Workflow.WorkflowFault.NotBpmn(reason);

    private Task Call(string name, params object?[] values) => _canvas?.CallAsync(name, values) ?? Task.CompletedTask;

    private Task ChangeAsync(IReadOnlyDictionary<string, string?> values) => Call("change", _element!.Id, values);

    private async Task ImportAsync(byte[] xml)
    {
        try
        {
            await _canvas!.LoadAsync(xml);
        }
        catch (JSException)
        {
            // BPMN without a diagram, which cannot be shown; what was drawn before stands.
            Toasts.Show(L["import-undrawn"], Tone.Danger);
        }
    }

    private async Task KeepMineAsync()
    {
        await _saver.OverwriteAsync(await _canvas!.XmlAsync());
        await MarkAsync();
    }

    private Task TakeTheirsAsync() => ReadAsync();

    private async Task AskToPublishAsync()
    {
        await KeepAsync();
        if (_keeping || _saver.Fault is not null)
        {
            return;
        }

        var wrong = _saver.Problems.Count(problem => !problem.IsWarning);
        if (wrong > 0)
        {
            Toasts.Show(L["publish-problems", wrong], Tone.Warning);
            return;
        }

        _publishing = true;
    }

    private async Task PublishAsync()
    {
        _publishing = false;
        if (await _saver.PublishAsync() is not null)
        {
            Toasts.Show(L["published", _draft!.Name]);
            Address.NavigateTo("processes");
        }
    }

    private async Task DiscardAsync()
    {
        _discarding = false;
        var gone = await Dispatcher.SendAsync(new DiscardProcessDraft(DraftId), new CommandEnvelope(Ids.Next()));
        if (gone.Fault is null)
        {
            Address.NavigateTo("processes");
        }
    }

    private async Task ExportAsync(bool svg)
    {
        using var bytes = new DotNetStreamReference(new MemoryStream(svg ? await _canvas!.SvgAsync() : await _canvas!.XmlAsync()));
        await Browser.InvokeVoidAsync("office.download", $"{_draft!.Key}.{(svg ? "svg" : "bpmn")}", bytes);
    }
}
