using System.Globalization;
using System.Text;

namespace Office.Documents.BusinessForms.Calculation;

/// <summary>An amount in the large figures of a receipt (人民币大写), which cannot be altered by a stroke: 壹万贰仟元整.</summary>
public static class MoneyWords
{
    private const string Digits = "零壹贰叁肆伍陆柒捌玖";
    private const decimal Most = 1_000_000_000_000m;

    private static readonly string[] s_places = ["", "拾", "佰", "仟"];
    private static readonly string[] s_groups = ["", "万", "亿"];

    /// <summary>The words, to the cent; null where the amount is a million millions or more.</summary>
    public static string? Of(decimal amount)
    {
        var cents = Math.Round(Math.Abs(amount) * 100, MidpointRounding.AwayFromZero);
        if (cents >= Most * 100)
        {
            return null;
        }

        var whole = (long)decimal.Floor(cents / 100);
        var (jiao, fen) = ((int)(cents / 10 % 10), (int)(cents % 10));
        var words = new StringBuilder(amount < 0 && cents > 0 ? "负" : "");
        if (whole > 0 || cents == 0)
        {
            words.Append(whole == 0 ? "零" : Whole(whole)).Append('元');
        }

        if (jiao == 0 && fen == 0)
        {
            return words.Append('整').ToString();
        }

        if (jiao > 0)
        {
            words.Append(Digits[jiao]).Append('角');
        }
        else if (whole > 0)
        {
            words.Append('零');
        }

        return fen > 0 ? words.Append(Digits[fen]).Append('分').ToString() : words.Append('整').ToString();
    }

    private static string Whole(long whole)
    {
        var digits = whole.ToString(CultureInfo.InvariantCulture);
        var words = new StringBuilder();
        var zero = false;
        var group = false;
        for (var at = 0; at < digits.Length; at++)
        {
            var (digit, place) = (digits[at] - '0', digits.Length - at - 1);
            if (digit == 0)
            {
                zero = true;
            }
            else
            {
                words.Append(zero && words.Length > 0 ? "零" : "").Append(Digits[digit]).Append(s_places[place % 4]);
                (zero, group) = (false, true);
            }

            if (place % 4 == 0 && place > 0 && group)
            {
                words.Append(s_groups[place / 4]);
                group = false;
            }
        }

        return words.ToString();
    }
}
