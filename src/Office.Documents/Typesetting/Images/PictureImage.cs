using System.Buffers.Binary;

namespace Office.Documents.Typesetting.Images;

/// <summary>A picture that was read to its end: its real size, and its data in the form that a PDF has.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="MediaType">image/png or image/jpeg.</param>
/// <param name="Source">The file.</param>
/// <param name="PdfEntries">Colour space, bits and filter of the PDF stream.</param>
/// <param name="PdfData">The stream as it is stored.</param>
public sealed record PictureImage(
    int Width, int Height, string MediaType, ReadOnlyMemory<byte> Source, string PdfEntries, ReadOnlyMemory<byte> PdfData)
{
    /// <summary>The most bytes of one picture.</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    /// <summary>The most pixels of one picture.</summary>
    public const int MostPixels = 24_000_000;

    private static ReadOnlySpan<byte> PngSign => [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];

    /// <summary>Reads a PNG or JPEG through: what its header says must be what its data holds.</summary>
    internal static (PictureImage? Image, PictureProblem Problem) Read(byte[] file)
    {
        if (file.Length > MostBytes)
        {
            return (null, PictureProblem.Large);
        }

        if (file.AsSpan().StartsWith(PngSign))
        {
            return PngReader.Read(file);
        }

        return file.Length > 4 && BinaryPrimitives.ReadUInt16BigEndian(file) == 0xFFD8
            ? JpegReader.Read(file)
            : (null, PictureProblem.Kind);
    }
}
