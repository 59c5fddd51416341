using Office.Documents.Archives;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Web.Reactions;

namespace Office.Web.Jobs;

/// <summary>
/// 长期保存: verifies again every package that nobody has looked at for half a year, some at a time. Quartz wakes it, the rows say
/// which are due; a check that fails is a finding on the archivist's page.
/// </summary>
internal sealed class ArchiveKeeping(IDispatcherSource dispatchers, PackageChecker checker, TimeProvider clock) : IWakened
{
    /// <summary>How long a check is good for.</summary>
    public static readonly TimeSpan Good = TimeSpan.FromDays(180);

    private const int AtOnce = 5;
    private static readonly TimeSpan s_pause = TimeSpan.FromMinutes(5);

    private long _lookedAt;
    private bool _hasLooked;

    /// <inheritdoc/>
    public async Task<int> WakeAsync(CancellationToken cancellationToken)
    {
        if (_hasLooked && clock.GetElapsedTime(Volatile.Read(ref _lookedAt)) < s_pause)
        {
            return 0;
        }

        Volatile.Write(ref _lookedAt, clock.GetTimestamp());
        _hasLooked = true;
        return await RunAsync(cancellationToken);
    }

    /// <summary>Looks at those that are due, at most a handful; how many.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var due = await dispatchers.For(Actor.Machine(Guid.Empty)).AskAsync(new ListDueChecks(clock.GetUtcNow() - Good, AtOnce), cancellationToken);
        var items = due.Match(found => found, _ => []);
        foreach (var item in items)
        {
            await checker.CheckAsync(item, ArchiveOccasion.Keeping, cancellationToken);
        }

        return items.Count;
    }
}
