using System.Globalization;
using System.Text.RegularExpressions;

namespace Office.Workflow.Bpmn;

using Term = Func<IReadOnlyDictionary<string, System.Text.Json.JsonElement>, object?>;

/// <summary>Reads an expression by recursive descent, within limits of length and depth.</summary>
internal sealed partial class ExpressionReader(string text)
{
    private const int MaxLength = 500;
    private const int MaxDepth = 20;

    private readonly List<string> _words = [];
    private bool _isFeel;
    private int _at;
    private int _depth;

    public Expression? Read()
    {
        var body = text.Trim();
        if ((body.StartsWith("${", StringComparison.Ordinal) || body.StartsWith("#{", StringComparison.Ordinal))
            && body.EndsWith('}'))
        {
            body = body[2..^1];
        }
        else if (body.StartsWith('=') && !body.StartsWith("==", StringComparison.Ordinal))
        {
            (body, _isFeel) = (body[1..], true);
        }
        if (body.Length > MaxLength || !Split(body))
        {
            return null;
        }
        var term = Or();
        return term is null || _at < _words.Count ? null : new Expression(text, term);
    }

    [GeneratedRegex(@"\G\s*(==|!=|<=|>=|&&|\|\||<|>|=|!|\(|\)|\+|-|\*|/|%|,|'[^']*'|""[^""]*""|\d+(\.\d+)?|[\p{L}_][\p{L}\p{N}_]*(\.[\p{L}_][\p{L}\p{N}_]*)*)",
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
        while (left is not null && (Take("or") || Take("||")))
        {
            var (first, second) = (left, And());
            left = second is null ? null : values => first(values) is true || second(values) is true;
        }
        return left;
    }

    private Term? And()
    {
        var left = Not();
        while (left is not null && (Take("and") || Take("&&")))
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
        var isNot = Take("not") || Take("!");
        var inner = isNot ? Not() : Comparison();
        _depth--;
        return isNot && inner is not null ? values => inner(values) is not true : inner;
    }

    private Term? Comparison()
    {
        var left = Sum();
        if (left is null || _at >= _words.Count || !IsComparison(_words[_at]))
        {
            return left;
        }
        var sign = _words[_at++];
        var right = Sum();
        return right is null ? null : values => ExpressionValue.Compare(sign, left(values), right(values));
    }

    private bool IsComparison(string word) => word is "==" or "!=" or "<" or "<=" or ">" or ">=" || (_isFeel && word is "=");

    private Term? Sum() => Chain(Product, "+", "-");

    private Term? Product() => Chain(Signed, "*", "/", "%");

    private Term? Chain(Func<Term?> part, params ReadOnlySpan<string> signs)
    {
        var left = part();
        while (left is not null && _at < _words.Count && signs.Contains(_words[_at]))
        {
            var (first, sign, second) = (left, _words[_at++], part());
            left = second is null ? null : values => ExpressionValue.Reckon(sign, first(values), second(values));
        }
        return left;
    }

    private Term? Signed()
    {
        if (!Take("-"))
        {
            return Value();
        }
        var inner = Value();
        return inner is null ? null : values => ExpressionValue.Reckon("-", 0m, inner(values));
    }

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
        return word is "count" or "contains" && Take("(") ? Call(word) : Literal(word);
    }

    private Term? Call(string function)
    {
        var first = Or();
        var second = first is not null && function is "contains" && Take(",") ? Or() : null;
        if (first is null || !Take(")") || (function is "contains" && second is null))
        {
            return null;
        }
        return second is null
            ? values => ExpressionValue.Count(first(values))
            : values => ExpressionValue.Contains(first(values), second(values));
    }

    private static Term? Literal(string word) => word switch
    {
        "true" => _ => true,
        "false" => _ => false,
        "null" => _ => null,
        "and" or "or" or "not" => null,
        ['\'', .. var inside, '\''] => _ => inside,
        ['"', .. var inside, '"'] => _ => inside,
        [var first, ..] when char.IsLetter(first) || first == '_' => Path(word),
        _ => decimal.TryParse(word, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? _ => number
            : null,
    };

    private static Term Path(string word)
    {
        var names = word.Split('.');
        return values => ExpressionValue.Read(values, names);
    }
}
