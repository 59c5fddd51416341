using Office.Web.Startup;

namespace Office.Web.Cli;

/// <summary>Brings a composed application to the point where it listens, and keeps it there until it is told to stop.</summary>
internal static class Serving
{
    public static async Task<ExitCode> RunAsync(WebApplication app, CliOutput output, CancellationToken cancellationToken)
    {
        await using (app)
        {
            if (await PrepareAsync(app, cancellationToken) is { } refusal)
            {
                output.Complain(refusal.Sentence);
                return ExitCode.Refused;
            }

            await app.StartAsync(cancellationToken);
            foreach (var address in app.Urls)
            {
                output.Say($"Office is at {address}  (Ctrl+C stops it)");
                output.Record(new { address });
            }

            await app.WaitForShutdownAsync(cancellationToken);
            return ExitCode.Done;
        }
    }

    /// <summary>Runs what must be done before anything is served; null when all of it was.</summary>
    public static async Task<StartupRefusal?> PrepareAsync(WebApplication app, CancellationToken cancellationToken)
    {
        foreach (var step in app.Services.GetServices<IStartupStep>())
        {
            if (await step.PrepareAsync(cancellationToken) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }
}
