namespace Office.Web.Cli;

/// <summary>Serves the demo city: fictional people, a switcher to become any of them, data of its own.</summary>
internal sealed class RunCommand : ICliCommand
{
    public string Name => "run";

    public string Summary => "serve the demo city, with a switcher to become any of its officials";

    public IReadOnlyList<CliOption> Options { get; } = [CliOption.Data, ServeCommand.Urls, CliOption.Json];

    public Task<ExitCode> RunAsync(CliContext context, CancellationToken cancellationToken)
        => ServeCommand.RunAsync(context, demo: true, cancellationToken);
}
