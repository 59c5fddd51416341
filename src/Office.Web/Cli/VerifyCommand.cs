namespace Office.Web.Cli;

/// <summary>
/// Proves that the data are as they were written: history chains, audit seals, signatures of documents and forms, texts behind
/// 签发, stored files. One line for each
/// problem; exit 1 when there is any. Only reads, also beside a running office. With a file it checks that file alone.
/// </summary>
internal sealed class VerifyCommand : ICliCommand
{
    public string Name => "verify";

    public string Summary => "prove that the data are as they were written, or that a PDF, OFD or bundle is";

    public IReadOnlyList<string> Positionals { get; } = ["[FILE]"];

    public IReadOnlyList<CliOption> Options { get; } = [CliOption.Data, VerifyFile.Trust, VerifyFile.Revoked, CliOption.Json];

    public async Task<ExitCode> RunAsync(CliContext context, CancellationToken cancellationToken)
    {
        if (context.Arguments.Positionals is [var file])
        {
            return await VerifyFile.RunAsync(context, file, cancellationToken);
        }

        var data = Path.GetFullPath(context.Arguments.Value(CliOption.Data) ?? "data");
        if (!Directory.Exists(data))
        {
            return context.Refuse($"verify: there are no data in {data}");
        }

        await using var app = context.Application();
        return await RunAsync(app.Services, context.Output);
    }

    /// <summary>Runs every check over a composed office.</summary>
    public static async Task<ExitCode> RunAsync(IServiceProvider services, CliOutput output)
    {
        await using var scope = services.CreateAsyncScope();
        var history = ActivatorUtilities.CreateInstance<VerifyHistory>(scope.ServiceProvider);
        var audit = ActivatorUtilities.CreateInstance<VerifyAudit>(scope.ServiceProvider);
        var signatures = ActivatorUtilities.CreateInstance<VerifySignatures>(scope.ServiceProvider);
        var forms = ActivatorUtilities.CreateInstance<VerifyForms>(scope.ServiceProvider);
        var issued = ActivatorUtilities.CreateInstance<VerifyIssued>(scope.ServiceProvider);
        var attachments = ActivatorUtilities.CreateInstance<VerifyAttachments>(scope.ServiceProvider);
        var files = ActivatorUtilities.CreateInstance<VerifyFiles>(scope.ServiceProvider);
        var problems = 0;
        foreach (var check in (IAsyncEnumerable<VerifyProblem>[])
            [history.RunAsync(), audit.RunAsync(), signatures.RunAsync(), forms.RunAsync(), issued.RunAsync(), attachments.RunAsync(), files.RunAsync()])
        {
            await foreach (var problem in check)
            {
                problems++;
                output.Say($"{problem.Check}: {problem.Subject}: {problem.Sentence}");
                output.Record(problem);
            }
        }

        output.Say(
            $"{history.Checked} histories, {audit.Checked} audit seals ({audit.Unsealed} rows not under a seal yet), "
            + $"{signatures.Checked} signatures, {forms.Checked} decisions on forms, {issued.Checked} issued texts, attachments of {attachments.Checked} dispatches, {files.Checked} files: "
            + (problems == 0 ? "all whole" : $"{problems} problems"));
        output.Record(new
        {
            histories = history.Checked,
            auditSeals = audit.Checked,
            unsealedRows = audit.Unsealed,
            signatures = signatures.Checked,
            forms = forms.Checked,
            issued = issued.Checked,
            attachments = attachments.Checked,
            files = files.Checked,
            problems,
        });
        return problems == 0 ? ExitCode.Done : ExitCode.Failed;
    }
}
