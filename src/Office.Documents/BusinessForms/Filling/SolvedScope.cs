using Office.Documents.BusinessForms.Calculation;

namespace Office.Documents.BusinessForms.Filling;

/// <summary>The values solved so far; those of a row stand before those of the form.</summary>
internal sealed class SolvedScope(SolvedScope? around = null) : IFormulaScope
{
    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);

    public object? Find(string name) =>
        _values.TryGetValue(name, out var value) ? value : around?.Find(name);

    public void Set(string name, object? value) => _values[name] = value;
}
