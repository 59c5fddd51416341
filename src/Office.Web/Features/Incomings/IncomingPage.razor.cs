using Microsoft.AspNetCore.Components;
using Office.Documents.Incomings;
using Office.Organization.Foundation;
using Office.Web.Components;
using Office.Web.Features.Dispatches;
using Office.Workflow.Instances;

namespace Office.Web.Features.Incomings;

/// <summary>An incoming paper: what it is, where it is, what was said of it, and what its holder does at their step. Desk and phone.</summary>
public sealed partial class IncomingPage(IIdSource ids) : LiveView
{
    private readonly IIdSource _ids = ids;
    private PaperDesk _desk = null!;
    private PinDialog? _pin;
    private IncomingView? _view;
    private string? _tab = "paper";
    private Guid _loaded;
    private Guid? _opened;
    private bool _missing;
    private int _stamp;

    [Parameter] public Guid Id { get; set; }

    protected override void OnInitialized()
    {
        _desk = new PaperDesk(RefreshAsync);
        Watch<WorkItemsChanged>(changed => changed.RootId == Id);
        Watch<IncomingMoved>(moved => moved.IncomingId == Id);
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_loaded != Id)
        {
            _loaded = Id;
            (_view, _missing) = (null, false);
            await LoadAsync(Gone);
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        _desk.Pin = _pin;
        // Only a reader's live page opens it, not the rendering that goes before: the board shows who looked, and when.
        if (_view?.Item is { IsOpen: true } item && _opened != item.Id)
        {
            _opened = item.Id;
            await Dispatcher.SendAsync(new OpenIncoming(Id, item.Id), new CommandEnvelope(_ids.Next()), Gone);
        }
    }

    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        var read = await Dispatcher.AskAsync(new GetIncoming(Id), cancellationToken);
        _view = read.Match<IncomingView?>(view => view, _ => null);
        _missing = _view is null;
        _stamp++;
    }

    private async Task RefreshAsync()
    {
        await LoadAsync(Gone);
        StateHasChanged();
    }
}
