using System.Globalization;
using Office.Documents.Typesetting.Pdf;

namespace Office.Documents.Signatures.Pades;

/// <summary>What lets a signature be checked years later without asking anybody (/DSS of PAdES B-LT).</summary>
/// <param name="Certificates">DER.</param>
/// <param name="Ocsps">OCSP responses, DER.</param>
/// <param name="Crls">Lists of revoked certificates, DER.</param>
public sealed record PadesEvidence(IReadOnlyList<byte[]> Certificates, IReadOnlyList<byte[]> Ocsps, IReadOnlyList<byte[]> Crls)
{
    /// <summary>The file with the evidence behind its last signature, as an incremental update; what is there already is kept.</summary>
    /// <exception cref="InvalidDataException">The file cannot be read as a PDF of ours.</exception>
    public byte[] AddTo(byte[] pdf)
    {
        var file = new PdfFile(pdf);
        using var update = new PdfUpdate(pdf, file);
        var root = file.RootNumber;
        var there = file.Dictionary(root)["DSS"] as PdfValue.Reference;
        var old = file.Follow(there) as PdfValue.Dictionary;
        var store = there?.Target ?? update.Reserve();
        var entries = Array(file, update, old, "Certs", Certificates) + Array(file, update, old, "OCSPs", Ocsps) + Array(file, update, old, "CRLs", Crls);
        update.Write(store, $"<</Type/DSS{entries}>>");
        if (there is null)
        {
            update.Write(root, file.Source(root).TrimEnd()[..^2] + $"/DSS {store} 0 R>>");
        }
        return update.Finish();
    }

    private static string Array(PdfFile file, PdfUpdate update, PdfValue.Dictionary? old, string key, IReadOnlyList<byte[]> contents)
    {
        var kept = file.Follow(old?[key]) is PdfValue.Array there ? there.Items.OfType<PdfValue.Reference>().Select(r => r.Target) : [];
        var numbers = kept.Concat(contents.Select(content => Add(update, content))).ToArray();
        return numbers.Length == 0 ? "" : $"/{key}[{string.Join(' ', numbers.Select(n => $"{n} 0 R"))}]";
    }

    private static int Add(PdfUpdate update, byte[] content)
    {
        var number = update.Reserve();
        var data = PdfObjects.Deflate(content);
        update.WriteStream(number, "/Filter/FlateDecode/Length " + data.Length.ToString(CultureInfo.InvariantCulture), data);
        return number;
    }
}
