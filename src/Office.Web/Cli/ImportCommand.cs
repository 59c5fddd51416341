using Office.Documents.FilingSheets;
using Office.Organization.Importing;
using Office.Web.Components;
using Office.Web.Data.Migrations;

namespace Office.Web.Cli;

/// <summary>
/// Brings an organisation with its filing sheets (the format of <c>seeds/</c>) into the data directory. Everything is checked first; on any problem
/// nothing is written. One-time secrets of new accounts go into a file that only its owner may read.
/// </summary>
internal sealed class ImportCommand : ICliCommand
{
    private static readonly CliOption s_check = new("check", null, "check the folder only, and write nothing");

    public string Name => "import";

    public string Summary => "bring in an organisation: organs, units, officials, posts and filing sheets (checked first)";

    public IReadOnlyList<string> Positionals { get; } = ["DIR"];

    public IReadOnlyList<CliOption> Options { get; } = [CliOption.Data, CliOption.Json, s_check];

    public async Task<ExitCode> RunAsync(CliContext context, CancellationToken cancellationToken)
    {
        var folder = Folder(context.Arguments.Positionals[0]);
        if (!Directory.Exists(folder))
        {
            return context.Refuse($"import: there is no directory {folder}");
        }

        await using var app = context.Application();
        try
        {
            await Of<IMigrator>(app).MigrateAsync(cancellationToken);
            return await ImportAsync(context, app, folder, cancellationToken);
        }
        catch (MigrationRefusedException refused)
        {
            return context.Refuse(refused.Message);
        }
    }

    private static async Task<ExitCode> ImportAsync(CliContext context, WebApplication app, string folder, CancellationToken cancellationToken)
    {
        var import = Of<OrganizationImport>(app);
        var texts = Of<FaultTexts>(app);
        var sheets = Path.Combine(Path.GetFullPath(context.Arguments.Positionals[0]), "sheets");
        var problems = await CheckAsync(app, folder, sheets, cancellationToken);
        if (problems.Count > 0)
        {
            Tell(context.Output, problems, texts);
            return context.Refuse($"import: {problems.Count} to correct; nothing was brought in");
        }

        if (context.Arguments.Has(s_check))
        {
            context.Output.Say("Nothing is wrong with the folder.");
            return ExitCode.Done;
        }

        var report = await import.RunAsync(folder, ImportLimits.Usual, cancellationToken);
        if (report.Problems.Count > 0)
        {
            Tell(context.Output, report.Problems, texts);
            return context.Fail("import: cut off; run it again to bring in the rest");
        }

        var brought = await Of<FilingSheetImport>(app).RunAsync(sheets, cancellationToken);
        return brought.Fault is { } fault
            ? context.Fail($"import: {texts.For(fault)}")
            : await OpenAccountsAsync(context, app, report, brought.Value, cancellationToken);
    }

    private static async Task<IReadOnlyList<ImportProblem>> CheckAsync(
        WebApplication app, string folder, string sheets, CancellationToken cancellationToken)
    {
        var problems = await Of<OrganizationImport>(app).CheckAsync(folder, ImportLimits.Usual, cancellationToken);
        var organs = await OrganizationImport.OrganCodesAsync(folder, ImportLimits.Usual, cancellationToken);
        return [.. problems, .. await Of<FilingSheetImport>(app).CheckAsync(sheets, organs, cancellationToken)];
    }

    private static async Task<ExitCode> OpenAccountsAsync(
        CliContext context, WebApplication app, ImportReport report, int sheets, CancellationToken cancellationToken)
    {
        var opened = 0;
        var path = SecretsFile.PathIn(context.Arguments.Value(CliOption.Data) ?? "data", Of<TimeProvider>(app));
        foreach (var opening in app.Services.GetServices<IAccountOpening>())
        {
            // Made before the accounts are: a secret that cannot be written down must not be made.
            await using var file = SecretsFile.Create(path);
            var outcome = await opening.OpenAsync(report.Accounts, cancellationToken);
            if (outcome.Fault is { } fault)
            {
                return context.Fail($"import: {Of<FaultTexts>(app).For(fault)}");
            }

            opened = outcome.Value.Count;
            await file.WriteAsync(outcome.Value, report.Accounts);
        }

        var added = report.Added;
        var secrets = opened == 0 ? null : path;
        if (secrets is null)
        {
            File.Delete(path);
        }

        context.Output.Say(
            $"Brought in: {added.Organs} organs, {added.Units} units, {added.Officials} officials, {added.Posts} posts, {sheets} filing sheets; {opened} accounts opened.");
        if (secrets is not null)
        {
            context.Output.Say($"One-time secrets: {secrets} (only you may read it; hand them out, then delete it)");
        }

        context.Output.Record(new { added.Organs, added.Units, added.Officials, added.Posts, sheets, accounts = opened, secrets });
        return ExitCode.Done;
    }

    /// <summary>DIR of a whole seed has the organisation in a folder of its own; the four files may also lie in DIR itself.</summary>
    private static string Folder(string given)
    {
        var inner = Path.Combine(given, "organization");
        return Path.GetFullPath(Directory.Exists(inner) ? inner : given);
    }

    private static void Tell(CliOutput output, IReadOnlyList<ImportProblem> problems, FaultTexts texts)
    {
        foreach (var problem in problems)
        {
            var sentence = texts.For(problem.Fault);
            output.Record(new { problem.File, problem.Line, problem.Fault.Code, sentence });
            if (!output.Json)
            {
                output.Complain(problem.Line == 0 ? $"{problem.File}: {sentence}" : $"{problem.File}:{problem.Line}: {sentence}");
            }
        }
    }

    private static T Of<T>(WebApplication app)
        where T : notnull => (T)app.Services.GetRequiredService(typeof(T));
}
