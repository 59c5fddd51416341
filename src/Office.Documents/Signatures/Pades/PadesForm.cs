using System.Text.RegularExpressions;

namespace Office.Documents.Signatures.Pades;

/// <summary>The form of a file, which holds the fields of its signatures.</summary>
internal static partial class PadesForm
{
    public static int FieldCount(PdfFile file) =>
        file.Follow(file.Dictionary(file.RootNumber)["AcroForm"]) is PdfValue.Dictionary form
        && file.Follow(form["Fields"]) is PdfValue.Array fields ? fields.Items.Count : 0;

    /// <summary>The list of fields must keep those of earlier seals.</summary>
    public static void Write(PdfFile file, PdfUpdate update, int widget)
    {
        var root = file.RootNumber;
        if (file.Dictionary(root)["AcroForm"] is PdfValue.Reference form)
        {
            update.Write(form.Target, WithEntry(file, form.Target, "Fields", widget));
            return;
        }
        var created = update.Reserve();
        update.Write(created, $"<</SigFlags 3/Fields[{widget} 0 R]>>");
        update.Write(root, file.Source(root).TrimEnd()[..^2] + $"/AcroForm {created} 0 R>>");
    }

    /// <summary>An object's source with a reference added to one of its arrays.</summary>
    public static string WithEntry(PdfFile file, int number, string key, int added)
    {
        var source = file.Source(number).TrimEnd();
        if (file.Dictionary(number)[key] is null)
        {
            return source[..^2] + $"/{key}[{added} 0 R]>>";
        }
        var place = ArrayItems(key).Match(source);
        return place.Success
            ? source.Insert(place.Index + place.Length, $" {added} 0 R")
            : throw new InvalidDataException($"The PDF's {key} are not a plain list.");
    }

    private static Regex ArrayItems(string key) => key is "Annots" ? AnnotsItems() : FieldsItems();

    [GeneratedRegex(@"/Annots\s*\[[^\]]*", RegexOptions.None, 1000)]
    private static partial Regex AnnotsItems();

    [GeneratedRegex(@"/Fields\s*\[[^\]]*", RegexOptions.None, 1000)]
    private static partial Regex FieldsItems();
}
