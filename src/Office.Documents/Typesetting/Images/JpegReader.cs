using System.Buffers.Binary;
using System.Globalization;

namespace Office.Documents.Typesetting.Images;

/// <summary>
/// Reads JPEG, sequential and progressive. The first scan is decoded block by block: it must hold as many as the header's size
/// asks for, no fewer and no more.
/// </summary>
internal static class JpegReader
{
    public static (PictureImage? Image, PictureProblem Problem) Read(byte[] file)
    {
        var tables = new JpegTables();
        JpegFrame? frame = null;
        for (var at = 2; at + 4 <= file.Length;)
        {
            if (file[at] != 0xFF)
            {
                return (null, PictureProblem.Damaged);
            }

            var marker = file[at + 1];
            var length = marker == 0xFF ? -1 : BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at + 2));
            if (length is 0 or 1 || at + 2 + length > file.Length)
            {
                return (null, PictureProblem.Damaged);
            }

            // Markers may be filled up with FF before them.
            var data = length < 0 ? [] : file.AsSpan(at + 4, length - 2);
            at += 2 + length;
            switch (marker)
            {
                case 0xC0 or 0xC1 or 0xC2:
                    frame = JpegFrame.Read(data, isProgressive: marker == 0xC2);
                    break;
                case 0xC4 when !tables.AddHuffman(data):
                    return (null, PictureProblem.Damaged);
                case >= 0xC3 and <= 0xCF and not 0xC4 and not 0xC8 and not 0xCC:
                    return (null, PictureProblem.Kind);
                case 0xDD when data.Length >= 2:
                    tables.RestartInterval = BinaryPrimitives.ReadUInt16BigEndian(data);
                    break;
                case 0xDA:
                    return frame is null ? (null, PictureProblem.Damaged) : Finish(file, frame, tables, data.ToArray(), at);
            }
        }

        return (null, PictureProblem.Damaged);
    }

    private static (PictureImage? Image, PictureProblem Problem) Finish(
        byte[] file, JpegFrame frame, JpegTables tables, byte[] scan, int start)
    {
        if (frame.Components.Length is not (1 or 3))
        {
            return (null, PictureProblem.Kind);
        }

        if ((long)frame.Width * frame.Height > PictureImage.MostPixels)
        {
            return (null, PictureProblem.Large);
        }

        if (new JpegScan(file, start, frame, tables).Check(scan) is { } problem)
        {
            return (null, problem);
        }

        // A progressive picture may be cut off behind its first scan.
        if (file.AsSpan(start).LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) < 0)
        {
            return (null, PictureProblem.Damaged);
        }

        var space = frame.Components.Length == 1 ? "/DeviceGray" : "/DeviceRGB";
        var entries = string.Create(CultureInfo.InvariantCulture, $"/ColorSpace{space}/BitsPerComponent 8/Filter/DCTDecode");
        return (new PictureImage(frame.Width, frame.Height, "image/jpeg", file, entries, file), default);
    }
}
