using System.Text.Json;
using Office.Documents.BusinessForms.Designs;
using Office.Documents.BusinessForms.Filling;

namespace Office.Documents.BusinessForms.Matters;

/// <summary>What the process knows of a form: short values by their keys, for its conditions and for whom a field names.</summary>
internal static class FormVariables
{
    private const int MostCharacters = 200;

    public static Dictionary<string, JsonElement> Of(FormDesign design, FormValues values) => design.Fields
        .Where(field => field.Kind is not (FieldKind.Heading or FieldKind.Table or FieldKind.Attachment or FieldKind.LongText))
        .ToDictionary(field => field.Key, field => Json(FieldReading.Read(field, values[field.Key]), values[field.Key]), StringComparer.Ordinal);

    private static JsonElement Json(object? value, string text) => value switch
    {
        null => JsonSerializer.SerializeToElement<string?>(null),
        decimal number => JsonSerializer.SerializeToElement(number),
        bool yes => JsonSerializer.SerializeToElement(yes),
        IReadOnlyList<object?> list => JsonSerializer.SerializeToElement(list.OfType<string>()),
        _ => JsonSerializer.SerializeToElement(text.Length > MostCharacters ? text[..MostCharacters] : text),
    };
}
