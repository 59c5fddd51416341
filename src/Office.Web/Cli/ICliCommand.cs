namespace Office.Web.Cli;

/// <summary>One command of <c>office</c>. To add one: write the class, add it to <see cref="CommandLine.Commands"/>.</summary>
public interface ICliCommand
{
    /// <summary>The word typed after <c>office</c>.</summary>
    string Name { get; }

    /// <summary>One line for <c>office --help</c>.</summary>
    string Summary { get; }

    /// <summary>True for a command that only another command starts; the help leaves it out.</summary>
    bool IsHidden => false;

    /// <summary>Names of the positional arguments, in order, as the help shows them; a name in brackets may be left out.</summary>
    IReadOnlyList<string> Positionals => [];

    /// <summary>What it takes besides <c>--help</c>; anything else is refused before the command runs.</summary>
    IReadOnlyList<CliOption> Options { get; }

    Task<ExitCode> RunAsync(CliContext context, CancellationToken cancellationToken);
}
