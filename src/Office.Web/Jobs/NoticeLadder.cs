using Office.Documents.Supervisions;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Web.Jobs;

/// <summary>The ladder of notices: once an hour, each overdue matter that its last notice did not move is sent the next one. Every node asks; what one has sent the others do not find any more.</summary>
internal sealed partial class NoticeLadder(IDispatcherSource dispatchers, IIdSource ids, TimeProvider clock, ILogger<NoticeLadder> log) : BackgroundService
{
    private static readonly TimeSpan s_every = TimeSpan.FromHours(1);

    /// <returns>How many matters were looked at.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var office = dispatchers.For(Actor.Machine(Guid.Empty));
        var overdue = (await office.AskAsync(new ListOverdueItems(), cancellationToken)).Match(items => items, _ => []);
        foreach (var item in overdue)
        {
            // One that is refused, such as for a busy database, is found again in an hour.
            await office.SendAsync(new EscalateItem(item), new CommandEnvelope(ids.Next()), cancellationToken);
        }

        return overdue.Count;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var hours = new PeriodicTimer(s_every, clock);
        try
        {
            while (await hours.WaitForNextTickAsync(stoppingToken))
            {
                await RoundAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The office is shutting down.
        }
    }

    private async Task RoundAsync(CancellationToken cancellationToken)
    {
        try
        {
            await RunAsync(cancellationToken);
        }
        // Whatever goes wrong, the next hour tries again.
#pragma warning disable CA1031
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            RoundFailed(log, failure);
        }
    }

    [LoggerMessage(LogLevel.Error, "A round of the ladder of notices failed and is tried again in an hour")]
    private static partial void RoundFailed(ILogger log, Exception exception);
}
