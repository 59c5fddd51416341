using System.Globalization;
using System.Text;
using Office.Documents.Signatures.Pades;

namespace Office.Documents.Typesetting.Pdf;

/// <summary>
/// Looks whether a PDF keeps the rules of PDF/A-2b or A-3b (ISO 19005) that matter to a file of text and pictures: our own list, no
/// certificate. It reads the file as it stands, signed or not; one with compressed cross-references is reported as not readable.
/// </summary>
public static class PdfArchiveCheck
{
    private static readonly string[] s_bannedActions =
        ["Launch", "Sound", "Movie", "ResetForm", "ImportData", "Hide", "SetOCGState", "Rendition", "Trans", "GoTo3DView", "JavaScript", "SubmitForm", "GoToR"];

    /// <summary>What is against the rules; empty when nothing is.</summary>
    public static IReadOnlyList<PdfProblem> Of(byte[] pdf)
    {
        try
        {
            var file = new PdfFile(pdf);
            var objects = Enumerable.Range(1, Math.Clamp(file.NextNumber - 1, 0, 1_000_000))
                .Select(number => (Number: number, Value: file.Follow(new PdfValue.Reference(number))))
                .Where(o => o.Value is not null).ToList();
            var catalog = file.Dictionary(file.RootNumber);
            return
            [
                .. Frame(pdf, file),
                .. PdfArchiveMetadata.Check(file, catalog),
                .. Intent(file, catalog),
                .. Forms(file, catalog),
                .. objects.SelectMany(o => Object(file, o.Number, o.Value as PdfValue.Dictionary)),
                .. PdfArchiveFiles.Check(file, catalog, objects.Select(o => o.Value).OfType<PdfValue.Dictionary>()),
            ];
        }
        catch (InvalidDataException)
        {
            return [new("readable", "")];
        }
    }

    private static IEnumerable<PdfProblem> Frame(byte[] pdf, PdfFile file)
    {
        var line = pdf.AsSpan().IndexOf((byte)'\n');
        if (!pdf.AsSpan().StartsWith("%PDF-1."u8) || line is < 8 or > 9 || pdf.Length < line + 6 || pdf[line + 1] != '%' || !pdf.AsSpan(line + 2, 4).ToArray().All(b => b > 127))
        {
            yield return new("header", "");
        }

        if (file.Trailer["ID"] is not PdfValue.Array { Items.Count: 2 })
        {
            yield return new("id", "");
        }

        if (file.Trailer["Encrypt"] is not null)
        {
            yield return new("encrypted", "");
        }
    }

    private static IEnumerable<PdfProblem> Intent(PdfFile file, PdfValue.Dictionary catalog)
    {
        var intents = (file.Follow(catalog["OutputIntents"]) as PdfValue.Array)?.Items ?? [];
        var intent = intents.Select(file.Follow).OfType<PdfValue.Dictionary>().FirstOrDefault(i => Name(i["S"]) is "GTS_PDFA1");
        if (intent?["DestOutputProfile"] is not PdfValue.Reference profile || Plain(file, profile.Target) is not { } icc)
        {
            yield return new("output-intent", "");
            yield break;
        }

        // An ICC profile says its own length and carries its mark at the 37th byte.
        var stated = icc.Length > 128 ? System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(icc) : 0;
        var components = file.Follow(file.Dictionary(profile.Target)["N"]) is PdfValue.Number n ? (int)n.Value : 0;
        var space = icc.Length > 128 ? Encoding.ASCII.GetString(icc, 16, 4) : "";
        if (stated != icc.Length || !icc.AsSpan(36, 4).SequenceEqual("acsp"u8) || (space, components) is not (("RGB ", 3) or ("GRAY", 1) or ("CMYK", 4)))
        {
            yield return new("icc-profile", "");
        }
    }

    private static IEnumerable<PdfProblem> Forms(PdfFile file, PdfValue.Dictionary catalog)
    {
        if (file.Follow(catalog["AcroForm"]) is PdfValue.Dictionary form && (form["XFA"] is not null || form["NeedAppearances"] is PdfValue.Word { Value: "true" }))
        {
            yield return new("form", "");
        }

        if (catalog["NeedsRendering"] is not null || catalog["AA"] is not null || catalog["Requirements"] is not null)
        {
            yield return new("catalog", "");
        }

        if (file.Follow(file.Follow(catalog["Names"]) is PdfValue.Dictionary names ? names["JavaScript"] : null) is not null)
        {
            yield return new("javascript", "");
        }
    }

    private static IEnumerable<PdfProblem> Object(PdfFile file, int number, PdfValue.Dictionary? dictionary)
    {
        if (dictionary is null)
        {
            yield break;
        }

        var where = number.ToString(CultureInfo.InvariantCulture);
        if (dictionary["Length"] is not null && file.Stream(number) is null)
        {
            yield return new("stream-length", where);
        }

        foreach (var filter in Names(file, dictionary["Filter"]).Where(f => f is "LZWDecode" or "LZW" or "Crypt"))
        {
            yield return new("filter", $"{where} {filter}");
        }

        foreach (var found in Kinds(file, dictionary))
        {
            yield return found with { Where = $"{where} {found.Where}".TrimEnd() };
        }
    }

    private static IEnumerable<PdfProblem> Kinds(PdfFile file, PdfValue.Dictionary dictionary)
    {
        if (dictionary["Length"] is not null && (dictionary["FFilter"] is not null || dictionary["FDecodeParms"] is not null))
        {
            yield return new("external-stream", "");
        }

        if (Name(dictionary["S"]) is { } action && s_bannedActions.Contains(action, StringComparer.Ordinal))
        {
            yield return new("action", action);
        }

        if (Name(dictionary["Type"]) is "ExtGState" && (dictionary["TR"] is not null || (dictionary["TR2"] is { } tr2 && Name(tr2) is not "Default")))
        {
            yield return new("transfer-function", "");
        }

        if (Name(dictionary["Subtype"]) is "PS" || dictionary["OPI"] is not null || dictionary["Alternates"] is not null || dictionary["Interpolate"] is PdfValue.Word { Value: "true" })
        {
            yield return new("xobject", "");
        }

        if (Name(dictionary["Type"]) is "Annot" && !IsShown(dictionary))
        {
            yield return new("annotation", Name(dictionary["Subtype"]) ?? "");
        }

        if (Name(dictionary["Type"]) is "Font")
        {
            foreach (var problem in Font(file, dictionary))
            {
                yield return problem;
            }
        }
    }

    /// <summary>Printed, not hidden, with a picture of its own.</summary>
    private static bool IsShown(PdfValue.Dictionary annotation) => Name(annotation["Subtype"]) is "Popup"
        || (annotation["F"] is PdfValue.Number flags && ((int)flags.Value & 0b100111) == 0b100
            && (annotation["AP"] is not null || Name(annotation["Subtype"]) is "Link" || IsEmpty(annotation["Rect"])));

    private static bool IsEmpty(PdfValue? rectangle) =>
        rectangle is PdfValue.Array { Items: [PdfValue.Number a, PdfValue.Number b, PdfValue.Number c, PdfValue.Number d] } && a.Value.Equals(c.Value) && b.Value.Equals(d.Value);

    private static IEnumerable<PdfProblem> Font(PdfFile file, PdfValue.Dictionary font)
    {
        var name = Name(font["BaseFont"]) ?? "";
        var isWhole = Name(font["Subtype"]) is "Type0";
        if (isWhole && file.Follow(font["ToUnicode"]) is null)
        {
            yield return new("to-unicode", name);
        }

        if (!isWhole && Name(font["Subtype"]) is not "Type3"
            && (file.Follow(font["FontDescriptor"]) is not PdfValue.Dictionary descriptor || (file.Follow(descriptor["FontFile"]) ?? file.Follow(descriptor["FontFile2"]) ?? file.Follow(descriptor["FontFile3"])) is null))
        {
            yield return new("font-embedded", name);
        }
    }

    internal static string? Name(PdfValue? value) => (value as PdfValue.Name)?.Value;

    private static IEnumerable<string> Names(PdfFile file, PdfValue? value) => file.Follow(value) switch
    {
        PdfValue.Name name => [name.Value],
        PdfValue.Array array => array.Items.Select(Name).OfType<string>(),
        _ => [],
    };

    /// <summary>A stream unpacked, when it is plain or packed by Flate alone, up to a size; null otherwise.</summary>
    internal static byte[]? Plain(PdfFile file, int number) =>
        file.Stream(number) is not { } stored ? null : Names(file, file.Dictionary(number)["Filter"]).ToList() switch
        {
            [] => stored.ToArray(),
            ["FlateDecode"] => PdfInflate.Unpack(stored),
            _ => null,
        };
}
