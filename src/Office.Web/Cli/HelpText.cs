namespace Office.Web.Cli;

/// <summary>Writes the help of the whole command line and of one command.</summary>
internal static class HelpText
{
    private const int Column = 22;

    public static async Task WriteAsync(TextWriter output, IReadOnlyList<ICliCommand> commands)
    {
        foreach (var command in commands.Where(command => !command.IsHidden))
        {
            await output.WriteLineAsync($"  {Left(command)}{command.Summary}");
        }
    }

    public static async Task WriteAsync(TextWriter output, ICliCommand command)
    {
        await output.WriteLineAsync($"office {string.Join(' ', [command.Name, .. command.Positionals])} [options]");
        await output.WriteLineAsync($"  {command.Summary}");
        await output.WriteLineAsync();
        foreach (var option in command.Options.Append(CliOption.Help))
        {
            var typed = option.Value is null ? $"--{option.Name}" : $"--{option.Name} {option.Value}";
            await output.WriteLineAsync($"  {typed.PadRight(Column)}{option.Summary}");
        }
    }

    private static string Left(ICliCommand command)
        => string.Join(' ', [command.Name, .. command.Positionals]).PadRight(Column);
}
