using System.Formats.Asn1;
using System.Security.Cryptography;
using Office.Documents.Signatures.Sm;

namespace Office.Documents.Signatures.Eseal;

/// <summary>An electronic seal as its maker signed it: SESeal of GB/T 38540 (version 4), or of GM/T 0031 when read.</summary>
public sealed record ElectronicSeal
{
    /// <summary>The whole, DER.</summary>
    public required byte[] Bytes { get; init; }

    public required SealInfo Info { get; init; }

    /// <summary><see cref="Info"/> as it stands in the seal.</summary>
    public required byte[] InfoBytes { get; init; }

    /// <summary>The maker's certificate (制章者), DER.</summary>
    public required byte[] MakerCertificate { get; init; }

    /// <summary>The signature's algorithm.</summary>
    public required string Algorithm { get; init; }

    /// <summary>The maker's signature.</summary>
    public required byte[] Signature { get; init; }

    /// <summary>Makes a seal of version 4.</summary>
    public static ElectronicSeal Make(SealInfo info, SmIssuer maker)
    {
        var infoBytes = SealInfoCode.Write(info);
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteEncodedValue(infoBytes);
            writer.WriteOctetString(maker.Certificate);
            writer.WriteObjectIdentifier(SmOid.Sm2WithSm3);
            writer.WriteBitString(maker.Key.Sign(infoBytes));
        }
        return Read(writer.Encode());
    }

    /// <exception cref="InvalidDataException">Not an electronic seal of a known version.</exception>
    public static ElectronicSeal Read(byte[] bytes)
    {
        try
        {
            var reader = new AsnReader(bytes, AsnEncodingRules.DER);
            var seal = Read(bytes, reader.ReadSequence());
            reader.ThrowIfNotEmpty();
            return seal;
        }
        catch (Exception broken) when (broken is AsnContentException or CryptographicException or FormatException or OverflowException)
        {
            throw new InvalidDataException("These bytes are not an electronic seal.", broken);
        }
    }

    /// <summary>Whether the maker's certificate signed it. GB/T 38540 signs the information; GM/T 0031 the certificate and algorithm too.</summary>
    public bool IsSignedByMaker(ISmCrypto crypto)
    {
        byte[] key;
        try
        {
            key = SmCertificate.PublicKeyOf(MakerCertificate);
        }
        catch (CryptographicException)
        {
            return false;
        }
        return SmOid.IsSm2WithSm3(Algorithm)
            && (crypto.Verify(InfoBytes, Signature, key) || crypto.Verify(WithMaker(), Signature, key));
    }

    private byte[] WithMaker()
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteEncodedValue(InfoBytes);
            writer.WriteOctetString(MakerCertificate);
            writer.WriteObjectIdentifier(Algorithm);
        }
        return writer.Encode();
    }

    private static ElectronicSeal Read(byte[] bytes, AsnReader seal)
    {
        var info = seal.ReadEncodedValue().ToArray();
        // Version 1 keeps the maker's part in a sequence of its own.
        var rest = seal.PeekTag() == Asn1Tag.Sequence ? seal.ReadSequence() : seal;
        var read = new ElectronicSeal
        {
            Bytes = bytes,
            Info = SealInfoCode.Read(info),
            InfoBytes = info,
            MakerCertificate = rest.ReadOctetString(),
            Algorithm = rest.ReadObjectIdentifier(),
            Signature = SmSignatureForm.ToDer(SealInfoCode.Bits(rest)),
        };
        rest.ThrowIfNotEmpty();
        seal.ThrowIfNotEmpty();
        return read;
    }
}
