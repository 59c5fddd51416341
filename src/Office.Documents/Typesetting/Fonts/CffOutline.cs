using System.Buffers.Binary;

namespace Office.Documents.Typesetting.Fonts;

/// <summary>
/// Reads the outline of a CFF glyph: a Type 2 charstring (Adobe Technical Note 5177) with its subroutines. Hints are passed
/// over; arithmetic, which Han faces do not use, clears the stack.
/// </summary>
internal sealed class CffOutline(byte[][] globalSubroutines, byte[][] localSubroutines, IOutline path)
{
    private const int MostDepth = 10;
    private const int MostNumbers = 513;

    private readonly List<double> _numbers = [];
    private readonly CffPen _pen = new(path);
    private int _hints;
    private bool _hasWidth;

    /// <summary>Draws the glyph; a damaged one is drawn as far as it goes.</summary>
    public void Draw(byte[] charstring)
    {
        Run(charstring, 0);
        _pen.Close();
    }

    // False when the glyph has ended.
    private bool Run(ReadOnlySpan<byte> code, int depth)
    {
        while (!code.IsEmpty && depth <= MostDepth)
        {
            var b = code[0];
            if (b is 28 or >= 32)
            {
                if (!TakeNumber(ref code))
                {
                    return false;
                }

                continue;
            }

            code = code[1..];
            switch (b)
            {
                case 10 or 29 when Call(b == 10 ? localSubroutines : globalSubroutines, depth):
                    break;
                case 11:
                    return true;
                case 10 or 14 or 29:
                    return false;
                case 12:
                    _pen.Flex(_numbers, code.IsEmpty ? (byte)0 : code[0]);
                    _numbers.Clear();
                    code = code.IsEmpty ? code : code[1..];
                    break;
                case 19 or 20:
                    Hints();
                    code = code[Math.Min(code.Length, (_hints + 7) / 8)..];
                    break;
                default:
                    Operate(b);
                    break;
            }
        }

        return depth <= MostDepth;
    }

    private bool TakeNumber(ref ReadOnlySpan<byte> code)
    {
        var length = code[0] switch { 28 => 3, < 247 => 1, < 255 => 2, _ => 5 };
        if (code.Length < length || _numbers.Count >= MostNumbers)
        {
            return false;
        }

        _numbers.Add(Number(code));
        code = code[length..];
        return true;
    }

    private static double Number(ReadOnlySpan<byte> code) => code[0] switch
    {
        28 => BinaryPrimitives.ReadInt16BigEndian(code[1..]),
        < 247 => code[0] - 139,
        < 251 => ((code[0] - 247) * 256) + code[1] + 108,
        < 255 => -((code[0] - 251) * 256) - code[1] - 108,
        _ => BinaryPrimitives.ReadInt32BigEndian(code[1..]) / 65536.0,
    };

    private bool Call(byte[][] subroutines, int depth)
    {
        var bias = subroutines.Length switch { < 1240 => 107, < 33900 => 1131, _ => 32768 };
        var number = (_numbers.Count > 0 ? (int)_numbers[^1] : 0) + bias;
        if (_numbers.Count == 0 || number < 0 || number >= subroutines.Length)
        {
            return false;
        }

        _numbers.RemoveAt(_numbers.Count - 1);
        return Run(subroutines[number], depth + 1);
    }

    private void Operate(byte operation)
    {
        switch (operation)
        {
            case 1 or 3 or 18 or 23: Hints(); return;
            case 4: Move(1, 0, 1); break;
            case 21: Move(2, 1, 1); break;
            case 22: Move(1, 1, 0); break;
            case 5: _pen.Lines(_numbers, _numbers.Count); break;
            case 6: _pen.Alternating(_numbers, isHorizontal: true); break;
            case 7: _pen.Alternating(_numbers, isHorizontal: false); break;
            case 8: _pen.Curves(_numbers, 0, _numbers.Count); break;
            case 24: _pen.Curves(_numbers, 0, _numbers.Count - 2); _pen.Line(_numbers, _numbers.Count - 2); break;
            case 25: _pen.Lines(_numbers, _numbers.Count - 6); _pen.Curves(_numbers, _numbers.Count - 6, _numbers.Count); break;
            case 26: _pen.Straight(_numbers, isVertical: true); break;
            case 27: _pen.Straight(_numbers, isVertical: false); break;
            case 30: _pen.Turning(_numbers, isHorizontal: false); break;
            case 31: _pen.Turning(_numbers, isHorizontal: true); break;
            default: break;
        }

        _numbers.Clear();
    }

    // The first stack-clearing operator may carry the glyph's width in front of its own numbers.
    private void Hints()
    {
        _hints += _numbers.Count / 2;
        _hasWidth = true;
        _numbers.Clear();
    }

    private void Move(int count, int byX, int byY)
    {
        if (!_hasWidth && _numbers.Count > count)
        {
            _numbers.RemoveAt(0);
        }

        _hasWidth = true;
        var isThere = _numbers.Count >= count;
        _pen.Move(isThere && byX == 1 ? _numbers[0] : 0, isThere && byY == 1 ? _numbers[count - 1] : 0);
    }
}
