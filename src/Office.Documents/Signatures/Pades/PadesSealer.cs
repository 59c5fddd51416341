using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Office.Documents.Typesetting.Layout;
using Office.Documents.Typesetting.Pdf;

namespace Office.Documents.Signatures.Pades;

/// <summary>
/// Seals a laid-out file: appends the picture of the seal and a PAdES B-B signature over all bytes as an incremental update. The
/// bytes before it are not touched, so earlier signatures stay valid.
/// </summary>
public static partial class PadesSealer
{
    /// <exception cref="InvalidDataException">The file is not one that <c>PdfWriter</c> or this class made.</exception>
    /// <exception cref="FormatException">The seal's picture cannot be drawn.</exception>
    public static byte[] Seal(byte[] pdf, SealRequest request)
    {
        var file = new PdfFile(pdf);
        using var update = new PdfUpdate(pdf, file);
        var signature = update.Reserve();
        var widget = update.Reserve();
        var appearance = update.Reserve();
        var pages = file.PageNumbers();
        if (request.Place.PageIndex < 0 || request.Place.PageIndex >= pages.Count)
        {
            throw new ArgumentOutOfRangeException(nameof(request), "The seal's page does not exist.");
        }
        var page = pages[request.Place.PageIndex];
        var (dictionary, content) = SealAppearance.Create(request.Face, request.Place.Side);
        update.WriteStream(appearance, dictionary, content);
        update.Write(widget, Widget(request, signature, appearance, page, FieldCount(file) + 1));
        update.Write(page, WithEntry(file, page, "Annots", widget));
        WriteForm(file, update, widget);
        // Room for the signature: certificates, hashes and a signature of RSA 4096.
        var room = 4096 + request.Certificate.RawData.Length + request.Chain.Sum(c => c.RawData.Length);
        var (contents, range) = update.WriteSignature(signature, SignatureEntries(request), room);
        var sealedFile = update.Finish();
        return Sign(sealedFile, contents, range, room, request);
    }

    private static byte[] Sign(byte[] file, int contents, int range, int room, SealRequest request)
    {
        var end = contents + (2 * room) + 2;
        var text = string.Create(CultureInfo.InvariantCulture, $"[0 {contents} {end} {file.Length - end}]");
        Encoding.ASCII.GetBytes(text.PadRight(PdfUpdate.RangeLength), file.AsSpan(range));
        byte[] covered = [.. file.AsSpan(0, contents), .. file.AsSpan(end)];
        var cms = Convert.ToHexString(CadesSignature.Create(covered, request));
        if (cms.Length > 2 * room)
        {
            throw new InvalidOperationException("The signature is longer than the room kept for it.");
        }
        Encoding.ASCII.GetBytes(cms, file.AsSpan(contents + 1));
        return file;
    }

    private static string SignatureEntries(SealRequest request) =>
        "/Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached"
        + $"/Name {PdfText.String(request.Organ)}/Reason {PdfText.String(request.Reason)}/M {PdfText.Date(request.At)}";

    private static string Widget(SealRequest request, int signature, int appearance, int page, int ordinal)
    {
        var place = request.Place;
        var bottom = PageGrid.PageHeight - place.Y - place.Side;
        var rectangle = string.Join(' ', ((double[])[place.X, bottom, place.X + place.Side, bottom + place.Side]).Select(PdfText.Number));
        // Printed, and not to be moved.
        return $"<</Type/Annot/Subtype/Widget/FT/Sig/T(Seal{ordinal})/TU {PdfText.String(request.Organ + "印章")}/V {signature} 0 R"
            + $"/Rect[{rectangle}]/F 132/P {page} 0 R/AP<</N {appearance} 0 R>>>>";
    }

    private static int FieldCount(PdfFile file) =>
        file.Follow(file.Dictionary(file.RootNumber)["AcroForm"]) is PdfValue.Dictionary form
        && file.Follow(form["Fields"]) is PdfValue.Array fields ? fields.Items.Count : 0;

    /// <summary>The list of fields must keep those of earlier seals.</summary>
    private static void WriteForm(PdfFile file, PdfUpdate update, int widget)
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
    private static string WithEntry(PdfFile file, int number, string key, int added)
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
