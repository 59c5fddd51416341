using Office.Documents.FilingSheets;
using Office.Web.Components;

namespace Office.Web.Startup;

/// <summary>Lays the demo city's filing sheets (<c>seeds/sheets</c>) before its offices; one that an office changed is left alone.</summary>
internal sealed class FilingSheetStep(FilingSheetImport import, FaultTexts texts, IConfiguration configuration) : IStartupStep
{
    public async Task<StartupRefusal?> PrepareAsync(CancellationToken cancellationToken)
    {
        if (!configuration.GetValue<bool>("Office:Demo"))
        {
            return null;
        }

        // Beside the database: a sheet that an office took away does not come back with the next start.
        var marker = Path.Combine(Path.GetFullPath(configuration["Office:Data"] ?? "data"), "demo-sheets");
        if (File.Exists(marker))
        {
            return null;
        }

        var seeds = configuration["Office:Seeds"] ?? Path.Combine(AppContext.BaseDirectory, "seeds");
        var brought = await import.RunAsync(Path.Combine(seeds, "sheets"), cancellationToken);
        if (brought.Fault is { } fault)
        {
            return new StartupRefusal($"the filing sheets of the demo city cannot be brought in: {texts.For(fault)}");
        }

        await File.WriteAllTextAsync(marker, "The filing sheets of the demo city were brought in.\n", cancellationToken);
        return null;
    }
}
