using Microsoft.EntityFrameworkCore;
using Office.Documents.Attachments;
using Office.Documents.BusinessForms.Designs;
using Office.Documents.BusinessForms.Filling;
using Office.Documents.BusinessForms.Matters;
using Office.Documents.BusinessForms.Opinions;
using Office.Documents.BusinessForms.Publishing;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Documents.Search;

/// <summary>
/// Gathers what of a filled-in form is indexed: what stands in its fields, in words, and what was written about it. A field that is
/// hidden at any step is left out, with its files: whoever finds the form by it would have read it.
/// </summary>
internal sealed class IndexedForms(OfficeDbContext db, IDirectorySource directory)
{
    /// <summary>Null for what is no form, or was never handed in.</summary>
    public async Task<IndexedText?> OfAsync(Guid rootId, CancellationToken cancellationToken)
    {
        var matter = await db.Set<FormMatter>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == rootId, cancellationToken);
        if (matter?.SubmittedAt is not { } submitted)
        {
            return null;
        }

        var version = await db.Set<FormVersion>().AsNoTracking().SingleAsync(v => v.Id == matter.FormVersionId, cancellationToken);
        var design = version.Read();
        var hidden = FormReading.Hidden(design, []);
        var values = FormReading.Without(matter.Read(), hidden);
        var opinions = await db.Set<FormOpinion>().Where(o => o.MatterId == rootId && o.Opinion != null)
            .OrderBy(o => o.At).Select(o => o.Opinion!).ToListAsync(cancellationToken);
        return new IndexedText
        {
            RootId = matter.Id,
            OrganId = matter.OrganId,
            Source = SearchSource.FormMatter,
            Title = matter.Title,
            OrganName = directory.Current.Organ(matter.OrganId)?.FullName ?? "",
            On = OfficeDay.Of(submitted),
            Body = string.Join('\n', [
                matter.FormName, matter.DrafterName, .. Words(design, values), .. opinions,
                .. await FilesAsync(matter.Id, FilesOf(design, values), cancellationToken)]),
        };
    }

    private IEnumerable<string> Words(FormDesign design, FormValues values) => design.Fields
        .Where(field => field.Kind is not (FieldKind.Heading or FieldKind.Attachment))
        .SelectMany(field => field.Kind is FieldKind.Table
            ? values.Rows(field.Key).SelectMany(row => field.Columns.Select(column => FormWords.Show(column, row.GetValueOrDefault(column.Key, ""), directory.Current)))
            : [FormWords.Show(field, values[field.Key], directory.Current)])
        .Where(text => text.Length > 0);

    private static List<Guid> FilesOf(FormDesign design, FormValues values) =>
        [.. design.Fields.Where(field => field.Kind is FieldKind.Attachment).SelectMany(field => FormFiles.Listed(values[field.Key]))];

    private async Task<IReadOnlyList<string>> FilesAsync(Guid matterId, List<Guid> listed, CancellationToken cancellationToken)
    {
        var files = await db.Attachments.Where(a => a.DocumentId == matterId && listed.Contains(a.Id)).OrderBy(a => a.Order)
            .Select(a => new { a.Name, Text = db.Set<AttachmentText>().Where(t => t.Id == a.Id).Select(t => t.Text).FirstOrDefault() })
            .ToListAsync(cancellationToken);
        return [.. files.Select(file => file.Name), .. files.Where(file => file.Text is not null).Select(file => IndexedText.Unpack(file.Text!))];
    }
}
