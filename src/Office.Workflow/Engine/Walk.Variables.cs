using System.Text.Json;

namespace Office.Workflow.Engine;

/// <summary>Where variables are seen and set: in the scope that has them, else in the process.</summary>
internal sealed partial class Walk
{
    private IReadOnlyDictionary<string, JsonElement> _variables = state.Variables;

    private readonly SortedSet<string> _written = new(state.Written, StringComparer.Ordinal);

    /// <summary>The variables as they are seen in a scope: the inner hide the outer.</summary>
    public IReadOnlyDictionary<string, JsonElement> ValuesIn(int scope)
    {
        Dictionary<string, JsonElement>? all = null;
        foreach (var around in Around(scope).Where(found => found.Variables is not null).Reverse())
        {
            all ??= new(_variables, StringComparer.Ordinal);
            Copy(around.Variables!, all);
        }
        return all ?? _variables;
    }

    /// <summary>Sets what a step has answered, and its outcome under that name; null leaves the outcome as it was.</summary>
    public void Set(Token token, IReadOnlyDictionary<string, JsonElement> variables, string? outcome)
    {
        if (outcome is not null)
        {
            variables = new Dictionary<string, JsonElement>(variables, StringComparer.Ordinal)
            {
                ["outcome"] = JsonSerializer.SerializeToElement(outcome),
            };
        }
        Set(token.Scope, variables);
    }

    private void Set(int scope, IReadOnlyDictionary<string, JsonElement> variables)
    {
        if (variables.Count == 0)
        {
            return;
        }
        var around = Around(scope).ToArray();
        var outside = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var (name, value) in variables)
        {
            var own = Array.Find(around, found => found.Variables?.ContainsKey(name) == true);
            if (own is null)
            {
                outside[name] = value;
                continue;
            }
            var changed = _scopes.Find(s => s.Key == own.Key)!;
            Replace(changed with { Variables = With(changed.Variables!, name, value) });
        }
        var all = new Dictionary<string, JsonElement>(_variables, StringComparer.Ordinal);
        Copy(outside, all);
        _variables = all;
        _written.UnionWith(outside.Keys);
    }

    private void Set(int scope, IEnumerable<(string Name, JsonElement Value)> values) =>
        Set(scope, values.GroupBy(set => set.Name, StringComparer.Ordinal)
            .ToDictionary(set => set.Key, set => set.Last().Value, StringComparer.Ordinal));

    private void Replace(Scope scope) => _scopes[_scopes.FindIndex(s => s.Key == scope.Key)] = scope;

    /// <summary>The scope and those around it, the innermost first; not the process itself.</summary>
    private IEnumerable<Scope> Around(int scope)
    {
        for (var at = scope; _scopes.Find(s => s.Key == at) is { } found; at = OwnerOf(found).Scope)
        {
            yield return found;
        }
    }

    private static void Copy(IReadOnlyDictionary<string, JsonElement> from, Dictionary<string, JsonElement> to)
    {
        foreach (var (name, value) in from)
        {
            // The state outlives the document from which a caller may have taken the value.
            to[name] = value.Clone();
        }
    }

    private static Dictionary<string, JsonElement> With(
        IReadOnlyDictionary<string, JsonElement> variables, string name, JsonElement value) =>
        new(variables, StringComparer.Ordinal) { [name] = value.Clone() };
}
