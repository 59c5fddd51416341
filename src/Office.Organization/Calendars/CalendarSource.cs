using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Organization.Calendars;

/// <summary>Holds the calendar of this node and reads it again after a change.</summary>
public sealed class CalendarSource(IDispatcherSource dispatchers, IDirectorySource directory) : ICalendarSource, IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);
    private CalendarSnapshot _current = CalendarSnapshot.Empty;

    public WorkingCalendar Calendar => Volatile.Read(ref _current).Calendar;

    public TimeRules RulesOf(Guid organId)
    {
        var rules = Volatile.Read(ref _current).Rules;
        var seen = new HashSet<Guid>();
        for (Guid? next = organId; next is { } id && seen.Add(id); next = directory.Current.Organ(id)?.ParentId)
        {
            if (rules.TryGetValue(id, out var found))
            {
                return found;
            }
        }

        return TimeRules.Usual;
    }

    /// <summary>Reads the calendar as it stands now. Whoever awaits it sees every change committed before the call.</summary>
    /// <returns>Why it could not be read (the old one stands); null when it was.</returns>
    public async Task<Fault?> RefreshAsync(CancellationToken cancellationToken)
    {
        // One at a time, so that an older reading never replaces a newer one.
        await _one.WaitAsync(cancellationToken);
        try
        {
            var outcome = await dispatchers.For(Actor.Machine(Installation.Id)).AskAsync(new LoadCalendar(), cancellationToken);
            if (outcome.Fault is null)
            {
                Volatile.Write(ref _current, outcome.Value);
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
