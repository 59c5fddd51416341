using System.IO.Compression;
using Office.Documents.Importing;

namespace Office.Documents.Typesetting.Pdf;

/// <summary>Unpacks a Flate stream of a file from elsewhere.</summary>
internal static class PdfInflate
{
    private const int Most = 16 * 1024 * 1024;

    /// <summary>The data; null when it is damaged or unpacks to more than is read.</summary>
    public static byte[]? Unpack(ReadOnlyMemory<byte> packed)
    {
        try
        {
            using var zlib = new ZLibStream(new MemoryStream(packed.ToArray(), writable: false), CompressionMode.Decompress);
            return zlib.ReadAtMost(Most);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
