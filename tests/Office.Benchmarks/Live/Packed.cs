using System.Buffers.Binary;
using System.Text;

namespace Office.Benchmarks.Live;

/// <summary>As much of MessagePack as the protocol of Blazor's circuits needs.</summary>
internal static class Packed
{
    /// <summary>Writes null, whole numbers, text, empty maps and lists.</summary>
    public static void Write(MemoryStream to, object? value)
    {
        switch (value)
        {
            case null:
                to.WriteByte(0xc0);
                break;
            case bool flag:
                to.WriteByte(flag ? (byte)0xc3 : (byte)0xc2);
                break;
            case long number:
                Write(to, 0xd3, number, sizeof(long));
                break;
            case string text:
                var bytes = Encoding.UTF8.GetBytes(text);
                Write(to, 0xdb, bytes.Length, sizeof(int));
                to.Write(bytes);
                break;
            case object?[] list:
                Write(to, 0xdd, list.Length, sizeof(int));
                Array.ForEach(list, item => Write(to, item));
                break;
            default:
                to.WriteByte(0x80);
                break;
        }
    }

    /// <summary>Reads one value and moves on; a map is read over and comes out as null.</summary>
    public static object? Read(ref ReadOnlySpan<byte> from)
    {
        var mark = from[0];
        from = from[1..];
        return mark switch
        {
            <= 0x7f => (long)mark,
            <= 0x8f => Map(ref from, mark & 0x0f),
            <= 0x9f => List(ref from, mark & 0x0f),
            <= 0xbf => Text(ref from, mark & 0x1f),
            0xc0 => null,
            0xc2 => false,
            0xc3 => true,
            0xc4 or 0xc5 or 0xc6 => Bytes(ref from, (int)Number(ref from, 1 << (mark - 0xc4))),
            0xca => Number(ref from, sizeof(float)),
            0xcb => Number(ref from, sizeof(double)),
            >= 0xcc and <= 0xcf => Number(ref from, 1 << (mark - 0xcc)),
            >= 0xd0 and <= 0xd3 => Signed(ref from, 1 << (mark - 0xd0)),
            0xd9 or 0xda or 0xdb => Text(ref from, (int)Number(ref from, 1 << (mark - 0xd9))),
            0xdc or 0xdd => List(ref from, (int)Number(ref from, 2 << (mark - 0xdc))),
            0xde or 0xdf => Map(ref from, (int)Number(ref from, 2 << (mark - 0xde))),
            >= 0xe0 => (long)(sbyte)mark,
            _ => throw new InvalidDataException($"MessagePack type {mark:x2} is not read here."),
        };
    }

    private static void Write(MemoryStream to, byte mark, long number, int size)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        to.WriteByte(mark);
        to.Write(bytes[^size..]);
    }

    private static long Number(ref ReadOnlySpan<byte> from, int size)
    {
        long number = 0;
        foreach (var part in from[..size])
        {
            number = (number << 8) | part;
        }

        from = from[size..];
        return number;
    }

    private static long Signed(ref ReadOnlySpan<byte> from, int size)
    {
        var shift = 64 - (size * 8);
        return Number(ref from, size) << shift >> shift;
    }

    private static byte[] Bytes(ref ReadOnlySpan<byte> from, int length)
    {
        var bytes = from[..length].ToArray();
        from = from[length..];
        return bytes;
    }

    private static string Text(ref ReadOnlySpan<byte> from, int length) => Encoding.UTF8.GetString(Bytes(ref from, length));

    private static object?[] List(ref ReadOnlySpan<byte> from, int count)
    {
        var list = new object?[count];
        for (var i = 0; i < count; i++)
        {
            list[i] = Read(ref from);
        }

        return list;
    }

    private static object? Map(ref ReadOnlySpan<byte> from, int count)
    {
        _ = List(ref from, count * 2);
        return null;
    }
}
