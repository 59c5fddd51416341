using Office.Organization.Directory;
using Office.Organization.Importing;
using Office.Web.Components;

namespace Office.Web.Startup;

/// <summary>Reads the directory before the first page. An empty one is filled with the demo city, or keeps the office from starting.</summary>
internal sealed class DirectoryStep(
    DirectorySource directory,
    OrganizationImport import,
    IEnumerable<IAccountOpening> accounts,
    FaultTexts texts,
    IConfiguration configuration) : IStartupStep
{
    public async Task<StartupRefusal?> PrepareAsync(CancellationToken cancellationToken)
    {
        if (await directory.RefreshAsync(cancellationToken) is { } unread)
        {
            return new StartupRefusal(texts.For(unread));
        }

        if (configuration.GetValue<bool>("Office:Demo"))
        {
            return await PrepareDemoAsync(cancellationToken);
        }

        return directory.Current.Organs.Count == 0
            ? new StartupRefusal("there is no organisation in the data directory yet; bring one in with 'office import DIR', or try the demo city with 'office run'")
            : null;
    }

    private async Task<StartupRefusal?> PrepareDemoAsync(CancellationToken cancellationToken)
    {
        // Beside the database rather than in it: only the first start asks, and a city half brought in is brought in to its end.
        var marker = Path.Combine(Path.GetFullPath(configuration["Office:Data"] ?? "data"), "demo-city");
        if (directory.Current.Organs.Count > 0 && File.Exists(marker))
        {
            return null;
        }

        var seeds = configuration["Office:Seeds"] ?? Path.Combine(AppContext.BaseDirectory, "seeds");
        var report = await import.RunAsync(Path.Combine(seeds, "organization"), ImportLimits.Usual, cancellationToken);
        if (report.Problems is [var first, ..])
        {
            return new StartupRefusal($"the demo city cannot be brought in: {first.File}:{first.Line}: {texts.For(first.Fault)}");
        }

        foreach (var opening in accounts)
        {
            // The one-time secrets are thrown away: in the demo, people are chosen and not signed in.
            if ((await opening.OpenAsync(report.Accounts, cancellationToken)).Fault is { } fault)
            {
                return new StartupRefusal(texts.For(fault));
            }
        }

        await File.WriteAllTextAsync(marker, "The demo city was brought in completely.\n", cancellationToken);
        return null;
    }
}
