namespace Office.Web.Cli;

/// <summary>The command line of the office: finds the command, checks its arguments, runs it, gives the exit code.</summary>
public static class CommandLine
{
    /// <summary>Every command there is, in the order of the help.</summary>
    public static IReadOnlyList<ICliCommand> Commands { get; } =
    [
        new RunCommand(),
        new ServeCommand(),
        new ImportCommand(),
        new MigrateCommand(),
        new VerifyCommand(),
        new ReindexCommand(),
        new CheckCommand(),
        new RenderCommand(),
        new BpmnCommand(),
        new DoctorCommand(),
        new DrillCommand(),
        new DrillLoadCommand(),
    ];

    /// <summary>
    /// Runs what was typed. Without a command (as hosting tools and test hosts start it) the application serves as its
    /// configuration says.
    /// </summary>
    public static async Task<int> RunAsync(string[] args, Func<string[], WebApplication> buildApplication)
    {
        if (args is ["--help" or "-h" or "help"])
        {
            await HelpText.WriteAsync(Console.Out, Commands);
            return (int)ExitCode.Done;
        }

        if (args is [] || args[0].StartsWith('-'))
        {
            return (int)await Serving.RunAsync(buildApplication(args), new CliOutput(Console.Out, Console.Error), CancellationToken.None);
        }

        return (int)await RunCommandAsync(args, buildApplication);
    }

    private static async Task<ExitCode> RunCommandAsync(string[] args, Func<string[], WebApplication> buildApplication)
    {
        var plain = new CliOutput(Console.Out, Console.Error);
        var command = Commands.SingleOrDefault(candidate => string.Equals(candidate.Name, args[0], StringComparison.Ordinal));
        if (command is null)
        {
            plain.Complain($"there is no command '{args[0]}'; see 'office --help'");
            return ExitCode.Refused;
        }

        if (!CliArguments.TryParse(args.Skip(1), command, out var arguments, out var refusal))
        {
            plain.Complain(refusal);
            return ExitCode.Refused;
        }

        if (arguments.Has(CliOption.Help))
        {
            await HelpText.WriteAsync(Console.Out, command);
            return ExitCode.Done;
        }

        var output = new CliOutput(Console.Out, Console.Error) { Json = arguments.Has(CliOption.Json) };
        return await command.RunAsync(new CliContext(arguments, output, buildApplication), CancellationToken.None);
    }
}
