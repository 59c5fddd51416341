using Office.Organization;
using Office.Organization.Calendars;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Importing;
using Office.Web.Components;

namespace Office.Web.Startup;

/// <summary>States the limits of the demo city (<c>seeds/time-rules.csv</c>) for its organs that have stated none themselves.</summary>
internal sealed class TimeRulesStep(
    IDirectorySource directory, IDispatcherSource dispatchers, IIdSource ids, FaultTexts texts, IConfiguration configuration)
    : IStartupStep
{
    private const string Name = "time-rules.csv";

    private static readonly string[] s_limits = ["plain", "urgent", "most_urgent"];

    public async Task<StartupRefusal?> PrepareAsync(CancellationToken cancellationToken)
    {
        var seeds = configuration["Office:Seeds"] ?? Path.Combine(AppContext.BaseDirectory, "seeds");
        if (!configuration.GetValue<bool>("Office:Demo") || !File.Exists(Path.Combine(seeds, Name)))
        {
            return null;
        }

        var file = new CsvFile(seeds, Name, ["organ", .. s_limits], ImportLimits.Usual);
        var rows = await file.ReadAsync(cancellationToken);
        if (file.Problems is [var first, ..])
        {
            return new StartupRefusal($"{first.File}:{first.Line}: {texts.For(first.Fault)}");
        }

        foreach (var row in rows)
        {
            if (directory.Current.Organs.FirstOrDefault(organ => organ.Code == row["organ"]) is { } organ
                && await StateAsync(organ.Id, row, cancellationToken) is { } fault)
            {
                return new StartupRefusal($"{Name}:{row.Line}: {texts.For(fault)}");
            }
        }

        return null;
    }

    private async Task<Fault?> StateAsync(Guid organ, CsvRow row, CancellationToken cancellationToken)
    {
        var rules = TimeRules.Usual with { Limits = [.. s_limits.Select(column => Allowance.Parse(row[column]))] };
        var done = await dispatchers.For(Actor.Machine(organ)).SendAsync(
            new SetTimeRules(rules, OnlyFirst: true), new CommandEnvelope(ids.Next()), cancellationToken);
        return done.Fault;
    }
}
