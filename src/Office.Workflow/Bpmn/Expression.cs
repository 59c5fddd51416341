using System.Text.Json;

namespace Office.Workflow.Bpmn;

/// <summary>
/// A condition or value of a process, e.g. <c>${outcome == 'retypeset' and copies &gt; 1}</c>: comparisons and arithmetic of
/// variables and literals with and, or, not, count(list) and contains(list, value). Nothing in it can act, loop or fail; a
/// missing variable is null, values of different kinds are never equal nor ordered, and what cannot be computed is null.
/// </summary>
public sealed class Expression
{
    private readonly Func<IReadOnlyDictionary<string, JsonElement>, object?> _evaluate;

    internal Expression(string text, Func<IReadOnlyDictionary<string, JsonElement>, object?> evaluate) =>
        (Text, _evaluate) = (text, evaluate);

    public string Text { get; }

    /// <summary>Reads an expression: bare, as <c>${…}</c>, or as <c>=…</c> with = for equality; null when the text is none.</summary>
    public static Expression? Parse(string text) => new ExpressionReader(text).Read();

    /// <summary>Whether the condition holds; anything but true does not.</summary>
    public bool Holds(IReadOnlyDictionary<string, JsonElement> variables) => _evaluate(variables) is true;

    /// <summary>The value; JSON null when there is none.</summary>
    public JsonElement Evaluate(IReadOnlyDictionary<string, JsonElement> variables) => _evaluate(variables) switch
    {
        JsonElement element => element,
        var value => JsonSerializer.SerializeToElement(value),
    };
}
