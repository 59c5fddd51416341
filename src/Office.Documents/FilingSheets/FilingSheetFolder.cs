using System.Text.Json;
using System.Text.Json.Serialization;
using Office.Documents.Content;
using Office.Organization.Importing;

namespace Office.Documents.FilingSheets;

/// <summary>Reads a folder of sheets (<c>sheets/*.json</c>); the format is described in <c>seeds/README.md</c>.</summary>
internal static class FilingSheetFolder
{
    /// <summary>Stands for every organ that has people.</summary>
    public const string Everybody = "*";

    private const int MostFiles = 200;
    private const long MostBytes = 64 * 1024;

    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        MaxDepth = 8,
        Converters = { new JsonStringEnumConverter<DocumentKind>(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>The sheets, those that name their organs before those that are for everybody.</summary>
    public static async Task<(IReadOnlyList<SeededSheet> Sheets, IReadOnlyList<ImportProblem> Problems)> ReadAsync(
        string folder, CancellationToken cancellationToken)
    {
        List<SeededSheet> sheets = [];
        List<ImportProblem> problems = [];
        if (!Directory.Exists(folder))
        {
            return (sheets, problems);
        }

        var paths = Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).ToList();
        if (paths.Count > MostFiles)
        {
            return (sheets, [new ImportProblem(Path.GetFileName(folder), 0, new ImportFault.TooManyRows(MostFiles))]);
        }

        foreach (var path in paths)
        {
            await ReadAsync(path, sheets, problems, cancellationToken);
        }

        return ([.. sheets.OrderBy(sheet => sheet.Content.IsForEverybody)], problems);
    }

    private static async Task ReadAsync(
        string path, List<SeededSheet> sheets, List<ImportProblem> problems, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(path);
        if (new FileInfo(path).Length > MostBytes)
        {
            problems.Add(new ImportProblem(name, 0, new ImportFault.Malformed("size", $"> {MostBytes / 1024} KB")));
            return;
        }

        try
        {
            await using var stream = File.OpenRead(path);
            var sheet = (await JsonSerializer.DeserializeAsync<SheetFile>(stream, s_options, cancellationToken))!;
            if (sheet.Organs.Count == 0)
            {
                problems.Add(new ImportProblem(name, 0, new ImportFault.Required("organs")));
            }
            else if (sheet.Layout("").Check() is { } fault)
            {
                problems.Add(new ImportProblem(name, 0, fault));
            }
            else
            {
                sheets.Add(new SeededSheet(name, sheet));
            }
        }
        catch (JsonException broken)
        {
            problems.Add(new ImportProblem(name, (int)(broken.LineNumber ?? -1) + 1, new ImportFault.Malformed("JSON", broken.Path ?? "$")));
        }
    }
}

/// <param name="File">Its name within the folder.</param>
/// <param name="Content">What it says.</param>
internal sealed record SeededSheet(string File, SheetFile Content);

/// <summary>One file: a sheet, and the organs and kinds that it is for.</summary>
/// <param name="Organs">Codes, or one <c>*</c> for every organ that has people.</param>
/// <param name="Kinds">Kinds of documents; none makes it the general sheet.</param>
/// <param name="Title">As printed; <c>{organ}</c> stands for the organ's full name.</param>
/// <param name="Rows">Rows of cells.</param>
internal sealed record SheetFile(
    IReadOnlyList<string> Organs, IReadOnlyList<DocumentKind> Kinds, string Title, IReadOnlyList<IReadOnlyList<SheetFileCell>> Rows)
{
    public FilingSheetLayout Layout(string organ) => new(
        Title.Replace("{organ}", organ, StringComparison.Ordinal),
        [.. Rows.Select(row => new FilingSheetRow([.. row.Select(cell => new FilingSheetCell(cell.Field, cell.Span, cell.Height, cell.Label))]))]);

    [JsonIgnore]
    public bool IsForEverybody => Names(FilingSheetFolder.Everybody);

    public bool Names(string organ) => Organs.Contains(organ, StringComparer.Ordinal);

    /// <summary>Each kind it is for; null for the general sheet.</summary>
    public IEnumerable<DocumentKind?> EachKind() => Kinds.Count == 0 ? [null] : Kinds.Distinct().Select(kind => (DocumentKind?)kind);
}

/// <summary>A cell as a file writes it.</summary>
internal sealed record SheetFileCell(string Field, int Span, int Height = 10, string? Label = null);
