using Microsoft.AspNetCore.Components;
using Office.Organization.Foundation;
using Office.Web.Components;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Web.Features.Boxes;

/// <summary>How many items lie in 待办, beside its place in the navigation. Counted where the list is read, so that they agree.</summary>
public sealed partial class PendingBadge : LiveView
{
    private int _count;
    private Guid _me;

    [Inject] private IActorSource Actors { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        _me = (await Actors.CurrentAsync(Gone))?.OfficialId ?? Guid.Empty;
        Watch<WorkItemsChanged>(changed => changed.OfficialIds.Contains(_me));
        await LoadAsync(Gone);
    }

    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        var counted = await Dispatcher.AskAsync(new CountWorkItems(), cancellationToken);
        _count = counted.Match(counts => counts.Pending, _ => 0);
    }
}
