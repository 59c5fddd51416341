using Microsoft.AspNetCore.Components;
using Office.Documents.Supervisions;
using Office.Organization.Foundation;
using Office.Web.Components;
using Office.Web.Features.Dispatches;
using Office.Workflow.Instances;

namespace Office.Web.Features.Supervisions;

/// <summary>A supervised matter: what is asked, its parts, reports, notices and extensions, where it is, and what the reader may do.</summary>
public sealed partial class SupervisionPage : LiveView
{
    private readonly PaperDesk _desk;
    private PinDialog? _pin;
    private ItemView? _view;
    private Fault? _fault;
    private Guid? _loaded;
    private string? _tab = "matter";
    private int _stamp;

    public SupervisionPage() => _desk = new PaperDesk(ReloadAsync);

    [Parameter] public Guid Id { get; set; }

    protected override void OnInitialized()
    {
        Watch<SupervisionChanged>(changed => changed.ItemId == Id || _view?.Parts.Any(part => part.Item.Id == changed.ItemId) is true);
        Watch<WorkItemsChanged>(changed => changed.RootId == Id);
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_loaded != Id)
        {
            (_loaded, _view) = (Id, null);
            await LoadAsync(Gone);
        }
    }

    protected override void OnAfterRender(bool firstRender) => _desk.Pin = _pin;

    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        var asked = await Dispatcher.AskAsync(new GetSupervisionItem(Id), cancellationToken);
        (_view, _fault) = asked.Match<(ItemView?, Fault?)>(view => (view, null), fault => (null, fault));
        _stamp++;
    }

    private Task ReloadAsync() => LoadAsync(Gone);
}
