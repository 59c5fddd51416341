using System.Globalization;
using System.Text;

namespace Office.Documents.Signatures.Pades;

/// <summary>Reads the values of a PDF file from its bytes.</summary>
internal sealed class PdfParser(byte[] file, int position)
{
    private const int MaximumDepth = 50;

    private int _depth;

    public int Position { get; private set; } = position;

    public PdfValue Value()
    {
        if (++_depth > MaximumDepth)
        {
            throw new InvalidDataException("The PDF nests too deep.");
        }
        SkipBlank();
        PdfValue value = Peek() switch
        {
            '<' when Peek(1) == '<' => Dictionary(),
            '<' => Hex(),
            '(' => Literal(),
            '[' => Array(),
            '/' => Name(),
            _ => NumberOrWord(),
        };
        _depth--;
        return value;
    }

    public string Token()
    {
        SkipBlank();
        var start = Position;
        while (Position < file.Length && IsRegular(file[Position]))
        {
            Position++;
        }
        return Encoding.Latin1.GetString(file, start, Position - start);
    }

    private PdfValue.Dictionary Dictionary()
    {
        Position += 2;
        var entries = new Dictionary<string, PdfValue>(StringComparer.Ordinal);
        for (SkipBlank(); Peek() != '>'; SkipBlank())
        {
            if (Value() is not PdfValue.Name key)
            {
                throw new InvalidDataException("A PDF dictionary is damaged.");
            }
            entries[key.Value] = Value();
        }
        Position += 2;
        return new PdfValue.Dictionary(entries);
    }

    private PdfValue.Array Array()
    {
        Position++;
        List<PdfValue> items = [];
        for (SkipBlank(); Peek() != ']'; SkipBlank())
        {
            items.Add(Value());
        }
        Position++;
        return new PdfValue.Array(items);
    }

    private PdfValue.Name Name()
    {
        Position++;
        var raw = Position < file.Length && IsRegular(file[Position]) ? Token() : string.Empty;
        return new PdfValue.Name(raw);
    }

    private PdfValue.Text Hex()
    {
        var start = Position++;
        var end = System.Array.IndexOf(file, (byte)'>', Position);
        if (end < 0)
        {
            throw new InvalidDataException("A PDF string has no end.");
        }
        var digits = Encoding.Latin1.GetString(file, Position, end - Position);
        Position = end + 1;
        return digits.Length % 2 == 0 && digits.All(char.IsAsciiHexDigit)
            ? new PdfValue.Text(Convert.FromHexString(digits), start, Position, IsHex: true)
            : throw new InvalidDataException("A PDF string is damaged.");
    }

    private PdfValue.Text Literal()
    {
        var start = Position++;
        List<byte> bytes = [];
        for (var open = 1; ;)
        {
            var c = Position < file.Length ? file[Position++] : throw new InvalidDataException("A PDF string has no end.");
            if (c == '\\')
            {
                bytes.Add((byte)Peek());
                Position++;
                continue;
            }
            open += c switch { (byte)'(' => 1, (byte)')' => -1, _ => 0 };
            if (open == 0)
            {
                return new PdfValue.Text([.. bytes], start, Position, IsHex: false);
            }
            bytes.Add(c);
        }
    }

    private PdfValue NumberOrWord()
    {
        var token = Token();
        if (token.Length == 0)
        {
            throw new InvalidDataException("The PDF is damaged.");
        }
        if (!double.TryParse(token, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return new PdfValue.Word(token);
        }
        var after = Position;
        if (int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var reference)
            && Token() is { Length: > 0 } generation && generation.All(char.IsAsciiDigit) && Token() is "R")
        {
            return new PdfValue.Reference(reference);
        }
        Position = after;
        return new PdfValue.Number(number);
    }

    private int Peek(int ahead = 0) =>
        Position + ahead < file.Length ? file[Position + ahead] : throw new InvalidDataException("The PDF ends too early.");

    private void SkipBlank()
    {
        while (Position < file.Length && (file[Position] <= 32 || file[Position] == '%'))
        {
            if (file[Position] == '%')
            {
                while (Position < file.Length && file[Position] is not ((byte)'\n' or (byte)'\r'))
                {
                    Position++;
                }
            }
            else
            {
                Position++;
            }
        }
    }

    private static bool IsRegular(byte b) => b > 32 && !"()<>[]{}/%".Contains((char)b, StringComparison.Ordinal);
}
