using Office.Organization.Foundation;

namespace Office.Organization.DutyRosters;

/// <summary>Holds the shifts of these days on this node and reads them again after a change and every hour.</summary>
public sealed class DutyRosterSource(IDispatcherSource dispatchers) : IDutyRoster, IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);
    private ILookup<Guid, ShiftEntry> _shifts = Array.Empty<ShiftEntry>().ToLookup(shift => shift.OrganId);

    public IReadOnlyList<Guid> OnDuty(Guid organId, DateTimeOffset instant)
    {
        var now = Volatile.Read(ref _shifts)[organId].Where(shift => shift.IsAt(instant)).ToLookup(shift => shift.Role);
        var role = now.Contains(DutyRole.Officer) ? DutyRole.Officer : DutyRole.Leader;
        return [.. now[role].OrderBy(shift => shift.From).Select(shift => shift.OfficialId).Distinct()];
    }

    /// <summary>Reads the rosters as they stand now. Whoever awaits it sees every change committed before the call.</summary>
    /// <returns>Why they could not be read (the old ones stand); null when they were.</returns>
    public async Task<Fault?> RefreshAsync(CancellationToken cancellationToken)
    {
        // One at a time, so that an older reading never replaces a newer one.
        await _one.WaitAsync(cancellationToken);
        try
        {
            var outcome = await dispatchers.For(Actor.Machine(Installation.Id)).AskAsync(new LoadDutyRosters(), cancellationToken);
            if (outcome.Fault is null)
            {
                Volatile.Write(ref _shifts, outcome.Value.ToLookup(shift => shift.OrganId));
            }

            return outcome.Fault;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();
}
