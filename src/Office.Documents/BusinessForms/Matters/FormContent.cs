using Office.Documents.Attachments;
using Office.Documents.BusinessForms.Designs;
using Office.Documents.BusinessForms.Filling;
using Office.Documents.BusinessForms.Publishing;
using Office.Documents.Content;

namespace Office.Documents.BusinessForms.Matters;

/// <summary>
/// The canonical content of a filled-in form: which version of which form, every value in the order of the form, and of every
/// file its name, size and sha256. What is signed is the sha256 of these bytes, and the bytes are kept.
/// </summary>
internal static class FormContent
{
    public const int Format = 1;

    public static byte[] Write(FormVersion form, FormValues values, IReadOnlyDictionary<Guid, Attachment> files)
    {
        var design = form.Read();
        var json = new CanonicalJson().Open('{')
            .Name("format").Number(Format)
            .Name("form").Text(form.Key)
            .Name("version").Number(form.Version)
            .Name("designSha256").Text(form.Sha256)
            .Name("fields").Open('[');
        foreach (var field in design.Fields.Where(field => field.Kind is not (FieldKind.Heading or FieldKind.Table)))
        {
            json.Open('{').Name("key").Text(field.Key).Name("value").Text(values[field.Key]);
            if (field.Kind is FieldKind.Attachment)
            {
                json.Name("files");
                Files(json, FormFiles.Listed(values[field.Key]).Select(id => files[id]));
            }

            json.Close('}');
        }

        json.Close(']').Name("tables").Open('[');
        foreach (var table in design.Fields.Where(field => field.Kind is FieldKind.Table))
        {
            Table(json, table, values);
        }

        return json.Close(']').Close('}').ToBytes();
    }

    private static void Files(CanonicalJson json, IEnumerable<Attachment> files)
    {
        json.Open('[');
        foreach (var file in files)
        {
            json.Open('{').Name("name").Text(file.Name).Name("size").Number(file.Size).Name("sha256").Text(file.Sha256).Close('}');
        }

        json.Close(']');
    }

    private static void Table(CanonicalJson json, FormField table, FormValues values)
    {
        json.Open('{').Name("key").Text(table.Key).Name("columns").Texts(table.Columns.Select(column => column.Key)).Name("rows").Open('[');
        foreach (var row in values.Rows(table.Key))
        {
            json.Texts(table.Columns.Select(column => row.GetValueOrDefault(column.Key, "")));
        }

        json.Close(']').Close('}');
    }
}
