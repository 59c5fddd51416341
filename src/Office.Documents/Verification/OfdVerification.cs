using Office.Documents.Signatures.Eseal;
using Office.Documents.Signatures.OfdSeals;
using Office.Documents.Signatures.Sm;
using Office.Documents.Typesetting.Ofd;
using Office.Organization.Foundation;

namespace Office.Documents.Verification;

/// <summary>Puts what an OFD's seals show into sentences.</summary>
internal static class OfdVerification
{
    /// <summary>Of a file with thousands of changed parts the first few say it all.</summary>
    private const int MostPartsNamed = 5;

    public static VerifyReport Run(VerifyReport report, byte[] file, Outcome<ISmCrypto> crypto, VerifyTrust trust)
    {
        var opened = OfdPackage.Open(file);
        if (opened.Fault is not null)
        {
            return report with { Sentences = [VerifySentence.Bad(opened.Fault is OfdFault.NotAnOfd ? "file.unknown" : "file.damaged")] };
        }
        if (crypto.Fault is not null)
        {
            return report with { Sentences = [VerifySentence.Bad("ofd.no-library")] };
        }
        var found = new OfdSealReader(crypto.Value, trust.Sm).Verify(opened.Value);
        VerifyMark[] marks = [.. found.Seals.Select(finding => MarkOf(finding, trust))];
        List<VerifySentence> sentences = [];
        if (marks.Length == 0)
        {
            sentences.Add(VerifySentence.Note("ofd.unsigned"));
        }
        sentences.AddRange(found.Uncovered.Take(MostPartsNamed).Select(part => VerifySentence.Bad("ofd.uncovered", part)));
        return report with { Marks = marks, Sentences = sentences, Verdict = FileVerifier.VerdictOf(marks, sentences) };
    }

    private static VerifyMark MarkOf(OfdSealFinding finding, VerifyTrust trust) => finding.Mark is not { } mark
        ? new VerifyMark { Who = "", Act = "seal", Sentences = [VerifySentence.Bad("mark.unreadable")] }
        : new VerifyMark { Who = mark.Seal.Info.Name, Act = "seal", At = mark.At, Sentences = [.. Sentences(finding, mark, trust)] };

    private static IEnumerable<VerifySentence> Sentences(OfdSealFinding finding, SealMark mark, VerifyTrust trust)
    {
        foreach (var part in finding.Changed.Take(MostPartsNamed))
        {
            yield return VerifySentence.Bad(part.Contains("/Pages/", StringComparison.Ordinal) ? "ofd.page-changed" : "ofd.part-changed", part);
        }
        foreach (var part in finding.Missing.Take(MostPartsNamed))
        {
            yield return VerifySentence.Bad("ofd.part-missing", part);
        }
        if (finding.ShowsOtherSeal)
        {
            yield return VerifySentence.Bad("ofd.other-seal");
        }
        foreach (var flaw in finding.Flaws)
        {
            yield return new VerifySentence(CodeOf(flaw), flaw is SealFlaw.MakerUnknown or SealFlaw.IssuerUnknown ? Weight.Unknown : Weight.Bad);
        }
        if (finding.Holds)
        {
            yield return VerifySentence.Good("ofd.holds", finding.Covered.Count);
        }
        if (!finding.Flaws.Contains(SealFlaw.CertificateRevoked) && trust.AboutRevocation(mark.Certificate, mark.At, isProved: false) is { } revoked)
        {
            yield return revoked;
        }
        var signer = PdfVerification.NameOf(mark.Certificate);
        var maker = PdfVerification.NameOf(mark.Seal.MakerCertificate);
        yield return finding.Flaws.Contains(SealFlaw.MakerUnknown) || finding.Flaws.Contains(SealFlaw.IssuerUnknown)
            ? VerifySentence.Note("ofd.signer", signer, maker)
            : VerifySentence.Good("ofd.signer", signer, maker);
    }

    private static string CodeOf(SealFlaw flaw) => flaw switch
    {
        SealFlaw.SealForged => "seal.forged",
        SealFlaw.MakerUnknown => "seal.maker-unknown",
        SealFlaw.SealNotValid => "seal.not-valid",
        SealFlaw.SignerNotListed => "seal.signer-not-listed",
        SealFlaw.CertificateNotValid => "seal.certificate-not-valid",
        SealFlaw.CertificateRevoked => "seal.certificate-revoked",
        SealFlaw.IssuerUnknown => "seal.issuer-unknown",
        SealFlaw.DataChanged => "seal.data-changed",
        SealFlaw.SignatureWrong => "seal.signature-wrong",
        _ => throw new ArgumentOutOfRangeException(nameof(flaw), flaw, "An unknown flaw."),
    };
}
