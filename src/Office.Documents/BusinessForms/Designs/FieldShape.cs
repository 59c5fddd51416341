using Office.Documents.BusinessForms.Filling;

namespace Office.Documents.BusinessForms.Designs;

/// <summary>Whether what a field says of itself fits its kind.</summary>
internal static class FieldShape
{
    public static IEnumerable<DesignProblem> Of(FormField field, string path, bool isColumn)
    {
        if (isColumn && (field.Kind is FieldKind.Table or FieldKind.Heading or FieldKind.Attachment || field.VisibleWhen is not null || field.Unique))
        {
            yield return new(path, "column");
        }

        if (field.Kind is FieldKind.Table ? field.Columns.Count is 0 or > FormLimits.Columns : field.Columns.Count > 0)
        {
            yield return new(path, "columns");
        }

        if (field.Kind is FieldKind.Choice or FieldKind.MultiChoice && !HasOptions(field))
        {
            yield return new(path, "options");
        }

        foreach (var problem in Rules(field, path))
        {
            yield return problem;
        }
    }

    private static IEnumerable<DesignProblem> Rules(FormField field, string path)
    {
        if (field.Least > field.Most || field.Decimals is < 0 or > 4)
        {
            yield return new(path, "bounds");
        }

        if (field.Pattern is { } pattern && (field.Kind is not (FieldKind.Text or FieldKind.LongText) || FieldRules.Pattern(pattern) is null))
        {
            yield return new(path, "pattern", pattern);
        }

        if (field.Unique && field.Kind is not (FieldKind.Text or FieldKind.Number or FieldKind.Date or FieldKind.Choice))
        {
            yield return new(path, "unique");
        }

        if (field.Formula is not null
            && field.Kind is not (FieldKind.Text or FieldKind.LongText or FieldKind.Number or FieldKind.Money or FieldKind.Date or FieldKind.YesNo))
        {
            yield return new(path, "calculated");
        }

        if (field.Initial?.Length > FormLimits.TextCharacters)
        {
            yield return new(path, "initial");
        }
    }

    private static bool HasOptions(FormField field) =>
        field.Options.Count is > 0 and <= FormLimits.Options
        && field.Options.All(option => option == option.Trim() && option.Length is > 0 and <= FormLimits.OptionCharacters
            && !option.Contains('\n', StringComparison.Ordinal))
        && field.Options.Distinct(StringComparer.Ordinal).Count() == field.Options.Count;
}
