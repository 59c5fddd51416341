using System.Buffers.Binary;
using System.IO.Compression;

namespace Office.Documents.Tests.Conformance.Shelf;

/// <summary>Pictures made here, good and bad.</summary>
internal static class Pictures
{
    /// <summary>A sequential JPEG of 40 × 24 pixels.</summary>
    public const string Jpeg =
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeX"
        + "BkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAAY"
        + "ACgDASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAQF/8QAFRABAQAAAAAAAAAAAAAAAAAAABL/xAAWAQEBAQAAAAAAAAAAAAAAAAAABg"
        + "P/xAAZEQACAwEAAAAAAAAAAAAAAAAAAhMUYVH/2gAMAwEAAhEDEQA/AMGy09ltqGFLd0ostPZZQwXdKLE9hQwXdJ7LBXwpwlpWFlgQpwSsLAIU"
        + "4JWP/9k=";

    /// <summary>The same as a progressive one.</summary>
    public const string ProgressiveJpeg =
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeX"
        + "BkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wgARCAAY"
        + "ACgDASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAME/8QAFgEBAQEAAAAAAAAAAAAAAAAAAAUC/9oADAMBAAIQAxAAAAHAm3SomKJiYr"
        + "ywAP/EABQQAQAAAAAAAAAAAAAAAAAAADD/2gAIAQEAAQUCf//EABcRAQADAAAAAAAAAAAAAAAAAAABEhP/2gAIAQMBAT8B2bNlpWlaX//EABcR"
        + "AQADAAAAAAAAAAAAAAAAAAABEhP/2gAIAQIBAT8BwYMFIUhSH//EABQQAQAAAAAAAAAAAAAAAAAAADD/2gAIAQEABj8Cf//EABUQAQEAAAAAAA"
        + "AAAAAAAAAAAAAR/9oACAEBAAE/Iaqqqqqqqqqv/9oADAMBAAIAAwAAABAEEEIIL//EABYRAQEBAAAAAAAAAAAAAAAAAHEAIP/aAAgBAwEBPxBz"
        + "nir/xAAWEQEBAQAAAAAAAAAAAAAAAAAAYXH/2gAIAQIBAT8Qyyyiii//xAAUEAEAAAAAAAAAAAAAAAAAAAAw/9oACAEBAAE/EH//AP8A/9k=";

    /// <summary>A PNG of stripes, in base64.</summary>
    /// <param name="width">Width that the header states.</param>
    /// <param name="height">Height that the header states.</param>
    /// <param name="rows">Rows that the data has; as many as stated when 0.</param>
    /// <param name="colour">0 grey, 2 colours, 6 colours and alpha.</param>
    public static string Png(int width, int height, int rows = 0, byte colour = 2) =>
        Convert.ToBase64String(PngBytes(width, height, rows, colour));

    public static byte[] PngBytes(int width, int height, int rows = 0, byte colour = 2, byte interlace = 0)
    {
        var channels = colour switch { 0 => 1, 2 => 3, _ => 4 };
        using var raw = new MemoryStream();
        for (var y = 0; y < (rows == 0 ? height : rows); y++)
        {
            raw.WriteByte((byte)(y % 2 == 0 ? 0 : 1));
            for (var i = 0; i < width * channels; i++)
            {
                raw.WriteByte((byte)(y % 2 == 0 ? (i / 40 % 2 * 200) : 0));
            }
        }

        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(raw.ToArray());
        }

        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = (8, colour, interlace);
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        Write(file, "IHDR"u8, header);
        Write(file, "IDAT"u8, packed.ToArray());
        Write(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static void Write(MemoryStream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(type);
        file.Write(data);
        byte[] summed = [.. type, .. data];
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(summed));
        file.Write(number);
    }

    private static uint Crc(ReadOnlySpan<byte> data)
    {
        var crc = 0xFFFFFFFF;
        foreach (var b in data)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
            }
        }

        return ~crc;
    }
}
