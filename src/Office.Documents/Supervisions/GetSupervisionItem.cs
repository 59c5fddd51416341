using Microsoft.EntityFrameworkCore;
using Office.Documents.Attachments;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Workflow.WorkItems;

namespace Office.Documents.Supervisions;

/// <summary>A supervised matter with everything that belongs to it, for whoever may see it.</summary>
public sealed record GetSupervisionItem(Guid ItemId) : IQuery<ItemView>
{
    public Demand Demand => Demand.AnyOfficial;
}

/// <summary>What the page of a supervised matter shows.</summary>
public sealed record ItemView
{
    public required ItemRow Row { get; init; }

    public SupervisionItem Item => Row.Item;

    /// <summary>The matter of which it is a part.</summary>
    public required SupervisionItem? Parent { get; init; }

    /// <summary>Its parts, in order.</summary>
    public required IReadOnlyList<ItemRow> Parts { get; init; }

    public required IReadOnlyList<Milestone> Milestones { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<ProgressReport> Reports { get; init; }

    public required IReadOnlyList<DueExtension> Extensions { get; init; }

    public required IReadOnlyList<SupervisionNotice> Notices { get; init; }

    public required IReadOnlyList<FieldCheck> Checks { get; init; }

    public required IReadOnlyList<ReportRequest> Requests { get; init; }

    /// <summary>In the order of time.</summary>
    public required IReadOnlyList<SupervisionOpinion> Opinions { get; init; }

    public required IReadOnlyDictionary<Guid, EvidenceFile> Files { get; init; }

    /// <summary>The actor's open items on it: one of the matter, and perhaps one of an extension.</summary>
    public required IReadOnlyList<WorkItem> Held { get; init; }

    /// <summary>Whether the actor supervises it.</summary>
    public required bool IsSupervisor { get; init; }

    /// <summary>批办领导, by name.</summary>
    public required string? LeaderName { get; init; }

    /// <summary>The number and title of the document that it rests on, where the actor may read that.</summary>
    public required string? BasisTitle { get; init; }
}

internal sealed class GetSupervisionItemHandler(OfficeDbContext db, ItemReading reading, ItemRows rows, IDirectorySource directory, Actor actor)
    : IQueryHandler<GetSupervisionItem, ItemView>
{
    public async Task<Outcome<ItemView>> HandleAsync(GetSupervisionItem query, CancellationToken cancellationToken)
    {
        var limits = await rows.LimitsAsync(cancellationToken);
        if (await rows.ReadAsync(reading.Visible().Where(item => item.Id == query.ItemId), limits, cancellationToken) is not [var row])
        {
            return new FoundationFault.Missing();
        }

        var (id, item) = (query.ItemId, row.Item);
        return new ItemView
        {
            Row = row,
            Parent = item.ParentId is { } parent ? await reading.Visible().SingleOrDefaultAsync(one => one.Id == parent, cancellationToken) : null,
            Parts = await rows.ReadAsync(reading.Visible().Where(one => one.ParentId == id).OrderBy(one => one.Ordinal), limits, cancellationToken),
            Milestones = await db.Set<Milestone>().Where(one => one.ItemId == id).OrderBy(one => one.DueAt).ToListAsync(cancellationToken),
            Reports = await db.Set<ProgressReport>().Where(one => one.ItemId == id).OrderByDescending(one => one.Number).ToListAsync(cancellationToken),
            Extensions = await db.Set<DueExtension>().Where(one => one.ItemId == id).OrderByDescending(one => one.AskedAt).ToListAsync(cancellationToken),
            Notices = await db.Set<SupervisionNotice>().Where(one => one.ItemId == id).OrderByDescending(one => one.IssuedAt).ToListAsync(cancellationToken),
            Checks = await db.Set<FieldCheck>().Where(one => one.ItemId == id).OrderByDescending(one => one.At).ToListAsync(cancellationToken),
            Requests = await db.Set<ReportRequest>().Where(one => one.ItemId == id).OrderByDescending(one => one.At).ToListAsync(cancellationToken),
            Opinions = await db.Set<SupervisionOpinion>().Where(one => one.ItemId == id).OrderBy(one => one.At).ThenBy(one => one.Id).ToListAsync(cancellationToken),
            Files = await db.Attachments.Where(file => file.DocumentId == id)
                .Select(file => new EvidenceFile(file.Id, file.Name, file.Size)).ToDictionaryAsync(file => file.FileId, cancellationToken),
            Held = await HeldAsync(id, cancellationToken),
            IsSupervisor = await reading.SupervisesAsync(item.OrganId, cancellationToken),
            LeaderName = item.LeaderId is { } leader && directory.Current.Post(leader) is { } post ? directory.Current.Official(post.OfficialId)?.Name : null,
            BasisTitle = item.BasisDocumentId is { } document ? await BasisAsync(document, cancellationToken) : null,
        };
    }

    private Task<List<WorkItem>> HeldAsync(Guid itemId, CancellationToken cancellationToken)
    {
        var mine = db.Set<WorkItemHolder>()
            .Where(holder => holder.RootId == itemId && holder.OfficialId == actor.OfficialId && holder.State == HolderState.Pending)
            .Select(holder => holder.WorkItemId);
        return db.Set<WorkItem>().Where(item => mine.Contains(item.Id) && (item.State == WorkItemState.Open || item.State == WorkItemState.Opened))
            .OrderBy(item => item.SentAt).ToListAsync(cancellationToken);
    }

    // Who may not read the document is told that there is one, and the sentence; nothing else of it.
    private async Task<string?> BasisAsync(Guid documentId, CancellationToken cancellationToken) =>
        await db.Dispatches.Where(d => d.Id == documentId
                && db.Set<Organization.Grants.Grant>().Any(grant => grant.ObjectId == d.Id && actor.Subjects.Contains(grant.SubjectId)))
            .Select(d => (d.Number ?? "") + d.Title).SingleOrDefaultAsync(cancellationToken);
}
