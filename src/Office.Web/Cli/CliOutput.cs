using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Office.Web.Cli;

/// <summary>Where a command prints. With <c>--json</c> only objects reach stdout, without it only sentences.</summary>
public sealed class CliOutput(TextWriter output, TextWriter error)
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        // Names of officials and organs stay readable in a terminal.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public bool Json { get; init; }

    /// <summary>A line for a person; silent under <c>--json</c>.</summary>
    public void Say(string sentence)
    {
        if (!Json)
        {
            output.WriteLine(sentence);
        }
    }

    /// <summary>A result for a program; silent without <c>--json</c>.</summary>
    public void Record(object value)
    {
        if (Json)
        {
            output.WriteLine(JsonSerializer.Serialize(value, s_json));
        }
    }

    /// <summary>A line for a person when nothing was done or something broke; always on stderr.</summary>
    public void Complain(string sentence) => error.WriteLine($"office: {sentence}");
}
