using System.Text.Json;
using Office.Organization.Importing;

namespace Office.Organization.Calendars;

/// <summary>
/// Reads the notice of a year from a file: a table (CSV: <c>date,kind,name</c>, kind being off, work, morning or afternoon) or
/// the JSON of the npm package holiday-calendar. Whatever is wrong is said with its line.
/// </summary>
public static class CalendarFile
{
    /// <summary>The first line of the table.</summary>
    public const string Header = "date,kind,name";

    private static readonly ImportLimits s_limits =
        new(CalendarLimits.FileBytes, Rows: 400, FieldCharacters: CalendarLimits.DayName, Problems: 100);

    private static readonly Dictionary<string, DayKind> s_kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["off"] = DayKind.Off,
        ["work"] = DayKind.Work,
        ["morning"] = DayKind.Morning,
        ["afternoon"] = DayKind.Afternoon,
        ["休"] = DayKind.Off,
        ["班"] = DayKind.Work,
        ["上午"] = DayKind.Morning,
        ["下午"] = DayKind.Afternoon,
    };

    private static readonly Dictionary<string, string> s_kindsOfPackage = new(StringComparer.Ordinal)
    {
        ["public_holiday"] = "off",
        ["transfer_workday"] = "work",
    };

    /// <summary>Reads a file of either form.</summary>
    /// <param name="name">The file's name, for the report.</param>
    /// <param name="bytes">What is in it.</param>
    public static CalendarFileReport Read(string name, byte[] bytes)
    {
        var problems = new List<ImportProblem>();
        var isJson = bytes.AsSpan().TrimStart("\uFEFF \t\r\n"u8) is [(byte)'{', ..];
        var rows = isJson ? JsonRows(name, bytes, problems) : CsvRows(name, bytes, problems);
        var days = new Dictionary<DateOnly, (CalendarDay Day, int Line)>();
        int? year = null;
        foreach (var row in rows)
        {
            if (Day(row, problems) is not { } day)
            {
                continue;
            }

            year ??= day.Date.Year;
            if (day.Date.Year != year)
            {
                problems.Add(row.Problem(new ImportFault.OtherYear(row["date"], year.Value)));
            }
            else if (!days.TryAdd(day.Date, (day, row.Line)))
            {
                problems.Add(row.Problem(new ImportFault.Duplicate(row["date"], days[day.Date].Line)));
            }
        }

        if (problems.Count == 0 && !days.Values.Any(day => day.Day.Kind == DayKind.Off))
        {
            problems.Add(new ImportProblem(name, 0, new CalendarFault.NoDays()));
        }

        return new(year ?? 0, [.. days.Values.Select(day => day.Day).OrderBy(day => day.Date)], [.. problems.Take(s_limits.Problems)]);
    }

    private static CalendarDay? Day(CsvRow row, List<ImportProblem> problems)
    {
        var before = problems.Count;
        var reading = new RowReading(row, problems);
        var date = row["date"].Length == 0 ? null : reading.Date("date");
        if (row["date"].Length == 0)
        {
            reading.Report(new ImportFault.Required("date"));
        }

        var kind = reading.OneOf("kind", row["kind"], s_kinds);
        var name = reading.Name("name", CalendarLimits.DayName);
        return problems.Count == before && date is { } day ? new(day, kind, name) : null;
    }

    private static IReadOnlyList<CsvRow> CsvRows(string name, byte[] bytes, List<ImportProblem> problems)
    {
        var file = new CsvFile("", name, Header.Split(','), s_limits);
        var rows = file.Read(bytes);
        problems.AddRange(file.Problems);
        return rows;
    }

    private static IReadOnlyList<CsvRow> JsonRows(string name, byte[] bytes, List<ImportProblem> problems)
    {
        if (bytes.LongLength > s_limits.FileBytes)
        {
            problems.Add(new(name, 0, new ImportFault.FileTooLarge(bytes.LongLength >> 20, s_limits.FileBytes >> 20)));
            return [];
        }

        try
        {
            var text = bytes.AsMemory(bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0);
            using var document = JsonDocument.Parse(text);
            if (!document.RootElement.TryGetProperty("dates", out var dates) || dates.ValueKind != JsonValueKind.Array)
            {
                problems.Add(new(name, 0, new ImportFault.ColumnMissing("dates")));
                return [];
            }

            var lines = LinesOfEntries(text.Span);
            return [.. dates.EnumerateArray().Take(s_limits.Rows).Select((entry, index) => Row(name, entry, lines[index]))];
        }
        catch (JsonException malformed)
        {
            problems.Add(new(name, (int)(malformed.LineNumber ?? 0) + 1, new ImportFault.NotJson()));
            return [];
        }
    }

    private static CsvRow Row(string file, JsonElement entry, int line)
    {
        var type = Text(entry, "type");
        return new(file, line, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["date"] = Text(entry, "date"),
            ["kind"] = s_kindsOfPackage.GetValueOrDefault(type, type),
            ["name"] = Text(entry, "name_cn") is { Length: > 0 } chinese ? chinese : Text(entry, "name"),
        });
    }

    private static string Text(JsonElement entry, string name) =>
        entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? Limited(value.GetString()!)
            : "";

    private static string Limited(string text) => text.Length <= 2 * CalendarLimits.DayName ? text : text[..(2 * CalendarLimits.DayName)];

    /// <summary>The line on which each entry of <c>dates</c> begins.</summary>
    private static List<int> LinesOfEntries(ReadOnlySpan<byte> bytes)
    {
        var (lines, line, seen) = (new List<int>(), 1, 0);
        var reader = new Utf8JsonReader(bytes);
        var inDates = false;
        while (reader.Read())
        {
            line += bytes[seen..(int)reader.TokenStartIndex].Count((byte)'\n');
            seen = (int)reader.TokenStartIndex;
            if (reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 })
            {
                inDates = reader.ValueTextEquals("dates"u8);
            }
            else if (inDates && reader.CurrentDepth == 2
                && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray or JsonTokenType.PropertyName))
            {
                lines.Add(line);
            }
        }

        return lines;
    }
}
