using System.Buffers.Binary;

namespace Office.Documents.Typesetting.Images;

/// <summary>What the header of a JPEG says.</summary>
internal sealed record JpegFrame(int Width, int Height, bool IsProgressive, JpegComponent[] Components)
{
    /// <summary>Null when it is not a frame of 8 bits.</summary>
    public static JpegFrame? Read(ReadOnlySpan<byte> data, bool isProgressive)
    {
        if (data.Length < 6 || data[0] != 8 || data.Length < 6 + (3 * data[5]))
        {
            return null;
        }

        var components = new JpegComponent[data[5]];
        for (var i = 0; i < components.Length; i++)
        {
            var part = data[(6 + (3 * i))..];
            components[i] = new JpegComponent(part[0], part[1] >> 4, part[1] & 15);
        }

        var frame = new JpegFrame(
            BinaryPrimitives.ReadUInt16BigEndian(data[3..]), BinaryPrimitives.ReadUInt16BigEndian(data[1..]), isProgressive, components);
        return frame is { Width: > 0, Height: > 0, Components.Length: > 0 }
            && Array.TrueForAll(components, c => c is { Across: >= 1 and <= 4, Down: >= 1 and <= 4 }) ? frame : null;
    }
}

/// <param name="Id">By which scans name it.</param>
/// <param name="Across">Sampling factor.</param>
/// <param name="Down">Sampling factor.</param>
internal sealed record JpegComponent(int Id, int Across, int Down);
