using System.Buffers.Binary;

namespace Office.Documents.Typesetting.Fonts;

/// <summary>
/// A CFF font program, and a subset of it for a PDF (CIDFontType0C). The outlines are copied unaltered, with the hints and
/// subroutines that they use.
/// </summary>
internal sealed class CffFont
{
    private const int Ros = 1230, CidCount = 1234, FdArray = 1236, FdSelect = 1237, Charset = 15, CharStrings = 17, Private = 18;

    private readonly byte[] _bytes;
    private readonly byte[][] _names, _strings, _globalSubroutines, _outlines;
    private readonly CffDictionary _top;
    private readonly List<(CffDictionary Dictionary, byte[] Private, byte[][] Subroutines)> _dictionaries = [];

    public CffFont(byte[] bytes)
    {
        _bytes = bytes;
        var place = (int)bytes[2];
        _names = ReadIndex(ref place);
        _top = CffDictionary.Parse(ReadIndex(ref place)[0]);
        _strings = ReadIndex(ref place);
        _globalSubroutines = ReadIndex(ref place);
        place = _top.Integers(CharStrings)[0];
        _outlines = ReadIndex(ref place);
        if (_top.Has(Ros))
        {
            place = _top.Integers(FdArray)[0];
            foreach (var dictionary in ReadIndex(ref place))
            {
                AddDictionary(CffDictionary.Parse(dictionary));
            }
        }
        else
        {
            AddDictionary(_top);
        }
    }

    public byte[] Subset(IReadOnlyList<ushort> glyphs)
    {
        var top = CffDictionary.Parse(_top.ToBytes());
        foreach (var absent in (int[])[13, 14, 16, Private])
        {
            top.Remove(absent);
        }
        byte[][] strings = [.. _strings, "Adobe"u8.ToArray(), "Identity"u8.ToArray()];
        top.Set(Ros, 391 + _strings.Length, 392 + _strings.Length, 0);
        top.Set(CidCount, glyphs.Count);
        var charset = RangeCharset(glyphs.Count);
        byte[] select = [0, .. glyphs.Select(SelectOf)];
        var outlines = WriteIndex([.. glyphs.Select(g => _outlines[g])]);
        top.Set(Charset, 0);
        top.Set(FdSelect, 0);
        top.Set(CharStrings, 0);
        top.Set(FdArray, 0);
        byte[] header = [1, 0, 4, 4, .. WriteIndex([_names[0]])];
        byte[] tail = [.. WriteIndex(strings), .. WriteIndex(_globalSubroutines)];
        var place = header.Length + WriteIndex([top.ToBytes()]).Length + tail.Length;
        top.Set(Charset, place);
        top.Set(FdSelect, place += charset.Length);
        top.Set(CharStrings, place += select.Length);
        place += outlines.Length;
        var (privates, dictionaries) = WritePrivates(place);
        top.Set(FdArray, place + privates.Length);
        return [.. header, .. WriteIndex([top.ToBytes()]), .. tail, .. charset, .. select, .. outlines, .. privates, .. dictionaries];
    }

    public void Draw(ushort glyph, IOutline path) =>
        new CffOutline(_globalSubroutines, _dictionaries[SelectOf(glyph)].Subroutines, path).Draw(_outlines[glyph]);

    private void AddDictionary(CffDictionary dictionary)
    {
        var place = dictionary.Integers(Private);
        var bytes = _bytes[place[1]..(place[1] + place[0])];
        byte[][] subroutines = [];
        var inner = CffDictionary.Parse(bytes);
        if (inner.Has(19))
        {
            var start = place[1] + inner.Integers(19)[0];
            subroutines = ReadIndex(ref start);
        }
        _dictionaries.Add((dictionary, bytes, subroutines));
    }

    private (byte[] Privates, byte[] Dictionaries) WritePrivates(int place)
    {
        using var privates = new MemoryStream();
        List<byte[]> written = [];
        foreach (var (source, bytes, subroutines) in _dictionaries)
        {
            var inner = CffDictionary.Parse(bytes);
            if (subroutines.Length > 0)
            {
                inner.Set(19, 0);
                inner.Set(19, inner.ToBytes().Length);
            }
            var dictionary = new CffDictionary();
            if (_top.Has(Ros))
            {
                dictionary = CffDictionary.Parse(source.ToBytes());
            }
            dictionary.Set(Private, inner.ToBytes().Length, place + (int)privates.Length);
            privates.Write(inner.ToBytes());
            if (subroutines.Length > 0)
            {
                privates.Write(WriteIndex(subroutines));
            }
            written.Add(dictionary.ToBytes());
        }
        return (privates.ToArray(), WriteIndex([.. written]));
    }

    /// <summary>Character n is glyph n: the numbers are given by the subset.</summary>
    private static byte[] RangeCharset(int count)
    {
        var left = Math.Max(0, count - 2);
        return count < 2 ? [0] : [2, 0, 1, (byte)(left >> 8), (byte)left];
    }

    private byte SelectOf(ushort glyph)
    {
        if (!_top.Has(FdSelect))
        {
            return 0;
        }
        var table = _bytes.AsSpan(_top.Integers(FdSelect)[0]);
        if (table[0] == 0)
        {
            return table[1 + glyph];
        }
        var ranges = BinaryPrimitives.ReadUInt16BigEndian(table[1..]);
        for (var i = 0; i < ranges; i++)
        {
            if (glyph < BinaryPrimitives.ReadUInt16BigEndian(table[(3 + (3 * (i + 1)))..]))
            {
                return table[5 + (3 * i)];
            }
        }
        return 0;
    }

    private byte[][] ReadIndex(ref int place)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(_bytes.AsSpan(place));
        if (count == 0)
        {
            place += 2;
            return [];
        }
        var size = _bytes[place + 2];
        var offsets = place + 3;
        var data = offsets + ((count + 1) * size) - 1;
        var items = new byte[count][];
        for (var i = 0; i < count; i++)
        {
            items[i] = _bytes[(data + Offset(i))..(data + Offset(i + 1))];
        }
        place = data + Offset(count);
        return items;

        int Offset(int number)
        {
            var value = 0;
            for (var b = 0; b < size; b++)
            {
                value = (value << 8) | _bytes[offsets + (number * size) + b];
            }
            return value;
        }
    }

    private static byte[] WriteIndex(byte[][] items)
    {
        if (items.Length == 0)
        {
            return [0, 0];
        }
        var bytes = new byte[3 + (4 * (items.Length + 1)) + items.Sum(i => i.Length)];
        BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)items.Length);
        bytes[2] = 4;
        var data = 3 + (4 * (items.Length + 1));
        var offset = 1;
        for (var i = 0; i <= items.Length; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(3 + (4 * i)), offset);
            if (i < items.Length)
            {
                items[i].CopyTo(bytes, data + offset - 1);
                offset += items[i].Length;
            }
        }
        return bytes;
    }
}
