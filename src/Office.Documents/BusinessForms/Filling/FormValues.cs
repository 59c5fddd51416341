using System.Text.Encodings.Web;
using System.Text.Json;

namespace Office.Documents.BusinessForms.Filling;

/// <summary>
/// What stands in a form, as text: what was typed stays as it was typed until it can be read. Numbers with a point, days as
/// <c>2026-11-20</c>, times as <c>09:30</c>, periods as <c>from/to</c>, several things parted by line ends, people and units by id.
/// </summary>
/// <param name="Fields">By key; an empty field has no entry.</param>
/// <param name="Tables">The rows of the detail tables, by key.</param>
public sealed record FormValues(
    IReadOnlyDictionary<string, string> Fields,
    IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> Tables)
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 8,
    };

    public static FormValues Empty { get; } = new(
        new Dictionary<string, string>(StringComparer.Ordinal),
        new Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>>(StringComparer.Ordinal));

    /// <summary>The text of a field; empty where nothing stands.</summary>
    public string this[string key] => Fields.GetValueOrDefault(key, "");

    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string table) => Tables.GetValueOrDefault(table, []);

    public FormValues With(string key, string? text)
    {
        Dictionary<string, string> fields = new(Fields, StringComparer.Ordinal);
        if (string.IsNullOrEmpty(text))
        {
            fields.Remove(key);
        }
        else
        {
            fields[key] = text;
        }

        return this with { Fields = fields };
    }

    public FormValues WithRows(string table, IReadOnlyList<IReadOnlyDictionary<string, string>> rows)
    {
        Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> tables = new(Tables, StringComparer.Ordinal);
        if (rows.Count == 0)
        {
            tables.Remove(table);
        }
        else
        {
            tables[table] = rows;
        }

        return this with { Tables = tables };
    }

    public string ToJson() => JsonSerializer.Serialize(this, s_json);

    /// <exception cref="InvalidDataException">The text is not what <see cref="ToJson"/> wrote.</exception>
    public static FormValues Read(string json) => JsonSerializer.Deserialize<FormValues>(json, s_json)
        ?? throw new InvalidDataException("These are no values of a form.");
}
