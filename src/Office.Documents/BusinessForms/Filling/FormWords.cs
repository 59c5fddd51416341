using System.Globalization;
using Office.Documents.BusinessForms.Designs;
using Office.Organization.Directory;

namespace Office.Documents.BusinessForms.Filling;

/// <summary>What stands in a field, in the words in which it is shown, printed and exported.</summary>
public static class FormWords
{
    /// <param name="field">The field.</param>
    /// <param name="text">What stands in it.</param>
    /// <param name="people">Whom and what ids mean.</param>
    public static string Show(FormField field, string text, DirectorySnapshot people) => text.Length == 0 ? "" : field.Kind switch
    {
        FieldKind.Number => Amount(text, "#,##0.####"),
        FieldKind.Money => Amount(text, "#,##0.00##"),
        FieldKind.Period => text.Replace("/", " — ", StringComparison.Ordinal).Replace('T', ' '),
        FieldKind.MultiChoice => string.Join("、", FieldReading.Lines(text)),
        FieldKind.YesNo => text is "true" ? "是" : text is "false" ? "否" : text,
        FieldKind.Official => Named(text, id => people.Official(id)?.Name),
        FieldKind.Unit => Named(text, id => people.Unit(id)?.Name),
        FieldKind.Organ => Named(text, id => people.Organ(id)?.ShortName),
        FieldKind.Attachment => FieldReading.Lines(text).Length.ToString(CultureInfo.InvariantCulture),
        _ => text,
    };

    /// <summary>How the matter is called in lists: the design's title with what stands in its fields.</summary>
    public static string Title(FormDesign design, FormValues values, string drafter, DirectorySnapshot people)
    {
        var title = design.Title.Length == 0 ? $"{design.Name}（{drafter}）" : design.Title.Replace("{drafter}", drafter, StringComparison.Ordinal);
        foreach (var field in design.Fields.Where(field => title.Contains($"{{{field.Key}}}", StringComparison.Ordinal)))
        {
            title = title.Replace($"{{{field.Key}}}", Show(field, values[field.Key], people), StringComparison.Ordinal);
        }

        title = title.ReplaceLineEndings(" ").Trim();
        return title.Length == 0 ? design.Name : title.Length <= FormLimits.TitleCharacters ? title : title[..FormLimits.TitleCharacters];
    }

    private static string Amount(string text, string format) =>
        FieldReading.Number(text) is { } number ? number.ToString(format, CultureInfo.InvariantCulture) : text;

    private static string Named(string text, Func<Guid, string?> name) =>
        Guid.TryParseExact(text, "D", out var id) ? name(id) ?? "" : "";
}
