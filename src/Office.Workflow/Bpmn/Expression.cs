using System.Text.Json;

namespace Office.Workflow.Bpmn;

/// <summary>
/// A condition on a sequence flow, e.g. <c>${outcome == 'retypeset' and copies &gt; 1}</c>: comparisons of variables and
/// literals with and, or, not and count(list). Nothing in it can act, loop or fail; a missing variable is null, and values
/// of different kinds are never equal nor ordered.
/// </summary>
public sealed class Expression
{
    private readonly Func<IReadOnlyDictionary<string, JsonElement>, object?> _evaluate;

    internal Expression(string text, Func<IReadOnlyDictionary<string, JsonElement>, object?> evaluate) =>
        (Text, _evaluate) = (text, evaluate);

    public string Text { get; }

    /// <summary>Reads a condition; null when the text is not one.</summary>
    public static Expression? Parse(string text) => new ExpressionReader(text).Read();

    /// <summary>Whether the condition holds; anything but true does not.</summary>
    public bool Holds(IReadOnlyDictionary<string, JsonElement> variables) => _evaluate(variables) is true;
}
