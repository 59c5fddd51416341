using System.Formats.Asn1;

namespace Office.Documents.Signatures.Eseal;

/// <summary>SES_SealInfo to and from DER.</summary>
internal static class SealInfoCode
{
    private const int MostSigners = 1000;

    public static byte[] Write(SealInfo info)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            using (writer.PushSequence())
            {
                writer.WriteCharacterString(UniversalTagNumber.IA5String, "ES");
                writer.WriteInteger(info.Version);
                writer.WriteCharacterString(UniversalTagNumber.IA5String, info.Maker);
            }
            writer.WriteCharacterString(UniversalTagNumber.IA5String, info.Id);
            WriteProperty(writer, info);
            using (writer.PushSequence())
            {
                writer.WriteCharacterString(UniversalTagNumber.IA5String, info.Picture.Type);
                writer.WriteOctetString(info.Picture.Data);
                writer.WriteInteger(info.Picture.WidthMm);
                writer.WriteInteger(info.Picture.HeightMm);
            }
        }
        return writer.Encode();
    }

    public static SealInfo Read(byte[] bytes)
    {
        var info = new AsnReader(bytes, AsnEncodingRules.DER).ReadSequence();
        var header = info.ReadSequence();
        if (header.ReadCharacterString(UniversalTagNumber.IA5String) is not "ES")
        {
            throw new FormatException("The header is not that of a seal.");
        }
        var version = Number(header);
        var maker = header.ReadCharacterString(UniversalTagNumber.IA5String);
        var id = info.ReadCharacterString(UniversalTagNumber.IA5String);
        var property = info.ReadSequence();
        var picture = info.ReadSequence();
        var type = Number(property);
        var name = property.ReadCharacterString(UniversalTagNumber.UTF8String);
        // certListType came with version 4.
        var listsDigests = property.PeekTag().HasSameClassAndValue(Asn1Tag.Integer) && Number(property) == 2;
        return new SealInfo
        {
            Version = version,
            Maker = maker,
            Id = id,
            Type = type,
            Name = name,
            ListsDigests = listsDigests,
            Signers = Signers(property.ReadSequence(), listsDigests),
            MadeAt = Time(property),
            ValidFrom = Time(property),
            ValidTo = Time(property),
            Picture = new SealImage(
                picture.ReadCharacterString(UniversalTagNumber.IA5String), picture.ReadOctetString(), Number(picture), Number(picture)),
        };
    }

    public static DateTimeOffset Time(AsnReader reader) =>
        reader.PeekTag().HasSameClassAndValue(Asn1Tag.UtcTime) ? reader.ReadUtcTime() : reader.ReadGeneralizedTime();

    public static int Number(AsnReader reader) =>
        reader.TryReadInt32(out var number) ? number : throw new FormatException("A number is too large.");

    /// <summary>Whole bytes; a string that ends inside a byte is none of ours and could be two strings.</summary>
    public static byte[] Bits(AsnReader reader) =>
        reader.ReadBitString(out var unused) is var bytes && unused == 0 ? bytes : throw new FormatException("A bit string ends inside a byte.");

    private static void WriteProperty(AsnWriter writer, SealInfo info)
    {
        using var property = writer.PushSequence();
        writer.WriteInteger(info.Type);
        writer.WriteCharacterString(UniversalTagNumber.UTF8String, info.Name);
        writer.WriteInteger(info.ListsDigests ? 2 : 1);
        using (writer.PushSequence())
        {
            foreach (var signer in info.Signers)
            {
                WriteSigner(writer, signer, info.ListsDigests);
            }
        }
        writer.WriteGeneralizedTime(info.MadeAt, omitFractionalSeconds: true);
        writer.WriteGeneralizedTime(info.ValidFrom, omitFractionalSeconds: true);
        writer.WriteGeneralizedTime(info.ValidTo, omitFractionalSeconds: true);
    }

    private static void WriteSigner(AsnWriter writer, byte[] signer, bool isDigest)
    {
        if (!isDigest)
        {
            writer.WriteOctetString(signer);
            return;
        }
        using (writer.PushSequence())
        {
            writer.WriteCharacterString(UniversalTagNumber.PrintableString, "SM3");
            writer.WriteOctetString(signer);
        }
    }

    private static List<byte[]> Signers(AsnReader list, bool areDigests)
    {
        List<byte[]> signers = [];
        while (list.HasData)
        {
            if (signers.Count == MostSigners)
            {
                throw new FormatException("The seal lists too many certificates.");
            }
            if (!areDigests)
            {
                signers.Add(list.ReadOctetString());
                continue;
            }
            var digest = list.ReadSequence();
            digest.ReadCharacterString(UniversalTagNumber.PrintableString);
            signers.Add(digest.ReadOctetString());
        }
        return signers;
    }
}
