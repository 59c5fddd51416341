using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Office.Documents.Signatures;
using Office.Documents.Signatures.Pades;

namespace Office.Documents.Verification;

/// <summary>Puts what a PDF's signatures show into sentences.</summary>
internal static class PdfVerification
{
    public static VerifyReport Run(VerifyReport report, byte[] file, VerifyTrust trust)
    {
        var found = PadesReader.Verify(file);
        VerifyMark[] marks = [.. found.Signatures.Select(s => MarkOf(s, file.Length, trust))];
        List<VerifySentence> sentences = [];
        if (marks.Length == 0)
        {
            sentences.Add(VerifySentence.Note("pdf.unsigned"));
        }
        if (found.HasBytesAfterLast)
        {
            sentences.Add(VerifySentence.Bad("pdf.bytes-after", file.Length - found.Signatures[^1].CoveredLength));
        }
        if (found.HasEvidence)
        {
            sentences.Add(VerifySentence.Note("pdf.evidence"));
        }
        return report with { Marks = marks, Sentences = sentences, Verdict = FileVerifier.VerdictOf(marks, sentences) };
    }

    private static VerifyMark MarkOf(SealSignature signature, int length, VerifyTrust trust) => new()
    {
        Who = signature.IsTimeStamp ? NameOf(signature.Certificate) : signature.Organ,
        Act = signature.IsTimeStamp ? "stamp" : "seal",
        At = signature.IsTimeStamp ? signature.Stamp?.At : TimeOf(signature.StatedAt),
        Sentences = [.. Sentences(signature, length, trust)],
    };

    private static IEnumerable<VerifySentence> Sentences(SealSignature signature, int length, VerifyTrust trust)
    {
        yield return signature.Flaw switch
        {
            null => VerifySentence.Good("mark.holds", signature.CoveredLength, length),
            SignatureFlaw.BytesChanged => VerifySentence.Bad("mark.bytes-changed"),
            SignatureFlaw.SignatureWrong => VerifySentence.Bad("mark.signature-wrong"),
            SignatureFlaw.LeavesBytesOut => VerifySentence.Bad("mark.leaves-bytes-out"),
            SignatureFlaw.Unreadable => VerifySentence.Bad("mark.unreadable"),
            _ => throw new ArgumentOutOfRangeException(nameof(signature), signature.Flaw, "An unknown flaw."),
        };
        if (signature.After is LaterChange.Content)
        {
            yield return VerifySentence.Bad("mark.later-content");
        }
        if (signature is { Certificate: { } certificate, IsValid: true })
        {
            yield return SignerOf(signature, certificate, trust);
            var isProved = signature.Stamp is { IsValid: true } proof && proof.IsIssuedUnder(trust.Anchors);
            if (trust.AboutRevocation(certificate.RawData, isProved ? signature.Stamp!.At : TimeOf(signature.StatedAt), isProved) is { } revoked)
            {
                yield return revoked;
            }
        }
        if (signature.Stamp is { } stamp)
        {
            yield return !stamp.IsValid ? VerifySentence.Bad("mark.stamp-wrong")
                : stamp.IsIssuedUnder(trust.Anchors) ? VerifySentence.Good("mark.stamped", stamp.At, NameOf(stamp.Certificate))
                : VerifySentence.Note("mark.stamped-unknown", stamp.At, NameOf(stamp.Certificate));
        }
        else if (signature.IsValid)
        {
            yield return VerifySentence.Note("mark.not-stamped");
        }
    }

    private static VerifySentence SignerOf(SealSignature signature, X509Certificate2 certificate, VerifyTrust trust)
    {
        var at = signature.Stamp is { IsValid: true } stamp ? stamp.At : TimeOf(signature.StatedAt);
        var (subject, issuer) = (NameOf(certificate), certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: true));
        if (at is { } when && (when.UtcDateTime < certificate.NotBefore.ToUniversalTime() || when.UtcDateTime >= certificate.NotAfter.ToUniversalTime()))
        {
            return VerifySentence.Bad("mark.certificate-not-valid", subject);
        }
        // A seal that names one organ and carries the certificate of another.
        if (!signature.IsTimeStamp && subject != signature.Organ)
        {
            return VerifySentence.Bad("mark.other-name", signature.Organ, subject);
        }
        return at is { } then && CertificatePath.LeadsTo(certificate.RawData, [.. signature.Chain.Select(c => c.RawData)], trust.Anchors, then)
            ? VerifySentence.Good("mark.known", subject, issuer)
            : new VerifySentence("mark.unknown", signature.IsTimeStamp ? Weight.Note : Weight.Unknown, subject, issuer);
    }

    internal static string NameOf(byte[]? certificate)
    {
        if (certificate is null)
        {
            return "";
        }
        try
        {
            using var read = X509CertificateLoader.LoadCertificate(certificate);
            return NameOf(read);
        }
        catch (CryptographicException)
        {
            return "";
        }
    }

    private static string NameOf(X509Certificate2? certificate) => certificate?.GetNameInfo(X509NameType.SimpleName, forIssuer: false) ?? "";

    private static DateTimeOffset? TimeOf(string stated) =>
        DateTimeOffset.TryParseExact(
            stated.Replace("'", "", StringComparison.Ordinal),
            ["'D:'yyyyMMddHHmmss'Z'", "'D:'yyyyMMddHHmmsszzz", "'D:'yyyyMMddHHmmss"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var at) ? at : null;
}
