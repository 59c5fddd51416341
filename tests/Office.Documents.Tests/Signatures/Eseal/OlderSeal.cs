using System.Text;
using Office.Documents.Signatures.Sm;
using Office.Documents.Tests.Signatures.Sm;
using Org.BouncyCastle.Asn1;

namespace Office.Documents.Tests.Signatures.Eseal;

/// <summary>The use of a seal of GM/T 0031 (version 1), written with BouncyCastle so that our own writer has no part in it.</summary>
internal static class OlderSeal
{
    private static readonly DerObjectIdentifier s_algorithm = new("1.2.156.10197.1.501");

    public static byte[] Make(SmIssuer root, SmIssuer signer, byte[] data)
    {
        var info = new DerSequence(
            new DerSequence(new DerIA5String("ES"), new DerInteger(1), new DerIA5String("Older maker")),
            new DerIA5String("42"),
            new DerSequence(
                new DerInteger(1),
                new DerUtf8String("铜江市人民政府办公室印章"),
                new DerSequence(new DerOctetString(signer.Certificate)),
                new DerUtcTime("261121090000Z"),
                new DerUtcTime("261121090000Z"),
                new DerUtcTime("281121090000Z")),
            new DerSequence(new DerIA5String("png"), new DerOctetString([1, 2, 3]), new DerInteger(42), new DerInteger(42)));
        var made = new DerSequence(info, new DerOctetString(root.Certificate), s_algorithm).GetDerEncoded();
        var seal = new DerSequence(info, new DerSequence(new DerOctetString(root.Certificate), s_algorithm, new DerBitString(root.Key.Sign(made))));
        var body = new DerSequence(
            new DerInteger(1),
            seal,
            new DerBitString(Encoding.ASCII.GetBytes("261122090000Z")),
            new DerBitString(SmKit.Crypto.Sm3(data)),
            new DerIA5String("/Doc_0/Signs/Sign_0/Signature.xml"),
            new DerOctetString(signer.Certificate),
            s_algorithm);
        return new DerSequence(body, new DerBitString(Plain(signer.Key.Sign(body.GetDerEncoded())))).GetDerEncoded();
    }

    // Some makers write r and s without DER around them.
    private static byte[] Plain(byte[] signature)
    {
        var pair = (Asn1Sequence)Asn1Object.FromByteArray(signature);
        return [.. Fixed(pair[0]), .. Fixed(pair[1])];
    }

    private static byte[] Fixed(Asn1Encodable number)
    {
        var bytes = ((DerInteger)number).PositiveValue.ToByteArrayUnsigned();
        return [.. new byte[32 - bytes.Length], .. bytes];
    }
}
