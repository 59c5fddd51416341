using System.Text;

namespace Office.Organization.Importing;

/// <summary>
/// Reads one CSV file (RFC 4180, UTF-8, header in the first line) into rows, and reports whatever a person should correct.
/// Fields that a spreadsheet would run as formulas are refused: what is imported here is exported again elsewhere.
/// </summary>
internal sealed class CsvFile(string folder, string name, IReadOnlyList<string> columns, ImportLimits limits)
{
    private readonly List<ImportProblem> _problems = [];

    public IReadOnlyList<ImportProblem> Problems => _problems;

    public async Task<IReadOnlyList<CsvRow>> ReadAsync(CancellationToken cancellationToken)
    {
        var file = new FileInfo(Path.Combine(folder, name));
        if (!file.Exists)
        {
            return Refuse(new ImportFault.FileMissing(name));
        }

        if (file.Length > limits.FileBytes)
        {
            return Refuse(new ImportFault.FileTooLarge(file.Length >> 20, limits.FileBytes >> 20));
        }

        return Read(await File.ReadAllBytesAsync(file.FullName, cancellationToken));
    }

    /// <summary>Reads what was sent instead of a file on the disk.</summary>
    public IReadOnlyList<CsvRow> Read(byte[] bytes)
    {
        if (bytes.Length > limits.FileBytes)
        {
            return Refuse(new ImportFault.FileTooLarge(bytes.Length >> 20, limits.FileBytes >> 20));
        }

        return DecodeUtf8(bytes) is { } text ? Rows(text) : Refuse(new ImportFault.NotUtf8());
    }

    private static string? DecodeUtf8(byte[] bytes)
    {
        try
        {
            var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
            return text.TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private IReadOnlyList<CsvRow> Rows(string text)
    {
        var lines = text.Split('\n');
        if (lines.Length > limits.Rows + 1)
        {
            return Refuse(new ImportFault.TooManyRows(limits.Rows));
        }

        var header = Fields(lines[0], 1);
        if (header is null || !HeaderStands(header))
        {
            return [];
        }

        var rows = new List<CsvRow>(lines.Length);
        for (var index = 1; index < lines.Length; index++)
        {
            if (!string.IsNullOrWhiteSpace(lines[index]) && Row(header, lines[index], index + 1) is { } row)
            {
                rows.Add(row);
            }
        }

        if (rows.Count == 0 && _problems.Count == 0)
        {
            Report(0, new ImportFault.Empty());
        }

        return rows;
    }

    private bool HeaderStands(List<string> header)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var column in header.Where(column => !columns.Contains(column, StringComparer.Ordinal) || !seen.Add(column)))
        {
            Report(1, new ImportFault.ColumnUnknown(Shown(column)));
        }

        foreach (var column in columns.Except(header, StringComparer.Ordinal))
        {
            Report(1, new ImportFault.ColumnMissing(column));
        }

        return _problems.Count == 0;
    }

    private CsvRow? Row(List<string> header, string line, int number)
    {
        if (Fields(line, number) is not { } fields)
        {
            return null;
        }

        if (fields.Count != header.Count)
        {
            Report(number, new ImportFault.FieldCount(fields.Count, header.Count));
            return null;
        }

        var row = new Dictionary<string, string>(header.Count, StringComparer.Ordinal);
        for (var index = 0; index < header.Count; index++)
        {
            if (FaultOf(header[index], fields[index]) is { } fault)
            {
                Report(number, fault);
                return null;
            }

            row[header[index]] = fields[index];
        }

        return new CsvRow(name, number, row);
    }

    private ImportFault.InFile? FaultOf(string column, string value) => value switch
    {
        "" => null,
        _ when value.Length > limits.FieldCharacters => new ImportFault.FieldTooLong(column, limits.FieldCharacters),
        _ when value.Any(char.IsControl) => new ImportFault.ControlCharacter(column),
        ['=' or '+' or '-' or '@', ..] => new ImportFault.Formula(column, value[0]),
        _ => null,
    };

    /// <summary>One line's fields; null, and a problem, where quotation marks do not match. A field never spans lines.</summary>
    private List<string>? Fields(string line, int number)
    {
        var fields = new List<string>();
        var rest = line.TrimEnd('\r').AsSpan();
        while (true)
        {
            var field = rest is ['"', ..] ? Quoted(ref rest) : Plain(ref rest);
            if (field is null || rest is not ([] or [',', ..]))
            {
                Report(number, new ImportFault.Quotes());
                return null;
            }

            fields.Add(field.Trim());
            if (rest.IsEmpty)
            {
                return fields;
            }

            rest = rest[1..];
        }
    }

    private static string? Plain(ref ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf(',') is >= 0 and var comma ? comma : rest.Length;
        var field = rest[..end];
        rest = rest[end..];
        return field.Contains('"') ? null : field.ToString();
    }

    private static string? Quoted(ref ReadOnlySpan<char> rest)
    {
        var field = new StringBuilder();
        rest = rest[1..];
        while (rest.IndexOf('"') is >= 0 and var quote)
        {
            field.Append(rest[..quote]);
            rest = rest[(quote + 1)..];
            if (rest is not ['"', ..])
            {
                return field.ToString();
            }

            field.Append('"');
            rest = rest[1..];
        }

        return null;
    }

    private IReadOnlyList<CsvRow> Refuse(ImportFault.InFile fault)
    {
        Report(0, fault);
        return [];
    }

    private void Report(int line, ImportFault.InFile fault) => _problems.Add(new ImportProblem(name, line, fault));

    private static string Shown(string text) => text.Length <= 40 ? text : $"{text[..40]}…";
}
