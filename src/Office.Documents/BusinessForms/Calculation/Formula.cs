namespace Office.Documents.BusinessForms.Calculation;

/// <summary>
/// A calculation over the fields of a form, e.g. <c>sum(items.amount) * 1.06</c> or <c>kind == '病假' and days(when) > 3</c>.
/// It can neither act, loop nor fail: its length, depth and number of parts are bounded when it is read, and what cannot be
/// calculated (a missing value, a division by zero, a number too large) is null.
/// </summary>
public sealed class Formula
{
    /// <summary>The longest text that is read, in characters.</summary>
    public const int MostCharacters = 500;

    /// <summary>Parts (numbers, names, signs, calls) that one formula may have.</summary>
    public const int MostParts = 200;

    /// <summary>How deep brackets and calls may stand in each other.</summary>
    public const int MostDepth = 24;

    private readonly Func<IFormulaScope, object?> _evaluate;

    internal Formula(string text, IReadOnlySet<string> names, Func<IFormulaScope, object?> evaluate) =>
        (Text, Names, _evaluate) = (text, names, evaluate);

    public string Text { get; }

    /// <summary>The names that it mentions: fields, and columns as <c>table.column</c>.</summary>
    public IReadOnlySet<string> Names { get; }

    /// <summary>Reads a formula; null when the text is not one or is too large.</summary>
    public static Formula? Parse(string text) => new FormulaReader(text).Read();

    public object? Evaluate(IFormulaScope scope)
    {
        try
        {
            return _evaluate(scope);
        }
        catch (OverflowException)
        {
            // A number past what decimal holds is no number of an office.
            return null;
        }
    }

    /// <summary>Whether it is a condition that holds; anything but true does not.</summary>
    public bool Holds(IFormulaScope scope) => Evaluate(scope) is true;
}
