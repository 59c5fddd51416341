using Office.Documents.Typesetting.Pdf;

namespace Office.Documents.Typesetting.Images;

/// <summary>Turns the rows of a PNG with transparency or 16 bits into plain colours on white: paper has no other ground.</summary>
internal static class PngPixels
{
    public static (string Entries, byte[] Data) OnWhite(
        byte[] rows, int width, int height, int depth, int colour, byte[] palette, byte[]? transparent)
    {
        var channels = colour switch { 0 or 3 => 1, 4 => 2, 2 => 3, _ => 4 };
        var stride = ((width * channels * depth) + 7) / 8;
        Unfilter(rows, stride, height, Math.Max(1, channels * depth / 8));
        var plain = new byte[width * height * 3];
        Span<int> sample = stackalloc int[4];
        for (var y = 0; y < height; y++)
        {
            var row = rows.AsSpan((y * (stride + 1)) + 1, stride);
            for (var x = 0; x < width; x++)
            {
                for (var c = 0; c < channels; c++)
                {
                    sample[c] = Sample(row, (x * channels) + c, depth);
                }

                var (r, g, b, a) = Colour(sample, depth, colour, palette, transparent);
                var at = ((y * width) + x) * 3;
                (plain[at], plain[at + 1], plain[at + 2]) = (Over(r, a), Over(g, a), Over(b, a));
            }
        }

        return ("/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/FlateDecode", PdfObjects.Deflate(plain));
    }

    private static byte Over(int value, int alpha) => (byte)(((value * alpha) + (255 * (255 - alpha))) / 255);

    private static int Sample(ReadOnlySpan<byte> row, int index, int depth) => depth switch
    {
        8 => row[index],
        // The high byte is what a page can show.
        16 => row[2 * index],
        _ => (row[index * depth / 8] >> (8 - depth - (index * depth % 8))) & ((1 << depth) - 1),
    };

    private static (int R, int G, int B, int A) Colour(
        ReadOnlySpan<int> sample, int depth, int colour, byte[] palette, byte[]? transparent)
    {
        if (colour == 3)
        {
            var at = Math.Min(sample[0] * 3, palette.Length - 3);
            return (palette[at], palette[at + 1], palette[at + 2], sample[0] < (transparent?.Length ?? 0) ? transparent![sample[0]] : 255);
        }

        if (colour is 0 or 4)
        {
            var grey = depth < 8 ? sample[0] * 255 / ((1 << depth) - 1) : sample[0];
            // A single transparent grey stands in two bytes, of which depths up to 8 use the second.
            var clear = colour == 0 && transparent is { Length: >= 2 } && sample[0] == transparent[depth == 16 ? 0 : 1];
            return (grey, grey, grey, colour == 4 ? sample[1] : clear ? 0 : 255);
        }

        var low = depth == 16 ? 0 : 1;
        var gone = colour == 2 && transparent is { Length: >= 6 }
            && sample[0] == transparent[low] && sample[1] == transparent[2 + low] && sample[2] == transparent[4 + low];
        return (sample[0], sample[1], sample[2], colour == 6 ? sample[3] : gone ? 0 : 255);
    }

    private static void Unfilter(byte[] rows, int stride, int height, int step)
    {
        for (var y = 0; y < height; y++)
        {
            var start = y * (stride + 1);
            var filter = rows[start];
            for (var i = 0; i < stride; i++)
            {
                int left = i >= step ? rows[start + 1 + i - step] : 0;
                int up = y > 0 ? rows[start - stride + i] : 0;
                int corner = i >= step && y > 0 ? rows[start - stride + i - step] : 0;
                rows[start + 1 + i] += (byte)(filter switch
                {
                    1 => left,
                    2 => up,
                    3 => (left + up) / 2,
                    4 => Paeth(left, up, corner),
                    _ => 0,
                });
            }
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        var (a, b, c) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - (2 * corner)));
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }
}
