using System.Globalization;
using Office.Organization.Foundation;
using Office.Workflow.WorkItems;

namespace Office.Web.Features.Phone;

/// <summary>The actor's pending items in the order in which the phone lays them before a leader: what was urged first, then the most urgent, then the oldest.</summary>
internal sealed class PhoneQueue(IDispatcher dispatcher)
{
    private const int MostCards = 100;

    /// <summary>The cards and how many are pending in all; a fault when nobody is signed in.</summary>
    public async Task<Outcome<(IReadOnlyList<WorkItemRow> Rows, int Pending)>> ListAsync(CancellationToken cancellationToken)
    {
        var page = await dispatcher.AskAsync(new ListWorkItems(Box.Pending, Limit: MostCards), cancellationToken);
        var counts = await dispatcher.AskAsync(new CountWorkItems(), cancellationToken);
        if ((page.Fault ?? counts.Fault) is { } fault)
        {
            return fault;
        }

        IReadOnlyList<WorkItemRow> rows =
            [.. page.Value.Rows.OrderByDescending(row => row.UrgedTimes > 0).ThenByDescending(row => row.Snapshot.Urgency).ThenBy(row => row.At).ThenBy(row => row.WorkItemId)];
        return (rows, counts.Value.Pending);
    }

    /// <summary>What waits after this item was dealt with.</summary>
    public async Task<(int Pending, WorkItemRow? Next)> NextAsync(Guid doneWorkItemId)
    {
        var listed = await ListAsync(CancellationToken.None);
        return listed.Match(
            found => (found.Pending, found.Rows.FirstOrDefault(row => row.WorkItemId != doneWorkItemId && IsCard(row))),
            _ => (0, null));
    }

    /// <summary>Whether the phone has a card for it; the rest opens the full page.</summary>
    public static bool IsCard(WorkItemRow row) =>
        (row.Kind is WorkItemKind.Decide && row.Snapshot.Kind.StartsWith("dispatch.", StringComparison.Ordinal)) || IsForm(row.Snapshot.Kind);

    /// <summary>Where the item is dealt with.</summary>
    public static string Href(WorkItemRow row) => IsForm(row.Snapshot.Kind)
        ? FormHref(row.RootId, row.WorkItemId)
        : IsSupervision(row.Snapshot.Kind)
        // One page for the desk and the phone.
        ? string.Create(CultureInfo.InvariantCulture, $"/supervisions/{row.RootId:D}")
        : IsCard(row)
        ? CardHref(row.RootId, row.WorkItemId)
        : string.Create(
            CultureInfo.InvariantCulture,
            $"/{PlaceOf(row.Snapshot.Kind)}/{row.RootId:D}?item={row.WorkItemId:D}");

    private static string PlaceOf(string kind) => kind switch
    {
        "arrival" => "arrivals",
        "incoming" => "incomings",
        "undertaking" => "undertakings",
        _ => "dispatches",
    };

    /// <summary>The card of an item that asks for a decision.</summary>
    public static string CardHref(WorkItem item) => IsForm(item.MatterKind) ? FormHref(item.RootId, item.Id) : CardHref(item.RootId, item.Id);

    /// <summary>Whether it is a filled-in form, whose steps are called as its own process calls them.</summary>
    public static bool IsForm(string matterKind) => matterKind.StartsWith("form.", StringComparison.Ordinal);

    /// <summary>Whether it is a supervised matter or an extension of one; its steps too are called as its process calls them.</summary>
    public static bool IsSupervision(string matterKind) => matterKind.StartsWith("supervision.", StringComparison.Ordinal);

    /// <summary>The card of an item of a filled-in form.</summary>
    public static string FormHref(Guid matterId, Guid workItemId) =>
        string.Create(CultureInfo.InvariantCulture, $"/m/forms/{matterId:D}/{workItemId:D}");

    public static string CardHref(Guid dispatchId, Guid workItemId) =>
        string.Create(CultureInfo.InvariantCulture, $"/m/{dispatchId:D}/{workItemId:D}");
}
