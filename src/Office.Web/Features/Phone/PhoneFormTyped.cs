using System.Globalization;
using Office.Documents.BusinessForms.Designs;
using Office.Documents.BusinessForms.Filling;
using Office.Documents.BusinessForms.Matters;

namespace Office.Web.Features.Phone;

/// <summary>What the fields of a light page sent: <c>f.KEY</c> of a field, <c>c.TABLE.ROW.COLUMN</c> of a cell, <c>rows.TABLE</c> how many.</summary>
internal sealed class PhoneFormTyped(IFormCollection form)
{
    /// <summary>The revision from which the fields were read.</summary>
    public long Revision => long.TryParse(form["revision"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Whether the reader wants to be done, so that what is missing is told.</summary>
    public bool TellsAll => Does[0] is "ready" || form["tells"] == "1";

    /// <summary>What is done beside saving: <c>add TABLE</c>, <c>remove TABLE ROW</c>, <c>drop FIELD FILE</c>, <c>ready</c>.</summary>
    private string[] Does => form["do"].ToString().Split(' ');

    /// <summary>The values of the form with what the reader may change taken from the page.</summary>
    public FormValues Read(FormMatterView view)
    {
        var values = view.Values;
        foreach (var field in view.Design.Fields.Where(view.Edits))
        {
            values = field.Kind is FieldKind.Table ? values.WithRows(field.Key, Rows(field)) : values.With(field.Key, Text($"f.{field.Key}", field));
        }

        return Does switch
        {
            ["drop", var field, var file] => values.With(
                field, string.Join('\n', FieldReading.Lines(values[field]).Where(id => !string.Equals(id, file, StringComparison.Ordinal)))),
            _ => values,
        };
    }

    private List<IReadOnlyDictionary<string, string>> Rows(FormField table)
    {
        var count = int.TryParse(form["rows." + table.Key], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        List<IReadOnlyDictionary<string, string>> rows =
            [.. Enumerable.Range(0, Math.Clamp(count, 0, FormLimits.Rows)).Select(row => Row(table, row))];
        switch (Does)
        {
            case ["add", var key] when key == table.Key && rows.Count < FormLimits.Rows:
                rows.Add(new Dictionary<string, string>(StringComparer.Ordinal));
                break;
            case ["remove", var key, var at] when key == table.Key
                && int.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row < rows.Count:
                rows.RemoveAt(row);
                break;
        }

        return rows;
    }

    private Dictionary<string, string> Row(FormField table, int row) => table.Columns.Where(column => column.IsTyped)
        .Select(column => (column.Key, Text: Text(string.Create(CultureInfo.InvariantCulture, $"c.{table.Key}.{row}.{column.Key}"), column)))
        .Where(cell => cell.Text.Length > 0)
        .ToDictionary(cell => cell.Key, cell => cell.Text, StringComparer.Ordinal);

    private string Text(string name, FormField field) => field.Kind switch
    {
        FieldKind.Period => Period(form[name + ".from"].ToString(), form[name + ".to"].ToString(), field.WithTime),
        FieldKind.MultiChoice => string.Join('\n', field.Options.Where(option => form[name].Contains(option, StringComparer.Ordinal))),
        _ => form[name].ToString(),
    };

    // A browser may send seconds. One day given is the first and the last.
    private static string Period(string from, string to, bool withTime)
    {
        (from, to) = withTime ? (Cut(from), Cut(to)) : (from, to.Length == 0 ? from : to);
        return from.Length == 0 && to.Length == 0 ? "" : $"{from}/{to}";
    }

    private static string Cut(string moment) => moment.Length > 16 ? moment[..16] : moment;
}
