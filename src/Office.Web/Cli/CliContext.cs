namespace Office.Web.Cli;

/// <summary>What a command works with: its arguments, where it prints, and the application when it needs one.</summary>
/// <param name="Arguments">Already checked against the command's options.</param>
/// <param name="Output">Result on stdout, refusals on stderr.</param>
/// <param name="BuildApplication">Composes the application for the given settings, without starting it.</param>
public sealed record CliContext(CliArguments Arguments, CliOutput Output, Func<string[], WebApplication> BuildApplication)
{
    /// <summary>The application over the data directory that the arguments name; the caller disposes of it.</summary>
    public WebApplication Application(params string[] moreSettings) => BuildApplication([.. Arguments.Settings(), .. moreSettings]);

    public ExitCode Refuse(string sentence)
    {
        Output.Complain(sentence);
        return ExitCode.Refused;
    }

    public ExitCode Fail(string sentence)
    {
        Output.Complain(sentence);
        return ExitCode.Failed;
    }
}
