using System.Globalization;
using System.Text;

namespace Office.Documents.Importing;

/// <summary>Writes an automatic number as the word processor shows it.</summary>
internal static class NumberFormat
{
    private const string Digits = "〇一二三四五六七八九";
    private const int CircledNumbers = 20;

    public static string Write(int number, string format) => format switch
    {
        "none" or "bullet" => "",
        "chineseCounting" or "chineseCountingThousand" or "chineseLegalSimplified" or "taiwaneseCounting"
            or "taiwaneseCountingThousand" or "japaneseCounting" or "ideographTraditional" => Chinese(number),
        "ideographDigital" or "taiwaneseDigital" or "japaneseDigitalTenThousand" =>
            string.Concat(Plain(number).Select(digit => Digits[digit - '0'])),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number is > 0 and <= CircledNumbers =>
            ((char)('①' + number - 1)).ToString(),
        "decimalFullWidth" => string.Concat(Plain(number).Select(digit => (char)(digit - '0' + '０'))),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "lowerLetter" => Alphabetic(number, 'a'),
        "upperLetter" => Alphabetic(number, 'A'),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperRoman" => Roman(number),
        _ => Plain(number),
    };

    private static string Plain(int number) => Math.Max(0, number).ToString(CultureInfo.InvariantCulture);

    private static string Chinese(int number)
    {
        if (number is <= 0 or > 9999)
        {
            return Plain(number);
        }

        var text = new StringBuilder();
        var skipped = false;
        foreach (var (value, unit) in ((int, string)[])[(1000, "千"), (100, "百"), (10, "十"), (1, "")])
        {
            var digit = number / value % 10;
            if (digit == 0)
            {
                skipped = text.Length > 0;
                continue;
            }

            text.Append(skipped ? "〇" : "").Append(digit == 1 && value == 10 && text.Length == 0 ? "" : Digits[digit]).Append(unit);
            skipped = false;
        }

        return text.ToString();
    }

    private static string Alphabetic(int number, char first) =>
        number <= 0 ? "" : new string((char)(first + ((number - 1) % 26)), Math.Min(((number - 1) / 26) + 1, 9));

    private static string Roman(int number)
    {
        if (number is <= 0 or >= 4000)
        {
            return Plain(number);
        }

        var text = new StringBuilder();
        foreach (var (value, letters) in ((int, string)[])
            [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")])
        {
            for (; number >= value; number -= value)
            {
                text.Append(letters);
            }
        }

        return text.ToString();
    }
}
