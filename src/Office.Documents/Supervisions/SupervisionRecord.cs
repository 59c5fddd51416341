using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Documents.Supervisions;

/// <summary>What stands beside every change of a supervised matter: its history, its grants, and how lists show it.</summary>
internal sealed class SupervisionRecord(OfficeDbContext db, IHistory history, IRoots roots, IProcesses processes, IOutbox outbox)
{
    /// <summary>Opens the root, and lets the drafter at it.</summary>
    public void Begin(SupervisionItem item)
    {
        roots.Create(item.Id, item.OrganId);
        db.Add(new Grant(item.Id, item.DrafterId, Relation.Drafter, item.Id));
    }

    /// <summary>A line of the history, and word to the open pages.</summary>
    public void Add(SupervisionItem item, string verb, string? step = null, object? details = null)
    {
        history.Add(new HistoryEntry(item.Id, verb, step, details));
        outbox.Add(new SupervisionChanged(item.Id));
    }

    /// <summary>Whoever undertakes it may read it; who does no longer, may not.</summary>
    public async Task GrantUnitsAsync(SupervisionItem item, IReadOnlyCollection<Guid> units, CancellationToken cancellationToken)
    {
        var via = item.Id;
        var held = await db.Set<Grant>().Where(grant => grant.ObjectId == item.Id && grant.Via == via && grant.Relation == Relation.Reader)
            .ToListAsync(cancellationToken);
        db.RemoveRange(held.Where(grant => !units.Contains(grant.SubjectId)));
        db.AddRange(units.Distinct().Except(held.Select(grant => grant.SubjectId)).Select(unit => new Grant(item.Id, unit, Relation.Reader, via)));
    }

    public Task RenewAsync(SupervisionItem item, CancellationToken cancellationToken) =>
        processes.UpdateSnapshotAsync(item.Id, SnapshotOf(item), cancellationToken);

    /// <summary>What the unit must meet next is the due time that lists show; while it is paused, none.</summary>
    public static WorkItemSnapshot SnapshotOf(SupervisionItem item)
    {
        var due = item.PausedAt is not null ? null
            : item.NextReportAt is { } next && item.State is ItemState.Handling && (item.DueAt is null || next < item.DueAt) ? next
            : item.DueAt;
        return new(item.Title, item.Number, SupervisionSteps.Kind, Urgency: 0, due);
    }

    public static Dictionary<string, JsonElement> Variables(params (string Name, Guid? Post)[] posts) => posts.ToDictionary(
        one => one.Name, one => JsonSerializer.SerializeToElement(one.Post?.ToString("D")), StringComparer.Ordinal);
}

/// <summary>Something about a supervised matter has changed; open pages ask again.</summary>
public sealed record SupervisionChanged(Guid ItemId) : IOfficeEvent;
