using Office.Organization.Directory;

namespace Office.Web.Startup;

/// <summary>Reads the directory again whenever it has changed; changes that arrive while it reads are read once more.</summary>
internal sealed partial class DirectoryRefresh(DirectorySource directory, TimeProvider clock, ILogger<DirectoryRefresh> log)
    : BackgroundService
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                await directory.WaitForChangeAsync(stoppingToken);
                await RefreshAsync(stoppingToken);
            }
        }
        // A host that is disposed of without being stopped first would report the cancellation as a failure.
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
        }
    }

    private async Task RefreshAsync(CancellationToken stoppingToken)
    {
        while (await directory.RefreshAsync(stoppingToken) is { } fault)
        {
            // The old snapshot stands meanwhile; the database is away and will be asked again.
            NotRead(log, fault.Code);
            await Task.Delay(s_pause, clock, stoppingToken);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The directory could not be read again: {Code}")]
    private static partial void NotRead(ILogger log, string code);
}
