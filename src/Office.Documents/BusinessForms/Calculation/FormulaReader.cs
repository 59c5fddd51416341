using System.Globalization;

namespace Office.Documents.BusinessForms.Calculation;

using Term = Func<IFormulaScope, object?>;

/// <summary>Reads a formula by recursive descent. Null anywhere means that the text is no formula.</summary>
internal sealed class FormulaReader(string text)
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private List<string> _words = [];
    private int _at;
    private int _depth;

    public Formula? Read()
    {
        if (text.Length > Formula.MostCharacters || FormulaWords.Split(text) is not { } words)
        {
            return null;
        }

        _words = words;
        var term = Or();
        return term is null || _at < _words.Count ? null : new Formula(text, _names, term);
    }

    private bool Take(params ReadOnlySpan<string> anyOf)
    {
        if (_at < _words.Count && anyOf.Contains(_words[_at]))
        {
            _at++;
            return true;
        }

        return false;
    }

    private string? TakeSign(params ReadOnlySpan<string> anyOf) => Take(anyOf) ? _words[_at - 1] : null;

    private Term? Or()
    {
        var left = And();
        while (left is not null && Take("or", "||"))
        {
            var (first, second) = (left, And());
            left = second is null ? null : scope => first(scope) is true || second(scope) is true;
        }

        return left;
    }

    private Term? And()
    {
        var left = Not();
        while (left is not null && Take("and", "&&"))
        {
            var (first, second) = (left, Not());
            left = second is null ? null : scope => first(scope) is true && second(scope) is true;
        }

        return left;
    }

    private Term? Not()
    {
        if (++_depth > Formula.MostDepth)
        {
            return null;
        }

        var term = !Take("not", "!") ? Comparison() : Not() is { } inner ? scope => inner(scope) is not true : null;
        _depth--;
        return term;
    }

    private Term? Comparison()
    {
        var left = Sum();
        if (left is null || TakeSign("==", "!=", "<", "<=", ">", ">=") is not { } sign)
        {
            return left;
        }

        var right = Sum();
        return right is null ? null : scope => FormulaMath.Compare(sign, left(scope), right(scope));
    }

    private Term? Sum()
    {
        var left = Product();
        while (left is not null && TakeSign("+", "-") is { } sign)
        {
            var (first, second) = (left, Product());
            left = second is null ? null : scope => FormulaMath.Calculate(sign, first(scope), second(scope));
        }

        return left;
    }

    private Term? Product()
    {
        var left = Signed();
        while (left is not null && TakeSign("*", "/") is { } sign)
        {
            var (first, second) = (left, Signed());
            left = second is null ? null : scope => FormulaMath.Calculate(sign, first(scope), second(scope));
        }

        return left;
    }

    private Term? Signed()
    {
        if (!Take("-"))
        {
            return Value();
        }

        if (++_depth > Formula.MostDepth)
        {
            return null;
        }

        var inner = Signed();
        _depth--;
        return inner is null ? null : scope => inner(scope) is decimal number ? -number : null;
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

        return FormulaWords.IsName(word) && Take("(") ? Call(word) : Literal(word);
    }

    private Term? Call(string name)
    {
        List<Term> arguments = [];
        while (!Take(")"))
        {
            if ((arguments.Count > 0 && !Take(",")) || Or() is not { } argument)
            {
                return null;
            }

            arguments.Add(argument);
        }

        return FormulaCalls.Find(name, arguments);
    }

    private Term? Literal(string word)
    {
        switch (word)
        {
            case "true":
                return _ => true;
            case "false":
                return _ => false;
            case "null":
                return _ => null;
            case "and" or "or" or "not":
                return null;
            case ['\'', .. var inside, '\'']:
                return _ => inside;
        }

        if (FormulaWords.IsName(word))
        {
            _names.Add(word);
            return scope => scope.Find(word);
        }

        return decimal.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? _ => number
            : null;
    }
}
