using System.Text.Json;

namespace Office.Workflow.Bpmn;

/// <summary>How the values of expressions are read, compared and reckoned with.</summary>
internal static class ExpressionValue
{
    // A script that doubles a text in a loop must not fill the memory.
    private const int MaxText = 10_000;

    public static object? Read(IReadOnlyDictionary<string, JsonElement> values, string[] path)
    {
        if (!values.TryGetValue(path[0], out var value))
        {
            return null;
        }
        foreach (var name in path.AsSpan(1))
        {
            if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(name, out value))
            {
                return null;
            }
        }
        return Plain(value);
    }

    public static bool Compare(string sign, object? left, object? right) => (sign, left, right) switch
    {
        ("==" or "=", _, _) => Same(left, right),
        ("!=", _, _) => !Same(left, right),
        (_, decimal a, decimal b) => Ordered(sign, a.CompareTo(b)),
        (_, string a, string b) => Ordered(sign, string.CompareOrdinal(a, b)),
        _ => false,
    };

    public static object? Reckon(string sign, object? left, object? right)
    {
        try
        {
            return (sign, left, right) switch
            {
                ("+", decimal a, decimal b) => a + b,
                ("-", decimal a, decimal b) => a - b,
                ("*", decimal a, decimal b) => a * b,
                ("/", decimal a, decimal b) when b != 0 => a / b,
                ("%", decimal a, decimal b) when b != 0 => a % b,
                ("+", string a, string b) when a.Length + b.Length <= MaxText => a + b,
                _ => null,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    public static object Count(object? value) =>
        value is JsonElement { ValueKind: JsonValueKind.Array } list ? (decimal)list.GetArrayLength() : 0m;

    public static object Contains(object? list, object? value) =>
        list is JsonElement { ValueKind: JsonValueKind.Array } array
        && array.EnumerateArray().Any(element => Same(Plain(element), value));

    private static bool Ordered(string sign, int order) => sign switch
    {
        "<" => order < 0,
        "<=" => order <= 0,
        ">" => order > 0,
        _ => order >= 0,
    };

    private static bool Same(object? left, object? right) => (left, right) switch
    {
        (JsonElement a, JsonElement b) => JsonElement.DeepEquals(a, b),
        _ => Equals(left, right),
    };

    private static object? Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.TryGetDecimal(out var number) ? number : null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array or JsonValueKind.Object => value,
        _ => null,
    };
}
