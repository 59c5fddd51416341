using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Office.Documents.Signatures.Pades;

/// <summary>Checks the signatures of a file. Whether a certificate is trusted and was not revoked is for the caller to say.</summary>
public static class PadesReader
{
    /// <exception cref="InvalidDataException">The file cannot be read as a PDF.</exception>
    public static SignatureReport Verify(byte[] pdf)
    {
        var file = new PdfFile(pdf);
        List<SealSignature> signatures = [];
        if (file.Follow(file.Dictionary(file.RootNumber)["AcroForm"]) is PdfValue.Dictionary form
            && file.Follow(form["Fields"]) is PdfValue.Array fields)
        {
            signatures.AddRange(fields.Items.Select(file.Follow).OfType<PdfValue.Dictionary>()
                .Where(f => f["FT"] is PdfValue.Name { Value: "Sig" })
                .Select(f => file.Follow(f["V"])).OfType<PdfValue.Dictionary>()
                .Select(v => Check(pdf, v)));
        }
        signatures.Sort((a, b) => a.CoveredLength.CompareTo(b.CoveredLength));
        return new SignatureReport(signatures, signatures.Count > 0 && signatures[^1].CoveredLength < pdf.Length);
    }

    private static SealSignature Check(byte[] pdf, PdfValue.Dictionary signature)
    {
        var unreadable = new SealSignature(
            Text(signature["Name"]), Text(signature["Reason"]), Text(signature["M"]), 0, IsValid: false, Certificate: null, []);
        if (signature["Contents"] is not PdfValue.Text { IsHex: true } contents || Range(signature["ByteRange"]) is not { } range)
        {
            return unreadable;
        }
        // The only bytes not covered are the signature itself, its brackets included: anything wider could hide something.
        var (length, second) = (range[1], range[2]);
        var end = second + (long)range[3];
        if (range[0] != 0 || length != contents.Start || second != contents.End || end > pdf.Length
            || signature["SubFilter"] is not PdfValue.Name { Value: "ETSI.CAdES.detached" })
        {
            return unreadable;
        }
        byte[] covered = [.. pdf.AsSpan(0, length), .. pdf.AsSpan(second, range[3])];
        try
        {
            var cms = new SignedCms(new ContentInfo(covered), detached: true);
            cms.Decode(WithoutPadding(contents.Bytes));
            return Result(cms, unreadable with { CoveredLength = (int)end });
        }
        catch (CryptographicException)
        {
            return unreadable with { CoveredLength = (int)end };
        }
    }

    /// <summary>The signature without the zeros behind it; anything else there was put in by somebody.</summary>
    private static byte[] WithoutPadding(byte[] contents)
    {
        try
        {
            AsnDecoder.ReadEncodedValue(contents, AsnEncodingRules.BER, out _, out _, out var length);
            return contents.AsSpan(length).ContainsAnyExcept((byte)0)
                ? throw new CryptographicException("There are bytes behind the signature.")
                : contents[..length];
        }
        catch (AsnContentException damaged)
        {
            throw new CryptographicException("The signature is damaged.", damaged);
        }
    }

    private static SealSignature Result(SignedCms cms, SealSignature found)
    {
        var signer = cms.SignerInfos.Count == 1 ? cms.SignerInfos[0] : throw new CryptographicException("One signer is expected.");
        found = found with { Certificate = signer.Certificate, Chain = [.. cms.Certificates.Cast<X509Certificate2>()] };
        try
        {
            cms.CheckSignature(verifySignatureOnly: true);
            return found with { IsValid = CadesSignature.NamesItsCertificate(signer) };
        }
        catch (CryptographicException)
        {
            return found;
        }
    }

    private static int[]? Range(PdfValue? value) =>
        value is PdfValue.Array { Items.Count: 4 } array && array.Items.All(i => i is PdfValue.Number { Value: >= 0 and <= int.MaxValue })
            ? [.. array.Items.Select(PdfFile.Integer)]
            : null;

    private static string Text(PdfValue? value) => value switch
    {
        PdfValue.Text { Bytes: [0xFE, 0xFF, .. var utf16] } => Encoding.BigEndianUnicode.GetString(utf16),
        PdfValue.Text text => Encoding.Latin1.GetString(text.Bytes),
        _ => string.Empty,
    };
}
