using Microsoft.AspNetCore.Components;
using Office.Documents.Circulations;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Web.Components;

namespace Office.Web.Features.Circulations;

/// <summary>One circulation: its reader acknowledges it in one tap, its keeper sees the live board.</summary>
public sealed partial class CirculationPage(IIdSource ids, IActorSource actors, IDirectorySource directory) : LiveView
{
    private CirculationView? _view;
    private Fault? _missing;
    private Guid _me;
    private Guid _loaded;
    private Guid _opened;
    private int _stamp;

    [Parameter] public Guid Id { get; set; }

    private bool CanInstruct => directory.Current.PostsOf(_me).Any(post => post.Has(Duty.Leader) || post.Has(Duty.DeputyLeader));

    protected override async Task OnInitializedAsync()
    {
        Watch<CirculationMoved>(moved => moved.CirculationId == Id);
        _me = (await actors.CurrentAsync(Gone))?.OfficialId ?? Guid.Empty;
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_loaded != Id)
        {
            (_loaded, _view, _missing) = (Id, null, null);
            await LoadAsync(Gone);
        }
    }

    // Only a reader's live page opens it, not the rendering before it: from then on it cannot be taken back.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_view?.Mine is { State: ReaderState.Delivered } && _opened != Id)
        {
            _opened = Id;
            await Dispatcher.SendAsync(new OpenReading(Id), new CommandEnvelope(ids.Next()), Gone);
            await LoadAsync(Gone);
            StateHasChanged();
        }
    }

    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        var id = Id;
        var found = await Dispatcher.AskAsync(new GetCirculation(id), cancellationToken);
        if (id == Id)
        {
            (_view, _missing) = found.Match<(CirculationView?, Fault?)>(view => (view, null), fault => (null, fault));
            _stamp++;
        }
    }
}
