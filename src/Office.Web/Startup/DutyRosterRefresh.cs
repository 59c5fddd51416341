using Office.Organization.DutyRosters;
using Office.Organization.Foundation;

namespace Office.Web.Startup;

/// <summary>Reads the duty rosters at the start, after a change on any node, and every hour: shifts come nearer by themselves.</summary>
internal sealed partial class DutyRosterRefresh(DutyRosterSource rosters, IOfficeBus bus, ILogger<DutyRosterRefresh> log)
    : BackgroundService
{
    private static readonly TimeSpan s_hour = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var changed = new FeedSignal();
        using var subscription = bus.Subscribe<DutyRosterChanged>(_ => changed.Wake());
        try
        {
            while (true)
            {
                var fault = await rosters.RefreshAsync(stoppingToken);
                if (fault is not null)
                {
                    // The old rosters stand meanwhile; the database is away and will be asked again.
                    NotRead(log, fault.Code);
                }

                await changed.WaitAsync(fault is null ? s_hour : TimeSpan.FromSeconds(1), stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The office is shutting down.
        }
    }

    [LoggerMessage(LogLevel.Warning, "The duty rosters could not be read: {Code}")]
    private static partial void NotRead(ILogger log, string code);
}
