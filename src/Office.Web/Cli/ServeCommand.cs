namespace Office.Web.Cli;

/// <summary>Serves an office whose data were imported before; says so and exits 2 when there are none.</summary>
internal sealed class ServeCommand : ICliCommand
{
    internal static readonly CliOption Urls =
        new("urls", "URL", "address to listen on (default: http://localhost:5080, or the next free port)");

    public string Name => "serve";

    public string Summary => "serve the office over its own data (no demo, no default password)";

    public IReadOnlyList<CliOption> Options { get; } = [CliOption.Data, Urls, CliOption.Json];

    public Task<ExitCode> RunAsync(CliContext context, CancellationToken cancellationToken)
        => RunAsync(context, demo: false, cancellationToken);

    internal static Task<ExitCode> RunAsync(CliContext context, bool demo, CancellationToken cancellationToken)
    {
        var urls = context.Arguments.Value(Urls) ?? FreeAddress.OnThisMachine();
        var app = context.Application($"--urls={urls}", $"--Office:Demo={demo}");
        return Serving.RunAsync(app, context.Output, cancellationToken);
    }
}
