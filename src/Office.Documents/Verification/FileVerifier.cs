using System.Security.Cryptography;
using Office.Documents.Signatures.Sm;
using Office.Organization.Foundation;

namespace Office.Documents.Verification;

/// <summary>Says of any file whether it is signed, by whom, and whether it is still what was signed. Needs no data of this office.</summary>
/// <param name="crypto">The SM algorithms, or the fault that says why they are not there.</param>
/// <param name="trust">Whom the reader trusts.</param>
public sealed class FileVerifier(Outcome<ISmCrypto> crypto, VerifyTrust trust)
{
    /// <summary>Larger files are refused before they are read.</summary>
    public const int MostBytes = 100 * 1024 * 1024;

    public VerifyReport Verify(byte[] file)
    {
        var report = new VerifyReport(KindOf(file), SHA256.HashData(file), file.Length);
        try
        {
            return report.Kind switch
            {
                VerifiedKind.Pdf => PdfVerification.Run(report, file, trust),
                VerifiedKind.Ofd => OfdVerification.Run(report, file, crypto, trust),
                VerifiedKind.Bundle => BundleVerification.Run(report, file, this),
                VerifiedKind.Unknown => report with { Sentences = [VerifySentence.Bad("file.unknown")] },
                _ => throw new ArgumentOutOfRangeException(nameof(file), report.Kind, "An unknown kind."),
            };
        }
        catch (InvalidDataException)
        {
            return report with { Verdict = Verdict.Unreadable, Sentences = [VerifySentence.Bad("file.damaged")] };
        }
    }

    /// <summary>The worst of what was found decides.</summary>
    internal static Verdict VerdictOf(IReadOnlyList<VerifyMark> marks, IReadOnlyList<VerifySentence> sentences)
    {
        var weights = sentences.Concat(marks.SelectMany(m => m.Sentences)).Select(s => s.Weight).ToHashSet();
        return weights.Contains(Weight.Bad) ? Verdict.Broken
            : marks.Count == 0 ? Verdict.NotSigned
            : weights.Contains(Weight.Unknown) ? Verdict.UnknownSigner
            : Verdict.Whole;
    }

    private static VerifiedKind KindOf(ReadOnlySpan<byte> file) =>
        file.StartsWith("%PDF-"u8) ? VerifiedKind.Pdf
        : file.StartsWith("PK"u8) ? VerifiedKind.Ofd
        : file.IndexOf(BundleFile.Mark) >= 0 ? VerifiedKind.Bundle
        : VerifiedKind.Unknown;
}
