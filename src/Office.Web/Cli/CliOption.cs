namespace Office.Web.Cli;

/// <summary>An option that a command takes.</summary>
/// <param name="Name">As typed, without the two dashes.</param>
/// <param name="Value">Placeholder of its value in the help (DIR, URL), or null for a switch.</param>
/// <param name="Summary">One line.</param>
public sealed record CliOption(string Name, string? Value, string Summary)
{
    public static CliOption Data { get; } = new("data", "DIR", "where the office keeps its data (default: ./data)");

    public static CliOption Json { get; } = new("json", null, "print the result as JSON, one object per line");

    public static CliOption Help { get; } = new("help", null, "show this text");
}
