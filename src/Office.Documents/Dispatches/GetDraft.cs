using Microsoft.EntityFrameworkCore;
using Office.Documents.Content;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Dispatches;

/// <summary>The form of a draft as it was last saved, to go on writing.</summary>
public sealed record GetDraft(Guid DispatchId) : IQuery<DraftView>
{
    public Demand Demand => Demand.On(DispatchId, Relation.Drafter, Relation.CoAuthor, Relation.Handler);
}

/// <summary>A draft, what belongs to it, and by what right it is open to the reader.</summary>
public sealed record DraftView
{
    /// <summary>What was saved last.</summary>
    public required DraftForm Form { get; init; }

    /// <summary>The draft revision that the next save must name.</summary>
    public required long Revision { get; init; }

    /// <summary>Whether it was ever submitted.</summary>
    public required DispatchState State { get; init; }

    public required DateTimeOffset SavedAt { get; init; }

    /// <summary>For the preview.</summary>
    public required Imprint Imprint { get; init; }

    /// <summary>Room for the seal, for the preview.</summary>
    public required double SealDiameterMm { get; init; }

    public required Guid OrganId { get; init; }

    /// <summary>The drafter's unit.</summary>
    public required Guid UnitId { get; init; }

    public required IReadOnlyList<AttachmentRow> Attachments { get; init; }

    /// <summary>The reader's open item at a step where the text is open; null while it was never submitted.</summary>
    public required HeldText? Held { get; init; }
}

/// <summary>An open item that lets its holder change the text.</summary>
/// <param name="WorkItemId">The item.</param>
/// <param name="StepId">draft, unit-check or review.</param>
/// <param name="StepName">As the process calls it.</param>
/// <param name="Reason">Why it came back; null when it came on its way forward.</param>
/// <param name="SentByName">Who sent it.</param>
/// <param name="StraightTo">直送: the step and the official that it goes straight back to; null when it walks all steps again.</param>
public sealed record HeldText(
    Guid WorkItemId, string StepId, string StepName, string? Reason, string SentByName, string? StraightTo);

internal sealed class GetDraftHandler(
    OfficeDbContext db, DispatchImprint imprint, DispatchFiles files, HeldTexts held)
    : IQueryHandler<GetDraft, DraftView>
{
    public async Task<Outcome<DraftView>> HandleAsync(GetDraft query, CancellationToken cancellationToken)
    {
        var dispatch = await db.Dispatches.SingleOrDefaultAsync(d => d.Id == query.DispatchId, cancellationToken);
        var working = await db.WorkingTexts.SingleOrDefaultAsync(t => t.DispatchId == query.DispatchId, cancellationToken);
        if (dispatch is null || working is null || dispatch.State is DispatchState.Discarded)
        {
            return new FoundationFault.Missing();
        }

        var content = working.Read();
        return new DraftView
        {
            Form = FormOf(dispatch, content),
            Revision = dispatch.DraftRevision,
            State = dispatch.State,
            SavedAt = working.SavedAt,
            Imprint = imprint.Of(dispatch, content),
            SealDiameterMm = imprint.SealDiameter(dispatch, content),
            OrganId = dispatch.OrganId,
            UnitId = dispatch.UnitId,
            Attachments = [.. (await files.ListAsync(dispatch.Id, cancellationToken)).Select(AttachmentRow.Of)],
            Held = await held.FindAsync(dispatch.Id, cancellationToken),
        };
    }

    private static DraftForm FormOf(Dispatch dispatch, DocumentContent content) => new()
    {
        Content = content,
        Recipients = [.. dispatch.Recipients.OrderBy(r => r.Kind).ThenBy(r => r.Position)],
        Disclosure = dispatch.Disclosure,
        DisclosureReason = dispatch.DisclosureReason,
        SecrecyReviewed = dispatch.SecrecyReviewed,
        Route = dispatch.Route,
    };
}
