using Microsoft.EntityFrameworkCore;
using Office.Documents.Content;
using Office.Documents.Dispatches;
using Office.Documents.TextVersions;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Workflow.WorkItems;

namespace Office.Documents.Inking;

/// <summary>
/// The pages of one version of a text with everything drawn on them. Whoever wrote or handles the document sees the marks; its
/// readers see the document.
/// </summary>
/// <param name="DispatchId">The document.</param>
/// <param name="WorkItemId">The item at which the actor draws; null only to look.</param>
/// <param name="Version">Which fixed text; null the one that stands.</param>
public sealed record GetPageInk(Guid DispatchId, Guid? WorkItemId = null, int? Version = null) : IQuery<InkedPaper>
{
    public Demand Demand => VersionReading.Demand(DispatchId);
}

/// <summary>A version of a text with the layers over it.</summary>
public sealed record InkedPaper
{
    public required Dispatch Dispatch { get; init; }

    /// <summary>What the pages are laid out from.</summary>
    public required PrintedPaper Paper { get; init; }

    public required int Version { get; init; }

    /// <summary>sha256 of the canonical content.</summary>
    public required byte[] ContentHash { get; init; }

    /// <summary>The last layer of each person at each step, the oldest first.</summary>
    public required IReadOnlyList<PageInk> Layers { get; init; }

    /// <summary>Versions with marks on them, and by how many people.</summary>
    public required IReadOnlyDictionary<int, int> Marked { get; init; }

    /// <summary>What the actor is drawing on this version; null when nothing.</summary>
    public InkDraft? Draft { get; init; }

    /// <summary>The actor's open item, where this version can be drawn on.</summary>
    public WorkItem? Item { get; init; }
}

internal sealed class GetPageInkHandler(OfficeDbContext db, PrintedPapers papers, Actor actor) : IQueryHandler<GetPageInk, InkedPaper>
{
    public async Task<Outcome<InkedPaper>> HandleAsync(GetPageInk query, CancellationToken cancellationToken)
    {
        var dispatch = await db.Dispatches.SingleOrDefaultAsync(d => d.Id == query.DispatchId, cancellationToken);
        var version = query.Version ?? dispatch?.TextVersion ?? 0;
        var text = await db.DispatchTexts.SingleOrDefaultAsync(
            t => t.DispatchId == query.DispatchId && t.Version == version, cancellationToken);
        if (dispatch is null || text is null)
        {
            return dispatch is { TextVersion: 0 } ? new InkFault.NoText() : new FoundationFault.Missing();
        }

        var inks = await db.Set<PageInk>().Where(i => i.DispatchId == dispatch.Id).OrderBy(i => i.KeptAt).ToListAsync(cancellationToken);
        var item = version == dispatch.TextVersion ? await HeldAsync(query, cancellationToken) : null;
        var mine = await db.Set<InkDraft>().SingleOrDefaultAsync(
            d => d.WorkItemId == query.WorkItemId && d.OfficialId == actor.OfficialId && d.TextVersion == version, cancellationToken);
        return new InkedPaper
        {
            Dispatch = dispatch,
            Paper = await papers.OfAsync(dispatch, CanonicalContent.Read(text.Content).Content, cancellationToken),
            Version = version,
            ContentHash = text.Hash,
            Layers =
            [
                .. inks.Where(i => i.TextVersion == version).GroupBy(i => (i.WorkItemId, i.OfficialId)).Select(own => own.Last())
                    // What the actor is drawing now is shown as it is drawn, not as it was kept before.
                    .Where(i => mine is null || i.WorkItemId != mine.WorkItemId || i.OfficialId != mine.OfficialId)
                    .OrderBy(i => i.KeptAt),
            ],
            Marked = inks.GroupBy(i => i.TextVersion).ToDictionary(group => group.Key, group => group.Select(i => i.OfficialId).Distinct().Count()),
            Draft = mine,
            Item = item,
        };
    }

    private Task<WorkItem?> HeldAsync(GetPageInk query, CancellationToken cancellationToken) => db.Set<WorkItem>()
        .Where(i => i.Id == query.WorkItemId && i.RootId == query.DispatchId
            && (i.State == WorkItemState.Open || i.State == WorkItemState.Opened)
            && db.Set<WorkItemHolder>().Any(h => h.WorkItemId == i.Id && h.OfficialId == actor.OfficialId && h.State == HolderState.Pending))
        .SingleOrDefaultAsync(cancellationToken);
}
