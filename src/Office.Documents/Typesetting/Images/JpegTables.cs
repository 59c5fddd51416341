namespace Office.Documents.Typesetting.Images;

/// <summary>The Huffman tables of a JPEG.</summary>
internal sealed class JpegTables
{
    private readonly Table?[] _tables = new Table?[8];

    /// <summary>Units between restart markers; 0 for none.</summary>
    public int RestartInterval { get; set; }

    /// <summary>False when the segment is damaged.</summary>
    public bool AddHuffman(ReadOnlySpan<byte> data)
    {
        while (data.Length >= 17)
        {
            var (isAc, number) = (data[0] >> 4, data[0] & 15);
            var counts = data.Slice(1, 16).ToArray();
            var total = counts.Sum(c => c);
            if (isAc > 1 || number > 3 || total > 256 || data.Length < 17 + total)
            {
                return false;
            }

            _tables[(isAc * 4) + number] = new Table(counts, data.Slice(17, total).ToArray());
            data = data[(17 + total)..];
        }

        return data.IsEmpty;
    }

    public Table? Of(bool isAc, int number) => number > 3 ? null : _tables[(isAc ? 4 : 0) + number];

    /// <summary>Codes in the order of their lengths.</summary>
    internal sealed class Table(byte[] counts, byte[] values)
    {
        /// <summary>The next value, or −1 at the end of the data or where no code fits.</summary>
        public int Next(Func<int> bit)
        {
            int code = 0, first = 0, index = 0;
            for (var length = 0; length < 16; length++)
            {
                var next = bit();
                if (next < 0)
                {
                    return -1;
                }

                code |= next;
                if (code - first < counts[length])
                {
                    return values[index + code - first];
                }

                index += counts[length];
                first = (first + counts[length]) << 1;
                code <<= 1;
            }

            return -1;
        }
    }
}
