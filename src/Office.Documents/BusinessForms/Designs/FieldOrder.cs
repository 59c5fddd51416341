using Office.Documents.BusinessForms.Calculation;

namespace Office.Documents.BusinessForms.Designs;

/// <summary>The order in which fields can be solved: each after those that its condition and its formula mention.</summary>
internal static class FieldOrder
{
    /// <summary>All fields in that order.</summary>
    /// <param name="fields">The fields of a form, or the columns of a table.</param>
    /// <param name="inCircle">Those that wait for each other, in no order; empty when all is well.</param>
    public static IReadOnlyList<FormField> Of(IReadOnlyList<FormField> fields, out IReadOnlyList<FormField> inCircle)
    {
        List<FormField> order = [];
        List<FormField> left = [.. fields];
        Dictionary<string, HashSet<string>> needs = new(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            needs.TryAdd(field.Key, Needs(field));
        }

        while (left.Count > 0)
        {
            var open = left.Select(field => field.Key).ToHashSet(StringComparer.Ordinal);
            var ready = left.Where(field => !needs[field.Key].Overlaps(open)).ToList();
            if (ready.Count == 0)
            {
                break;
            }

            order.AddRange(ready);
            left.RemoveAll(ready.Contains);
        }

        inCircle = left;
        return order;
    }

    /// <summary>The formulas of a field, its columns' among them.</summary>
    public static IEnumerable<string> Formulas(FormField field) =>
        new[] { field.Formula, field.VisibleWhen }.OfType<string>()
            .Concat(field.Columns.SelectMany(Formulas));

    private static HashSet<string> Needs(FormField field)
    {
        // A column that mentions another column of its row needs nothing outside; a column's own table is a circle.
        var own = field.Columns.Select(column => column.Key).ToHashSet(StringComparer.Ordinal);
        var outside = new[] { field.Formula, field.VisibleWhen }.OfType<string>().SelectMany(Names)
            .Concat(field.Columns.SelectMany(Formulas).SelectMany(Names).Where(name => !own.Contains(name)));
        return [.. outside.Select(name => name.Split('.')[0])];
    }

    private static IEnumerable<string> Names(string formula) => Formula.Parse(formula)?.Names ?? Enumerable.Empty<string>();
}
