using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Office.Documents.Signatures.TimeStamps;

namespace Office.Documents.Signatures.Pades;

/// <summary>Checks the signatures of a file. Whether a certificate is trusted and was not revoked is for the caller to say.</summary>
public static class PadesReader
{
    /// <summary>Each signature covers the whole file, so that their number bounds the work.</summary>
    private const int MostFields = 64;

    /// <exception cref="InvalidDataException">The file cannot be read as a PDF.</exception>
    public static SignatureReport Verify(byte[] pdf)
    {
        var file = new PdfFile(pdf);
        List<SealSignature> signatures = [];
        if (file.Follow(file.Dictionary(file.RootNumber)["AcroForm"]) is PdfValue.Dictionary form
            && file.Follow(form["Fields"]) is PdfValue.Array fields)
        {
            if (fields.Items.Count > MostFields)
            {
                throw new InvalidDataException("The PDF has more signature fields than a document has.");
            }
            signatures.AddRange(fields.Items.Select(file.Follow).OfType<PdfValue.Dictionary>()
                .Where(f => f["FT"] is PdfValue.Name { Value: "Sig" })
                .Select(f => file.Follow(f["V"])).OfType<PdfValue.Dictionary>()
                .Select(v => Check(pdf, v)));
        }
        signatures.Sort((a, b) => a.CoveredLength.CompareTo(b.CoveredLength));
        var judged = signatures.Select((s, i) => s with { After = AfterIt(pdf, signatures, i) }).ToArray();
        var isOpen = judged is [.., { After: LaterChange.Content or LaterChange.Signature }];
        return new SignatureReport(judged, isOpen) { HasEvidence = file.Dictionary(file.RootNumber)["DSS"] is not null };
    }

    private static LaterChange AfterIt(byte[] pdf, List<SealSignature> signatures, int index)
    {
        var length = signatures[index].CoveredLength;
        return length == 0 ? LaterChange.None
            : PdfRevisions.Between(pdf, length, index + 1 < signatures.Count ? signatures[index + 1].CoveredLength : pdf.Length);
    }

    private static SealSignature Check(byte[] pdf, PdfValue.Dictionary signature)
    {
        var isStamp = signature["SubFilter"] is PdfValue.Name { Value: "ETSI.RFC3161" };
        var unreadable = new SealSignature(
            Text(signature["Name"]), Text(signature["Reason"]), Text(signature["M"]), 0, IsValid: false, Certificate: null, [])
        { IsTimeStamp = isStamp };
        if (signature["Contents"] is not PdfValue.Text { IsHex: true } contents || Range(signature["ByteRange"]) is not { } range
            || (!isStamp && signature["SubFilter"] is not PdfValue.Name { Value: "ETSI.CAdES.detached" }))
        {
            return unreadable;
        }
        // The only bytes not covered are the signature itself, its brackets included: anything wider could hide something.
        var (length, second) = (range[1], range[2]);
        var end = second + (long)range[3];
        if (range[0] != 0 || length != contents.Start || second != contents.End || end > pdf.Length)
        {
            return unreadable with { Flaw = SignatureFlaw.LeavesBytesOut };
        }
        byte[] covered = [.. pdf.AsSpan(0, length), .. pdf.AsSpan(second, range[3])];
        var found = unreadable with { CoveredLength = (int)end };
        try
        {
            var bytes = WithoutPadding(contents.Bytes);
            return isStamp ? Stamped(bytes, covered, found) : Sealed(bytes, covered, found);
        }
        catch (CryptographicException)
        {
            return found;
        }
    }

    private static SealSignature Stamped(byte[] token, byte[] covered, SealSignature found)
    {
        var facts = TimeStampFacts.Read(token, SHA256.HashData(covered));
        return facts is null ? found : found with
        {
            IsValid = facts.IsValid,
            Flaw = facts.IsValid ? null : SignatureFlaw.BytesChanged,
            Stamp = facts,
            Certificate = facts.Certificate is null ? null : X509CertificateLoader.LoadCertificate(facts.Certificate),
        };
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

    private static SealSignature Sealed(byte[] signature, byte[] covered, SealSignature found)
    {
        var cms = new SignedCms(new ContentInfo(covered), detached: true);
        cms.Decode(signature);
        var signer = cms.SignerInfos.Count == 1 ? cms.SignerInfos[0] : throw new CryptographicException("One signer is expected.");
        var token = CadesSignature.StampOf(signer);
        found = found with
        {
            Certificate = signer.Certificate,
            Chain = [.. cms.Certificates.Cast<X509Certificate2>()],
            Stamp = token is null ? null : TimeStampFacts.Read(token, SHA256.HashData(signer.GetSignature())),
            Flaw = CadesSignature.IsOver(signer, covered) ? SignatureFlaw.SignatureWrong : SignatureFlaw.BytesChanged,
        };
        try
        {
            cms.CheckSignature(verifySignatureOnly: true);
            return CadesSignature.NamesItsCertificate(signer) ? found with { IsValid = true, Flaw = null } : found;
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
