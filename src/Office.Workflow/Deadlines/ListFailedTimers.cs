using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;

namespace Office.Workflow.Deadlines;

/// <summary>
/// The timers that were refused so often that they were given up, oldest first; at most 200. An administrator reads no documents: a
/// title is told only to who may read the matter.
/// </summary>
/// <param name="Tried">Those that the reader has had tried again, to see what became of them.</param>
public sealed record ListFailedTimers(IReadOnlyList<Guid>? Tried = null) : IQuery<IReadOnlyList<FailedTimer>>
{
    public Demand Demand => Demand.On(Installation.Id, Relation.AdministerSystem);
}

/// <summary>A timer that was given up, or was and is tried again, with its step and process as the drawing calls them.</summary>
public sealed record FailedTimer(
    Guid TimerId, Guid OrganId, Guid RootId, string StepName, string ProcessName, DateTimeOffset DueAt, int Attempts, string? Problem)
{
    public TimerState State { get; init; }

    /// <summary>Of a process that was to begin by itself: there is no matter yet.</summary>
    public bool IsStart { get; init; }

    /// <summary>What the matter is called; null for who may not read it.</summary>
    public string? Title { get; init; }

    /// <summary>Its kind, as a snapshot names it.</summary>
    public string MatterKind { get; init; } = "";
}

internal sealed class ListFailedTimersHandler(OfficeDbContext db, StepReader reader, Actor actor)
    : IQueryHandler<ListFailedTimers, IReadOnlyList<FailedTimer>>
{
    private const int Most = 200;

    public async Task<Outcome<IReadOnlyList<FailedTimer>>> HandleAsync(
        ListFailedTimers query, CancellationToken cancellationToken)
    {
        Guid[] tried = [.. (query.Tried ?? []).Take(Most)];
        var timers = await db.Set<TimerRow>()
            .Where(timer => timer.State == TimerState.Failed || tried.Contains(timer.Id))
            .OrderBy(timer => timer.WakeAt).Take(Most).ToListAsync(cancellationToken);
        var roots = timers.Select(timer => timer.RootId).ToHashSet();
        var open = await db.Set<Grant>()
            .Where(grant => roots.Contains(grant.ObjectId) && actor.Subjects.Contains(grant.SubjectId))
            .Select(grant => grant.ObjectId).Distinct().ToListAsync(cancellationToken);
        var runs = await RunsAsync(timers, cancellationToken);
        List<FailedTimer> rows = [];
        foreach (var timer in timers)
        {
            var run = runs.GetValueOrDefault(timer.InstanceId);
            // Of what was to begin the row names the version; it has no run yet.
            var graph = await reader.GraphAsync(run?.DefinitionId ?? timer.InstanceId, cancellationToken);
            var step = graph.Find(timer.Node)?.Name is { Length: > 0 } name ? name : timer.Node;
            rows.Add(new(timer.Id, timer.OrganId, timer.RootId, step, graph.Name, timer.DueAt, timer.Attempts, timer.Problem)
            {
                State = timer.State,
                IsStart = timer.Purpose == TimerPurpose.Start,
                Title = open.Contains(timer.RootId) ? run?.Title : null,
                MatterKind = run?.MatterKind ?? "",
            });
        }
        return rows;
    }

    private async Task<Dictionary<Guid, ProcessInstance>> RunsAsync(List<TimerRow> timers, CancellationToken cancellationToken)
    {
        var ids = timers.Select(timer => timer.InstanceId).ToHashSet();
        return await db.Set<ProcessInstance>().Where(run => ids.Contains(run.Id)).ToDictionaryAsync(run => run.Id, cancellationToken);
    }
}
