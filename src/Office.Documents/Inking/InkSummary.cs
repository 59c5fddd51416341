using Microsoft.EntityFrameworkCore;
using Office.Documents.Dispatches;
using Office.Organization.Foundation;

namespace Office.Documents.Inking;

/// <summary>What a decision card says of the marks on the pages.</summary>
/// <param name="Own">sha256 of the actor's layer over the standing text, which a decision names; null when nothing is drawn.</param>
/// <param name="Pages">On how many pages the actor has drawn.</param>
/// <param name="Layers">Layers that others have kept, on whatever version.</param>
public sealed record InkSummary(byte[]? Own, int Pages, int Layers)
{
    /// <summary>Nobody has drawn anything.</summary>
    public static InkSummary None { get; } = new(null, 0, 0);

    internal static async Task<InkSummary> OfAsync(
        OfficeDbContext db, Dispatch dispatch, Guid workItemId, Guid officialId, CancellationToken cancellationToken)
    {
        var draft = await db.Set<InkDraft>().SingleOrDefaultAsync(
            d => d.WorkItemId == workItemId && d.OfficialId == officialId && d.TextVersion == dispatch.TextVersion, cancellationToken);
        var others = await db.Set<PageInk>().CountAsync(
            i => i.DispatchId == dispatch.Id && (i.WorkItemId != workItemId || i.OfficialId != officialId), cancellationToken);
        return new InkSummary(draft?.Hash(), draft is null ? 0 : LayerReading.Kept(draft.Layer).Pages.Count, others);
    }
}
