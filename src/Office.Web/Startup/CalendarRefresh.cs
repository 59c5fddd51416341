using Office.Organization.Calendars;
using Office.Organization.Foundation;

namespace Office.Web.Startup;

/// <summary>Reads the calendar again on this node whenever one of the nodes has changed it.</summary>
internal sealed partial class CalendarRefresh(
    CalendarSource calendar, IOfficeBus bus, TimeProvider clock, ILogger<CalendarRefresh> log) : BackgroundService
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var changed = new FeedSignal();
        using var subscription = bus.Subscribe<CalendarChanged>(_ => changed.Wake());
        try
        {
            while (true)
            {
                await changed.WaitAsync(Timeout.InfiniteTimeSpan, stoppingToken);
                while (await calendar.RefreshAsync(stoppingToken) is { } fault)
                {
                    // The old calendar stands meanwhile; the database is away and will be asked again.
                    NotRead(log, fault.Code);
                    await Task.Delay(s_pause, clock, stoppingToken);
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The office is shutting down.
        }
    }

    [LoggerMessage(LogLevel.Warning, "The calendar could not be read again: {Code}")]
    private static partial void NotRead(ILogger log, string code);
}
