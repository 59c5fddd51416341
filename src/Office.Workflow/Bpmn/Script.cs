using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Office.Workflow.Bpmn;

/// <summary>
/// What a script task does: assignments of expressions to variables, one a line or parted by semicolons, in order. It has
/// no loops and calls nothing, so that it always ends.
/// </summary>
public sealed partial class Script
{
    private const int MaxLength = 5_000;
    private const int MaxLines = 50;

    private readonly IReadOnlyList<(string Name, Expression Value)> _lines;

    private Script(IReadOnlyList<(string Name, Expression Value)> lines) => _lines = lines;

    /// <summary>Reads a script; null when the text is not one.</summary>
    public static Script? Parse(string text)
    {
        var lines = text.Length > MaxLength ? null : Lines(text).Where(line => line.Length > 0).ToList();
        if (lines is not { Count: > 0 and <= MaxLines })
        {
            return null;
        }
        var read = lines.ConvertAll(ReadLine);
        return read.Exists(line => line.Value is null) ? null : new([.. read.Select(line => (line.Name, line.Value!))]);
    }

    /// <summary>Gives each variable that it sets, in order; later lines see what earlier ones set.</summary>
    public IReadOnlyList<(string Name, JsonElement Value)> Run(IReadOnlyDictionary<string, JsonElement> variables)
    {
        var all = new Dictionary<string, JsonElement>(variables, StringComparer.Ordinal);
        var set = new List<(string Name, JsonElement Value)>();
        foreach (var (name, expression) in _lines)
        {
            var value = expression.Evaluate(all);
            all[name] = value;
            set.Add((name, value));
        }
        return set;
    }

    private static (string Name, Expression? Value) ReadLine(string line) =>
        Line().Match(line) is { Success: true } match
            ? (match.Groups["name"].Value, Expression.Parse(match.Groups["value"].Value))
            : (line, null);

    private static IEnumerable<string> Lines(string text)
    {
        var line = new StringBuilder();
        char? quote = null;
        foreach (var letter in text)
        {
            if (letter is '\n' or '\r' || (quote is null && letter == ';'))
            {
                yield return line.ToString().Trim();
                line.Clear();
                continue;
            }
            quote = quote is null ? (letter is '\'' or '"' ? letter : null) : letter == quote ? null : quote;
            line.Append(letter);
        }
        yield return line.ToString().Trim();
    }

    [GeneratedRegex(@"^(?<name>[\p{L}_][\p{L}\p{N}_]*)\s*:?=(?!=)\s*(?<value>.+)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 200)]
    private static partial Regex Line();
}
