using Office.Documents.BusinessForms.Designs;
using Office.Documents.BusinessForms.Filling;

namespace Office.Documents.Tests.BusinessForms;

/// <summary>Small forms for the tests.</summary>
internal static class Forms
{
    public static FormField Field(string key, FieldKind kind = FieldKind.Text) => new() { Key = key, Label = key, Kind = kind };

    public static FormDesign Of(params FormField[] fields) => new() { Name = "表", Title = "表", Fields = fields };

    public static FormField Table(string key, params FormField[] columns) => Field(key, FieldKind.Table) with { Columns = columns };

    public static FormValues Values(params (string Key, string Text)[] fields) => FormValues.Empty with
    {
        Fields = fields.ToDictionary(field => field.Key, field => field.Text, StringComparer.Ordinal),
    };

    public static IReadOnlyDictionary<string, string> Row(params (string Key, string Text)[] cells) =>
        cells.ToDictionary(cell => cell.Key, cell => cell.Text, StringComparer.Ordinal);

    public static FormState Solve(this FormDesign design, FormValues values, string? step = FormDesign.FillStep) =>
        new FormSolver(design).Solve(values, step);

    /// <summary>What is wrong: <c>path:code</c>.</summary>
    public static string[] Wrong(this FormState state) => [.. state.Problems.Select(problem => $"{problem.Path}:{problem.Code}")];
}
