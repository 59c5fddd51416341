using System.Formats.Asn1;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Office.Documents.Signatures.Sm;

namespace Office.Documents.Signatures.Eseal;

/// <summary>The use of an electronic seal on data: SES_Signature of GB/T 38540, or of GM/T 0031 when read.</summary>
public sealed record SealMark
{
    /// <summary>The whole, DER.</summary>
    public required byte[] Bytes { get; init; }

    public required ElectronicSeal Seal { get; init; }

    /// <summary>When, as the sealer's clock had it.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>SM3 of the data.</summary>
    public required byte[] DataHash { get; init; }

    /// <summary>What the data are, for example the signature file's place in an OFD package.</summary>
    public required string Property { get; init; }

    /// <summary>The sealer's certificate (签章者), DER.</summary>
    public required byte[] Certificate { get; init; }

    public required string Algorithm { get; init; }

    public required byte[] Signature { get; init; }

    /// <summary>The bytes that the signature is over (TBS_Sign).</summary>
    public required byte[] SignedBytes { get; init; }

    /// <summary>A time-stamp token (RFC 3161) when one came with it.</summary>
    public byte[]? TimeStamp { get; init; }

    /// <summary>Seals data.</summary>
    /// <param name="crypto">The algorithms.</param>
    /// <param name="seal">The seal.</param>
    /// <param name="signer">The key and certificate that the seal lists.</param>
    /// <param name="data">What is sealed.</param>
    /// <param name="at">The time.</param>
    public static SealMark Make(ISmCrypto crypto, ElectronicSeal seal, SmIssuer signer, SealedData data, DateTimeOffset at)
    {
        var body = new AsnWriter(AsnEncodingRules.DER);
        using (body.PushSequence())
        {
            body.WriteInteger(4);
            body.WriteEncodedValue(seal.Bytes);
            body.WriteGeneralizedTime(at, omitFractionalSeconds: true);
            body.WriteBitString(crypto.Sm3(data.Bytes));
            body.WriteCharacterString(UniversalTagNumber.IA5String, data.Property);
        }
        var signed = body.Encode();
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteEncodedValue(signed);
            writer.WriteOctetString(signer.Certificate);
            writer.WriteObjectIdentifier(SmOid.Sm2WithSm3);
            writer.WriteBitString(signer.Key.Sign(signed));
        }
        return Read(writer.Encode());
    }

    /// <exception cref="InvalidDataException">Not the use of a seal of a known version.</exception>
    public static SealMark Read(byte[] bytes)
    {
        try
        {
            return Parse(bytes);
        }
        catch (Exception broken) when (broken is AsnContentException or CryptographicException or FormatException or OverflowException)
        {
            throw new InvalidDataException("These bytes are not the use of an electronic seal.", broken);
        }
    }

    private static SealMark Parse(byte[] bytes)
    {
        var outer = new AsnReader(bytes, AsnEncodingRules.DER);
        var whole = outer.ReadSequence();
        outer.ThrowIfNotEmpty();
        var signed = whole.ReadEncodedValue().ToArray();
        var body = new AsnReader(signed, AsnEncodingRules.DER).ReadSequence();
        SealInfoCode.Number(body);
        var seal = ElectronicSeal.Read(body.ReadEncodedValue().ToArray());
        var at = Time(body);
        var hash = Hash(body);
        var property = body.ReadCharacterString(UniversalTagNumber.IA5String);
        // GM/T 0031 keeps the sealer's certificate inside what is signed.
        var isOld = body.HasData && body.PeekTag().HasSameClassAndValue(Asn1Tag.PrimitiveOctetString);
        var signer = isOld ? body : whole;
        var mark = new SealMark
        {
            Bytes = bytes,
            Seal = seal,
            At = at,
            DataHash = hash,
            Property = property,
            Certificate = signer.ReadOctetString(),
            Algorithm = signer.ReadObjectIdentifier(),
            Signature = SmSignatureForm.ToDer(SealInfoCode.Bits(whole)),
            SignedBytes = signed,
            TimeStamp = whole.HasData ? SealInfoCode.Bits(whole.ReadSequence(new Asn1Tag(TagClass.ContextSpecific, 0))) : null,
        };
        whole.ThrowIfNotEmpty();
        return mark;
    }

    private static byte[] Hash(AsnReader body) =>
        body.PeekTag().HasSameClassAndValue(Asn1Tag.PrimitiveOctetString) ? body.ReadOctetString() : SealInfoCode.Bits(body);

    private static DateTimeOffset Time(AsnReader body)
    {
        if (!body.PeekTag().HasSameClassAndValue(Asn1Tag.PrimitiveBitString))
        {
            return SealInfoCode.Time(body);
        }
        var text = Encoding.ASCII.GetString(SealInfoCode.Bits(body));
        return DateTimeOffset.TryParseExact(
            text, ["yyMMddHHmmss'Z'", "yyyyMMddHHmmss'Z'"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? at
            : throw new FormatException("The time of the seal cannot be read.");
    }
}

/// <param name="Bytes">What is sealed.</param>
/// <param name="Property">What it is; ASCII.</param>
public sealed record SealedData(byte[] Bytes, string Property);
