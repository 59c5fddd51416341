using System.Globalization;
using Office.Organization.Directory;

namespace Office.Organization.Importing;

/// <summary>Turns the fields of one row into values and collects what is wrong with them.</summary>
internal sealed class RowReading(CsvRow row, List<ImportProblem> problems)
{
    private const int Highest = 1_000_000;

    public string Code(string column)
    {
        var text = Required(column);
        if (text.Length > 0 && !Texts.IsCode(text))
        {
            Report(new ImportFault.Malformed(column, text));
        }

        return text;
    }

    public string Name(string column, int longest)
    {
        var text = Required(column);
        if (text.Length > 0 && !Texts.IsName(text, longest))
        {
            Report(new ImportFault.Malformed(column, text));
        }

        return text;
    }

    public string? Optional(string column, int longest) => row[column].Length == 0 ? null : Name(column, longest);

    public int Number(string column)
    {
        var text = Required(column);
        if (text.Length == 0)
        {
            return 0;
        }

        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > Highest)
        {
            Report(new ImportFault.NotANumber(column, text));
        }

        return number;
    }

    public DateOnly? Date(string column)
    {
        if (row[column].Length == 0)
        {
            return null;
        }

        if (DateOnly.TryParseExact(row[column], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        Report(new ImportFault.NotADate(column, row[column]));
        return null;
    }

    public bool YesOrNo(string column) => OneOf(column, row[column], s_yesNo);

    public T OneOf<T>(string column, string text, IReadOnlyDictionary<string, T> possible)
        where T : struct
    {
        if (possible.TryGetValue(text, out var found))
        {
            return found;
        }

        Report(text.Length == 0
            ? new ImportFault.Required(column)
            : new ImportFault.NotOneOf(column, text, string.Join(", ", possible.Keys)));
        return default;
    }

    public void Report(ImportFault.InFile fault) => problems.Add(row.Problem(fault));

    private static readonly Dictionary<string, bool> s_yesNo = new(StringComparer.Ordinal) { ["yes"] = true, ["no"] = false };

    private string Required(string column)
    {
        if (row[column].Length == 0)
        {
            Report(new ImportFault.Required(column));
        }

        return row[column];
    }
}
