using Office.Organization.Foundation;
using Office.Web.Data.Migrations;

namespace Office.Web.Cli;

/// <summary>
/// Brings the database of the data directory to this build's schema; with <c>--propose</c> instead writes <c>0001_initial</c> of both
/// providers from the model (for developers, until the first release).
/// </summary>
internal sealed class MigrateCommand : ICliCommand
{
    private static readonly CliOption s_propose = new("propose", null, "for developers: rewrite 0001_initial from the model");
    private static readonly CliOption s_source = new("source", "DIR", "where the source is (default: here or above)");

    public string Name => "migrate";

    public string Summary => "bring the database to this version's schema";

    public IReadOnlyList<CliOption> Options { get; } = [CliOption.Data, CliOption.Json, s_propose, s_source];

    public Task<ExitCode> RunAsync(CliContext context, CancellationToken cancellationToken) =>
        context.Arguments.Has(s_propose) ? ProposeAsync(context, cancellationToken) : MigrateAsync(context, cancellationToken);

    private static async Task<ExitCode> MigrateAsync(CliContext context, CancellationToken cancellationToken)
    {
        await using var app = context.Application();
        try
        {
            foreach (var step in await ((IMigrator)app.Services.GetRequiredService(typeof(IMigrator))).MigrateAsync(cancellationToken))
            {
                context.Output.Say(step);
                context.Output.Record(new { step });
            }

            return ExitCode.Done;
        }
        catch (MigrationRefusedException refused)
        {
            return context.Refuse(refused.Message);
        }
    }

    private static async Task<ExitCode> ProposeAsync(CliContext context, CancellationToken cancellationToken)
    {
        var source = context.Arguments.Value(s_source) ?? FindSource();
        if (source is null || !File.Exists(Path.Combine(source, "Office.sln")))
        {
            return context.Refuse("migrate: no Office.sln here or above; say where with --source DIR");
        }

        var data = Path.Combine(source, "src", "Office.Web", "Data");
        await using var sqlite = ProposedModel.Sqlite();
        await WriteAsync(sqlite, Path.Combine(data, "Sqlite", "0001_initial"), context.Output, cancellationToken);
        await using var postgres = ProposedModel.Postgres();
        await WriteAsync(postgres, Path.Combine(data, "Postgres", "0001_initial"), context.Output, cancellationToken);
        return ExitCode.Done;
    }

    private static async Task WriteAsync(
        OfficeDbContext context, string folder, CliOutput output, CancellationToken cancellationToken)
    {
        var files = SchemaProposal.Of(context);
        Directory.CreateDirectory(folder);
        foreach (var stale in Directory.EnumerateFiles(folder).Where(file => !files.ContainsKey(Path.GetFileName(file))))
        {
            File.Delete(stale);
        }

        foreach (var (name, sql) in files)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, name), sql, cancellationToken);
        }

        output.Say($"{folder}: {files.Count} files");
    }

    private static string? FindSource()
    {
        var directory = new DirectoryInfo(Directory.GetCurrentDirectory());
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "Office.sln")))
        {
            directory = directory.Parent;
        }

        return directory?.FullName;
    }
}
