using System.Text.Json;

namespace Office.Web.Cli;

/// <summary>
/// What the load tells the drill on its standard output, one line each. A line that a kill cut off does not end in the full stop
/// and counts as not said.
/// </summary>
internal sealed class DrillVoice(TextWriter output)
{
    private const string Mark = "drill:", End = " .";
    private readonly Lock _gate = new();

    public void Ready() => Say("ready", "");

    public void Sent(DrillStep step) => Say("sent", JsonSerializer.Serialize(step));

    public void Answered(DrillStep step, string result) => Say("answered", JsonSerializer.Serialize(new DrillAnswer(step, result)));

    public void Problem(string sentence) => Say("problem", sentence);

    public void Finished(string summary) => Say("finished", summary);

    /// <summary>The word and what follows it; null when the line is not the load's or was cut off.</summary>
    public static (string Word, string Said)? Read(string line)
    {
        if (!line.StartsWith(Mark, StringComparison.Ordinal) || !line.EndsWith(End, StringComparison.Ordinal))
        {
            return null;
        }

        var parts = line[Mark.Length..^End.Length].Split(' ', 2);
        return (parts[0], parts[1]);
    }

    private void Say(string word, string rest)
    {
        lock (_gate)
        {
            output.WriteLine($"{Mark}{word} {rest.ReplaceLineEndings(" ")}{End}");
            output.Flush();
        }
    }
}
