using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Office.Workflow.Bpmn;

using Term = Func<IReadOnlyDictionary<string, JsonElement>, object?>;

/// <summary>Reads a condition by recursive descent, within limits of length and depth.</summary>
internal sealed partial class ExpressionReader(string text)
{
    private const int MaxLength = 500;
    private const int MaxDepth = 20;

    private readonly List<string> _words = [];
    private int _at;
    private int _depth;

    public Expression? Read()
    {
        var body = text.Trim();
        if (body.StartsWith("${", StringComparison.Ordinal) && body.EndsWith('}'))
        {
            body = body[2..^1];
        }
        if (body.Length > MaxLength || !Split(body))
        {
            return null;
        }
        var term = Or();
        return term is null || _at < _words.Count ? null : new Expression(text, term);
    }

    [GeneratedRegex(@"\G\s*(==|!=|<=|>=|<|>|\(|\)|'[^']*'|-?\d+(\.\d+)?|[A-Za-z_][A-Za-z0-9_]*)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 200)]
    private static partial Regex Word();

    private bool Split(string body)
    {
        var at = 0;
        foreach (var match in Word().EnumerateMatches(body))
        {
            _words.Add(body.Substring(match.Index, match.Length).Trim());
            at = match.Index + match.Length;
        }
        return _words.Count > 0 && string.IsNullOrWhiteSpace(body[at..]);
    }

    private bool Take(string word)
    {
        if (_at < _words.Count && string.Equals(_words[_at], word, StringComparison.Ordinal))
        {
            _at++;
            return true;
        }
        return false;
    }

    private Term? Or()
    {
        var left = And();
        while (left is not null && Take("or"))
        {
            var (first, second) = (left, And());
            left = second is null ? null : values => first(values) is true || second(values) is true;
        }
        return left;
    }

    private Term? And()
    {
        var left = Not();
        while (left is not null && Take("and"))
        {
            var (first, second) = (left, Not());
            left = second is null ? null : values => first(values) is true && second(values) is true;
        }
        return left;
    }

    private Term? Not()
    {
        if (++_depth > MaxDepth)
        {
            return null;
        }
        var term = Take("not") && Not() is { } inner ? values => inner(values) is not true : Comparison();
        _depth--;
        return term;
    }

    private Term? Comparison()
    {
        var left = Value();
        if (left is null || _at >= _words.Count || _words[_at] is not ("==" or "!=" or "<" or "<=" or ">" or ">="))
        {
            return left;
        }
        var sign = _words[_at++];
        var right = Value();
        return right is null ? null : values => Compare(sign, left(values), right(values));
    }

    private static bool Compare(string sign, object? left, object? right) => (sign, left, right) switch
    {
        ("==", _, _) => Equals(left, right),
        ("!=", _, _) => !Equals(left, right),
        ("<", decimal a, decimal b) => a < b,
        ("<=", decimal a, decimal b) => a <= b,
        (">", decimal a, decimal b) => a > b,
        (">=", decimal a, decimal b) => a >= b,
        _ => false,
    };

    private Term? Value()
    {
        if (_at >= _words.Count)
        {
            return null;
        }
        var word = _words[_at++];
        if (word is "(")
        {
            var inner = Or();
            return Take(")") ? inner : null;
        }
        if (word is "count" && Take("("))
        {
            var name = _at < _words.Count ? _words[_at++] : "";
            return Take(")") ? values => Count(values, name) : null;
        }
        return Literal(word);
    }

    private static Term? Literal(string word) => word switch
    {
        "true" => _ => true,
        "false" => _ => false,
        "null" => _ => null,
        "and" or "or" or "not" => null,
        ['\'', .. var inside, '\''] => _ => inside,
        [(>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '_', ..] => values => Read(values, word),
        _ => decimal.TryParse(word, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? _ => number
            : null,
    };

    private static object? Read(IReadOnlyDictionary<string, JsonElement> values, string name) =>
        !values.TryGetValue(name, out var value) ? null : value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.TryGetDecimal(out var number) ? number : null,
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => null,
        };

    private static object Count(IReadOnlyDictionary<string, JsonElement> values, string name) =>
        values.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.Array
            ? (decimal)value.GetArrayLength()
            : 0m;
}
