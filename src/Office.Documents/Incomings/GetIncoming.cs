using Microsoft.EntityFrameworkCore;
using Office.Documents.Signatures;
using Office.Documents.SignOffs;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Workflow.WorkItems;

namespace Office.Documents.Incomings;

/// <summary>An incoming paper as the actor may see it, with what they hold of it.</summary>
public sealed record GetIncoming(Guid IncomingId) : IQuery<IncomingView>
{
    public Demand Demand => Demand.AnyOfficial;
}

/// <summary>What a page shows of an incoming paper.</summary>
public sealed record IncomingView
{
    public required Incoming Incoming { get; init; }

    /// <summary>Sheets and scans in their order; what came through the exchange has its original besides.</summary>
    public required IReadOnlyList<IncomingFile> Files { get; init; }

    /// <summary>In the order in which they were given.</summary>
    public required IReadOnlyList<IncomingOpinion> Opinions { get; init; }

    /// <summary>Those of the newest round last.</summary>
    public required IReadOnlyList<Undertaking> Undertakings { get; init; }

    /// <summary>The actor's open item; null where they only read.</summary>
    public required WorkItem? Item { get; init; }

    /// <summary>The name of the official for whom the actor holds the item, by a delegation; null in their own right.</summary>
    public required string? ActingFor { get; init; }

    /// <summary>What the actor wrote so far on the open item; null when nothing was written.</summary>
    public required OpinionDraft? Draft { get; init; }

    /// <summary>Whether a signature would need the PIN first.</summary>
    public required bool IsLocked { get; init; }

    /// <summary>What a decision on what is shown names.</summary>
    public IncomingSight Sight => new(Incoming.ContentHash, [.. Opinions.Select(opinion => opinion.PayloadHash).OfType<byte[]>()]);
}

/// <summary>A file of a paper.</summary>
public sealed record IncomingFile(Guid FileId, string Name, string MediaType, long Size);

internal sealed class GetIncomingHandler(
    OfficeDbContext db, IncomingReading reading, ISigningDesk desk, Actor actor, IDirectorySource directory)
    : IQueryHandler<GetIncoming, IncomingView>
{
    public async Task<Outcome<IncomingView>> HandleAsync(GetIncoming query, CancellationToken cancellationToken)
    {
        var incoming = await reading.Visible().SingleOrDefaultAsync(i => i.Id == query.IncomingId, cancellationToken);
        if (incoming is null)
        {
            return new FoundationFault.Missing();
        }

        var item = await ItemAsync(incoming.Id, cancellationToken);
        return new IncomingView
        {
            Incoming = incoming,
            Files = await db.Set<Attachments.Attachment>().Where(file => file.DocumentId == incoming.Id).OrderBy(file => file.Order)
                .Select(file => new IncomingFile(file.Id, file.Name, file.MediaType, file.Size)).ToListAsync(cancellationToken),
            Opinions = await db.Set<IncomingOpinion>().Where(o => o.IncomingId == incoming.Id)
                .OrderBy(o => o.At).ThenBy(o => o.Id).ToListAsync(cancellationToken),
            Undertakings = await db.Set<Undertaking>().Where(u => u.IncomingId == incoming.Id)
                .OrderBy(u => u.Round).ThenByDescending(u => u.IsLead).ThenBy(u => u.Id).ToListAsync(cancellationToken),
            Item = item,
            ActingFor = item is null ? null : await PrincipalAsync(item.Id, cancellationToken),
            Draft = item is null ? null : await db.OpinionDrafts
                .SingleOrDefaultAsync(d => d.WorkItemId == item.Id && d.OfficialId == actor.OfficialId, cancellationToken),
            IsLocked = !desk.IsUnlocked(actor),
        };
    }

    // A step's own item before one that only asks or informs; the newest first.
    private async Task<WorkItem?> ItemAsync(Guid incomingId, CancellationToken cancellationToken)
    {
        var mine = db.Set<WorkItemHolder>()
            .Where(h => h.RootId == incomingId && h.OfficialId == actor.OfficialId && h.State != HolderState.Lapsed)
            .Select(h => h.WorkItemId);
        var open = await db.Set<WorkItem>()
            .Where(item => mine.Contains(item.Id) && (item.State == WorkItemState.Open || item.State == WorkItemState.Opened))
            .OrderByDescending(item => item.SentAt).ToListAsync(cancellationToken);
        return open.Find(item => item.Kind is WorkItemKind.Decide or WorkItemKind.Do) ?? open.FirstOrDefault();
    }

    private async Task<string?> PrincipalAsync(Guid workItemId, CancellationToken cancellationToken)
    {
        var principal = await db.Set<WorkItemHolder>().Where(h => h.WorkItemId == workItemId && h.OfficialId == actor.OfficialId)
            .Select(h => h.BehalfOf).FirstOrDefaultAsync(cancellationToken);
        return principal is { } id ? directory.Current.Official(id)?.Name : null;
    }
}
