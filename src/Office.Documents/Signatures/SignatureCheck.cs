using System.Security.Cryptography;

namespace Office.Documents.Signatures;

/// <summary>Verifies a kept signature against kept bytes; needs nothing of this installation.</summary>
public static class SignatureCheck
{
    /// <param name="payload">The bytes that were signed, as kept.</param>
    /// <param name="signature">64 bytes, r‖s (IEEE P1363).</param>
    /// <param name="publicKey">SubjectPublicKeyInfo, DER. Anything that is not a P-256 key verifies nothing.</param>
    public static bool Verify(ReadOnlySpan<byte> payload, ReadOnlySpan<byte> signature, ReadOnlySpan<byte> publicKey)
    {
        try
        {
            using var key = ECDsa.Create();
            key.ImportSubjectPublicKeyInfo(publicKey, out var read);
            // The curve is checked: a key of a weaker curve in a changed row must not pass for the official's.
            return read == publicKey.Length
                && key.ExportParameters(includePrivateParameters: false).Curve.Oid.Value is "1.2.840.10045.3.1.7"
                && key.VerifyData(payload, signature, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
