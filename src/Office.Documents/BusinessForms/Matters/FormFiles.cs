using Office.Documents.Attachments;
using Office.Documents.BusinessForms.Designs;
using Office.Documents.BusinessForms.Filling;

namespace Office.Documents.BusinessForms.Matters;

/// <summary>Which files the fields of a filled-in form name, of those that lie with the matter.</summary>
internal static class FormFiles
{
    /// <summary>The ids that an attachment field names; what is no id is left out.</summary>
    public static IEnumerable<Guid> Listed(string text) => FieldReading.Lines(text)
        .Select(line => Guid.TryParseExact(line, "D", out var id) ? id : Guid.Empty)
        .Where(id => id != Guid.Empty);

    /// <summary>A field names a file that does not lie with this matter: somebody else's, or one that was never sent.</summary>
    public static FormProblem? Strange(FormDesign design, FormValues values, IReadOnlyDictionary<Guid, Attachment> files)
    {
        var field = design.Fields.FirstOrDefault(field => field.Kind is FieldKind.Attachment
            && Listed(values[field.Key]).Any(id => !files.ContainsKey(id)));
        return field is null ? null : FormProblem.Of(field.Key, "file-missing");
    }
}
