using System.Formats.Asn1;
using System.Numerics;

namespace Office.Documents.Signatures.Eseal;

/// <summary>Two forms of an SM2 signature: DER, and r and s of 32 bytes each, which some makers write.</summary>
internal static class SmSignatureForm
{
    public static byte[] ToDer(byte[] signature)
    {
        if (signature.Length != 64)
        {
            return signature;
        }
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteInteger(new BigInteger(signature.AsSpan(0, 32), isUnsigned: true, isBigEndian: true));
            writer.WriteInteger(new BigInteger(signature.AsSpan(32), isUnsigned: true, isBigEndian: true));
        }
        return writer.Encode();
    }
}
