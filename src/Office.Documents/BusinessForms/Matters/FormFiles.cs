using Microsoft.EntityFrameworkCore;
using Office.Documents.Attachments;
using Office.Documents.BusinessForms.Designs;
using Office.Documents.BusinessForms.Filling;
using Office.Organization.Foundation;

namespace Office.Documents.BusinessForms.Matters;

/// <summary>The files of a filled-in form: those that lie with the matter, of which the fields name some.</summary>
internal sealed class FormFiles(OfficeDbContext db)
{
    /// <summary>The ids that an attachment field names; what is no id is left out.</summary>
    public static IEnumerable<Guid> Listed(string text) => FieldReading.Lines(text)
        .Select(line => Guid.TryParseExact(line, "D", out var id) ? id : Guid.Empty)
        .Where(id => id != Guid.Empty);

    /// <summary>Files that lie with the matter, those that no field names among them.</summary>
    public async Task<Dictionary<Guid, Attachment>> OfAsync(Guid matterId, CancellationToken cancellationToken) =>
        await db.Attachments.Where(file => file.DocumentId == matterId).ToDictionaryAsync(file => file.Id, cancellationToken);

    /// <summary>A field names a file that does not lie with this matter: somebody else's, or one that was never sent.</summary>
    public static FormProblem? Strange(FormDesign design, FormValues values, IReadOnlyDictionary<Guid, Attachment> files)
    {
        var field = design.Fields.FirstOrDefault(field => field.Kind is FieldKind.Attachment
            && Listed(values[field.Key]).Any(id => !files.ContainsKey(id)));
        return field is null ? null : FormProblem.Of(field.Key, "file-missing");
    }
}
