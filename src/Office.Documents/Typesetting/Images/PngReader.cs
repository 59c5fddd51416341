using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;

namespace Office.Documents.Typesetting.Images;

/// <summary>Reads PNG: the data is unpacked to the last byte and must be as long as the header says.</summary>
internal static class PngReader
{
    private sealed record Header(int Width, int Height, int Depth, int Colour)
    {
        public int Channels => Colour switch { 0 or 3 => 1, 4 => 2, 2 => 3, _ => 4 };

        public int RowBytes => ((Width * Channels * Depth) + 7) / 8;
    }

    public static (PictureImage? Image, PictureProblem Problem) Read(byte[] file)
    {
        using var packed = new MemoryStream();
        Header? found = null;
        byte[] palette = [];
        byte[]? transparent = null;
        var ended = false;
        for (var at = 8; at + 12 <= file.Length && !ended;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            if (length < 0 || length > file.Length - at - 12)
            {
                return (null, PictureProblem.Damaged);
            }

            var data = file.AsSpan(at + 8, length);
            switch (BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at + 4)))
            {
                case 0x49484452 when length >= 13 && data[12] != 0: // IHDR, interlaced
                    return (null, PictureProblem.Kind);
                case 0x49484452 when length >= 13:
                    found = new Header(BinaryPrimitives.ReadInt32BigEndian(data), BinaryPrimitives.ReadInt32BigEndian(data[4..]), data[8], data[9]);
                    break;
                case 0x504C5445: // PLTE
                    palette = data.ToArray();
                    break;
                case 0x74524E53: // tRNS
                    transparent = data.ToArray();
                    break;
                case 0x49444154: // IDAT
                    packed.Write(data);
                    break;
                case 0x49454E44: // IEND
                    ended = true;
                    break;
            }

            at += 12 + length;
        }

        return found is { } header && ended ? Finish(file, header, packed, palette, transparent) : (null, PictureProblem.Damaged);
    }

    private static (PictureImage? Image, PictureProblem Problem) Finish(
        byte[] file, Header header, MemoryStream packed, byte[] palette, byte[]? transparent)
    {
        if (header.Width <= 0 || header.Height <= 0 || !IsKnown(header) || (header.Colour == 3 && palette.Length is 0 or > 768))
        {
            return (null, PictureProblem.Damaged);
        }

        if ((long)header.Width * header.Height > PictureImage.MostPixels)
        {
            return (null, PictureProblem.Large);
        }

        var (rows, problem) = Unpack(packed, (header.RowBytes + 1) * header.Height);
        if (rows is null)
        {
            return (null, problem);
        }

        for (var row = 0; row < header.Height; row++)
        {
            if (rows[row * (header.RowBytes + 1)] > 4)
            {
                return (null, PictureProblem.Damaged);
            }
        }

        var (entries, data) = transparent is null && header is { Depth: <= 8, Colour: 0 or 2 or 3 }
            ? (PassedOn(header, palette), packed.ToArray())
            : PngPixels.OnWhite(rows, header.Width, header.Height, header.Depth, header.Colour, palette, transparent);
        return (new PictureImage(header.Width, header.Height, "image/png", file, entries, data), default);
    }

    private static bool IsKnown(Header header) => (header.Colour, header.Depth) is
        (0, 1 or 2 or 4 or 8 or 16) or (3, 1 or 2 or 4 or 8) or (2 or 4 or 6, 8 or 16);

    // One byte more than the header says is asked for: a picture that goes on behind its size is refused, and never unpacked.
    private static (byte[]? Rows, PictureProblem Problem) Unpack(MemoryStream packed, int length)
    {
        packed.Position = 0;
        var rows = new byte[length];
        try
        {
            using var zlib = new ZLibStream(packed, CompressionMode.Decompress, leaveOpen: true);
            var read = zlib.ReadAtLeast(rows, length, throwOnEndOfStream: false);
            return read == length && zlib.ReadByte() < 0 ? (rows, default) : (null, PictureProblem.Size);
        }
        catch (InvalidDataException)
        {
            return (null, PictureProblem.Damaged);
        }
    }

    /// <summary>PDF knows the rows of a PNG: they are passed on as they are packed.</summary>
    private static string PassedOn(Header header, byte[] palette)
    {
        var space = header.Colour switch
        {
            0 => "/DeviceGray",
            2 => "/DeviceRGB",
            _ => string.Create(CultureInfo.InvariantCulture, $"[/Indexed/DeviceRGB {(palette.Length / 3) - 1}<{Convert.ToHexString(palette)}>]"),
        };
        return string.Create(
            CultureInfo.InvariantCulture,
            $"/ColorSpace{space}/BitsPerComponent {header.Depth}/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors {header.Channels}/BitsPerComponent {header.Depth}/Columns {header.Width}>>");
    }
}
