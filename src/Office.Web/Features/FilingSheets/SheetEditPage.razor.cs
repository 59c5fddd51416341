using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.JSInterop;
using Office.Documents.Content;
using Office.Documents.FilingSheets;
using Office.Organization.Foundation;
using Office.Web.Components;

namespace Office.Web.Features.FilingSheets;

/// <summary>The editor of one filing sheet: rows and cells on the left, the sheet with a sample paper on the right.</summary>
public sealed partial class SheetEditPage(IIdSource ids, Toasts toasts)
{
    private FilingSheetShelf? _shelf;
    private OwnFilingSheet? _own;
    private DocumentKind? _kind;
    private SheetDraft? _draft;
    private FilingSheetLayout? _layout;
    private Fault? _fault;
    private bool _missing;
    private bool _changed;
    private bool _removing;
    private Guid _saving;

    [Parameter] public string Address { get; set; } = "";

    [Inject] private IDispatcher Dispatcher { get; set; } = null!;

    [Inject] private IJSRuntime Browser { get; set; } = null!;

    [Inject] private SheetLabels Labels { get; set; } = null!;

    [Inject] private SheetSample Sample { get; set; } = null!;

    private string Heading => _missing ? L["sheets"] : L["sheet-of", Labels.OfKind(_kind)];

    protected override async Task OnParametersSetAsync()
    {
        _missing = !SheetAddress.TryRead(Address, out _kind);
        if (!_missing)
        {
            await LoadAsync();
        }
    }

    private async Task LoadAsync()
    {
        var listed = await Dispatcher.AskAsync(new ListFilingSheets());
        (_shelf, _fault) = listed.Match<(FilingSheetShelf?, Fault?)>(shelf => (shelf, null), fault => (null, fault));
        if (_shelf is not null)
        {
            _own = _shelf.Of(_kind);
            Show(_shelf.For(_kind));
            _changed = false;
        }
    }

    private void Start(FilingSheetLayout layout)
    {
        Show(layout);
        Changed();
    }

    private void Show(FilingSheetLayout layout) => (_draft, _layout) = (SheetDraft.Of(layout), layout);

    private void Edit(Action edit)
    {
        edit();
        Changed();
    }

    private void Changed()
    {
        _layout = _draft!.ToLayout();
        // What is wrong is said while it is being mended, not only when it is saved.
        (_fault, _changed, _saving) = (_layout.Check(), true, ids.Next());
    }

    private async Task SaveAsync()
    {
        _saving = _saving == Guid.Empty ? ids.Next() : _saving;
        var saved = await Dispatcher.SendAsync(
            new SaveFilingSheet(_kind, _draft!.ToLayout(), _own?.Revision ?? 0), new CommandEnvelope(_saving));
        _fault = saved.Fault;
        if (_fault is null)
        {
            await LoadAsync();
            toasts.Show(L["saved"]);
        }
    }

    private async Task RemoveAsync()
    {
        var removed = await Dispatcher.SendAsync(new RemoveFilingSheet(_kind, _own?.Revision ?? 0), new CommandEnvelope(ids.Next()));
        (_fault, _removing) = (removed.Fault, false);
        if (_fault is null)
        {
            await LoadAsync();
            toasts.Show(L["removed"]);
        }
    }

    private async Task ConfirmAsync(LocationChangingContext leaving)
    {
        if (_changed && !await Browser.InvokeAsync<bool>("confirm", leaving.CancellationToken, [L["leave"].Value]))
        {
            leaving.PreventNavigation();
        }
    }
}
