using System.Globalization;
using Office.Documents.Typesetting.Fonts;

namespace Office.Web.Cli.Fuzzing;

/// <summary><c>office drill --fuzz</c>: hours of altered files for every reader, from the samples; crash files are kept and named.</summary>
internal static class FuzzDrill
{
    public static readonly CliOption Fuzz = new("fuzz", Value: null, "hand altered files to the readers of docx, ofd, pdf, json and bpmn instead of killing");
    public static readonly CliOption Minutes = new("minutes", "N", "how long to fuzz (default: 1)");
    public static readonly CliOption Seed = new("seed", "N", "number of the first file, to make the same ones again (default: 1)");

    /// <summary>A week.</summary>
    private const int MostMinutes = 7 * 24 * 60;

    public static async Task<ExitCode> RunAsync(CliContext context, CancellationToken cancellationToken)
    {
        if (Number(context, Minutes, MostMinutes) is not { } minutes || Number(context, Seed, int.MaxValue / 2) is not { } seed)
        {
            return context.Refuse($"drill: --minutes is a number up to {MostMinutes}, --seed one up to {int.MaxValue / 2}");
        }

        var folder = Path.GetFullPath(context.Arguments.Value(CliOption.Data) ?? "fuzz-crashes");
        using var fonts = FontFolder.FindAbove(AppContext.BaseDirectory) is { } found ? FontLibrary.Open(found) : null;
        if (fonts is null)
        {
            context.Output.Say("the fonts were not fetched: pdf and ofd are left out");
        }

        var run = new FuzzRun(FuzzTarget.All(Path.Combine(AppContext.BaseDirectory, "seeds"), fonts), folder);
        await run.RunAsync(seed, TimeSpan.FromMinutes(minutes), cancellationToken);
        foreach (var crash in run.Crashes)
        {
            context.Output.Complain($"drill: {crash.Path}: {crash.Problem}");
        }

        context.Output.Say($"{string.Join(", ", run.Files.Select(pair => $"{pair.Value} {pair.Key}"))}: {run.Crashes.Count} crashes");
        context.Output.Record(new { minutes, seed, files = run.Files, crashes = run.Crashes });
        return run.Crashes.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private static int? Number(CliContext context, CliOption option, int most) =>
        context.Arguments.Value(option) is not { } given ? 1
        : int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= most ? number
        : null;
}
