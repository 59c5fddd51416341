using System.Buffers.Binary;

namespace Office.Documents.Typesetting.Fonts;

/// <summary>A dictionary of a CFF font: operators with their operands, kept as written so that nothing is rounded.</summary>
internal sealed class CffDictionary
{
    private readonly List<(int Operator, byte[] Operands)> _entries = [];

    public static CffDictionary Parse(ReadOnlySpan<byte> bytes)
    {
        var dictionary = new CffDictionary();
        var start = 0;
        for (var i = 0; i < bytes.Length;)
        {
            if (bytes[i] > 21)
            {
                i += OperandLength(bytes[i..]);
                continue;
            }
            var code = bytes[i] == 12 ? 1200 + bytes[i + 1] : bytes[i];
            dictionary._entries.Add((code, bytes[start..i].ToArray()));
            i += bytes[i] == 12 ? 2 : 1;
            start = i;
        }
        return dictionary;
    }

    public bool Has(int code) => _entries.Exists(e => e.Operator == code);

    public int[] Integers(int code)
    {
        List<int> numbers = [];
        var rest = _entries.Find(e => e.Operator == code).Operands.AsSpan();
        while (!rest.IsEmpty)
        {
            numbers.Add(Integer(rest));
            rest = rest[OperandLength(rest)..];
        }
        return [.. numbers];
    }

    public void Set(int code, params ReadOnlySpan<int> numbers)
    {
        // Five bytes a number, whatever its size: the dictionary's length does not depend on the offsets in it.
        var operands = new byte[5 * numbers.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            operands[5 * i] = 29;
            BinaryPrimitives.WriteInt32BigEndian(operands.AsSpan((5 * i) + 1), numbers[i]);
        }
        var place = _entries.FindIndex(e => e.Operator == code);
        if (place >= 0)
        {
            _entries[place] = (code, operands);
        }
        else if (code == 1230)
        {
            // ROS must come first.
            _entries.Insert(0, (code, operands));
        }
        else
        {
            _entries.Add((code, operands));
        }
    }

    public void Remove(int code) => _entries.RemoveAll(e => e.Operator == code);

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        foreach (var (code, operands) in _entries)
        {
            bytes.Write(operands);
            if (code >= 1200)
            {
                bytes.WriteByte(12);
                bytes.WriteByte((byte)(code - 1200));
            }
            else
            {
                bytes.WriteByte((byte)code);
            }
        }
        return bytes.ToArray();
    }

    private static int OperandLength(ReadOnlySpan<byte> bytes)
    {
        switch (bytes[0])
        {
            case 28: return 3;
            case 29: return 5;
            case 30:
                var i = 1;
                while ((bytes[i] & 0x0F) != 0x0F && (bytes[i] >> 4) != 0x0F)
                {
                    i++;
                }
                return i + 1;
            case < 247: return 1;
            default: return 2;
        }
    }

    private static int Integer(ReadOnlySpan<byte> b) => b[0] switch
    {
        28 => BinaryPrimitives.ReadInt16BigEndian(b[1..]),
        29 => BinaryPrimitives.ReadInt32BigEndian(b[1..]),
        30 => 0,
        < 247 => b[0] - 139,
        < 251 => ((b[0] - 247) * 256) + b[1] + 108,
        _ => -((b[0] - 251) * 256) - b[1] - 108,
    };
}
