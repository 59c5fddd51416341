using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Workflow.Deadlines;

/// <summary>What the claimer takes up: the timers whose time has come, and when the next one's will.</summary>
/// <param name="Limit">How many at most.</param>
public sealed record ListDueTimers(int Limit = 100) : IQuery<DueTimers>
{
    public Demand Demand => Demand.TheOffice;
}

/// <summary>Timers whose time has come.</summary>
/// <param name="Due">Oldest first.</param>
/// <param name="NextAt">When the next one that is not among them wakes; null when none is armed.</param>
public sealed record DueTimers(IReadOnlyList<DueTimer> Due, DateTimeOffset? NextAt);

/// <summary>A timer whose time has come.</summary>
public sealed record DueTimer(Guid TimerId, Guid RootId, Guid OrganId, int Generation)
{
    /// <summary>The id of the command that fires it: the same from every node, so that it can be done only once.</summary>
    public Guid CommandId
    {
        get
        {
            Span<byte> named = stackalloc byte[20];
            TimerId.TryWriteBytes(named, bigEndian: true, out _);
            BinaryPrimitives.WriteInt32BigEndian(named[16..], Generation);
            return new Guid(SHA256.HashData(named).AsSpan(0, 16), bigEndian: true);
        }
    }
}

internal sealed class ListDueTimersHandler(OfficeDbContext db, TimeProvider clock) : IQueryHandler<ListDueTimers, DueTimers>
{
    public async Task<Outcome<DueTimers>> HandleAsync(ListDueTimers query, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var armed = db.Set<TimerRow>().Where(timer => timer.State == TimerState.Armed);
        var due = await armed
            .Where(timer => timer.WakeAt <= now)
            .OrderBy(timer => timer.WakeAt)
            .Take(query.Limit)
            .Select(timer => new DueTimer(timer.Id, timer.RootId, timer.OrganId, timer.Generation))
            .ToListAsync(cancellationToken);
        var next = await armed
            .Where(timer => timer.WakeAt > now)
            .OrderBy(timer => timer.WakeAt)
            .Select(timer => (DateTimeOffset?)timer.WakeAt)
            .FirstOrDefaultAsync(cancellationToken);
        return new DueTimers(due, next);
    }
}
