using Office.Organization;
using Office.Organization.Delegations;
using Office.Organization.Foundation;
using Office.Web.Reactions;

namespace Office.Web.Jobs;

/// <summary>
/// Looks every five minutes whether a delegation has begun or ended with the day, and whether an item was missed. That one may
/// not act by an ended delegation does not wait for it: the act itself asks.
/// </summary>
internal sealed partial class DelegationClock(
    IDispatcherSource dispatchers, IIdSource ids, TimeProvider clock, ILogger<DelegationClock> log)
    : BackgroundService
{
    private static readonly TimeSpan s_every = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var rounds = new PeriodicTimer(s_every, clock);
        try
        {
            while (await rounds.WaitForNextTickAsync(stoppingToken))
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
            var office = dispatchers.For(Actor.Machine(Installation.Id));
            var turned = await office.SendAsync(new TurnDelegations(), new CommandEnvelope(ids.Next()), cancellationToken);
            if ((turned.Fault ?? await CarryDelegation.RunAsync(dispatchers, ids, cancellationToken)) is { } fault)
            {
                RoundRefused(log, fault.Code);
            }
        }
        // Whatever goes wrong, the next round tries again.
#pragma warning disable CA1031
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            RoundFailed(log, failure);
        }
    }

    [LoggerMessage(LogLevel.Warning, "A round of delegations was refused: {Code}")]
    private static partial void RoundRefused(ILogger log, string code);

    [LoggerMessage(LogLevel.Error, "A round of delegations failed and is tried again in five minutes")]
    private static partial void RoundFailed(ILogger log, Exception exception);
}
