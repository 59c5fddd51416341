using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Office.Documents.Rechecks;

/// <summary>
/// What may be touched after 签发 without asking the signer again, as data (seeds/rechecking/typographic.tsv), carried in the
/// assembly. What is not on it is a change of substance.
/// </summary>
internal sealed class Whitelist
{
    private static readonly Lazy<Whitelist> s_standing = new(ReadStanding);

    private readonly HashSet<char> _blanks = [];
    private readonly Dictionary<char, char> _forms = [];
    private readonly HashSet<char> _marks = [];
    private readonly HashSet<char> _never = [];

    private Whitelist(byte[] data)
    {
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(data));
        foreach (var line in Encoding.UTF8.GetString(data).Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            var cells = line.TrimEnd('\r').Split('\t');
            Take(cells[0], Letter(cells[1]), cells is [_, _, { Length: > 0 } other] ? Letter(other) : '\0');
        }
    }

    public static Whitelist Standing => s_standing.Value;

    /// <summary>Which list it was, for the record: a later list judges otherwise.</summary>
    public string Sha256 { get; }

    public bool IsBlank(char letter) => _blanks.Contains(letter);

    /// <summary>The form that stands for all that are the same.</summary>
    public char FormOf(char letter) => _forms.GetValueOrDefault(letter, letter);

    public bool IsMark(char letter) => _marks.Contains(letter);

    /// <summary>Whether a pair of the word list can be a slip at all: as many letters, at most one in two of them other, none of weight.</summary>
    public bool IsSlip(string wrong, string right)
    {
        if (wrong.Length != right.Length || wrong.Length < 2)
        {
            return false;
        }

        var other = wrong.Zip(right).Where(pair => pair.First != pair.Second).ToList();
        return other.Count > 0 && other.Count * 2 <= wrong.Length
            && other.TrueForAll(pair => Weightless(pair.First) && Weightless(pair.Second));
    }

    private bool Weightless(char letter) => !_never.Contains(letter) && !char.IsAsciiLetterOrDigit(FormOf(letter));

    private void Take(string kind, char one, char other)
    {
        switch (kind)
        {
            case "blank":
                _blanks.Add(one);
                break;
            case "same":
                // Both end at one form, however the pairs chain: “ and ” at the same as ".
                _forms[other] = FormOf(one);
                break;
            case "mark":
                _marks.Add(one);
                break;
            case "never":
                _never.Add(one);
                break;
            default:
                throw new InvalidDataException($"The whitelist has a line of an unknown kind: {kind}");
        }
    }

    private static char Letter(string code) => (char)int.Parse(code.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static Whitelist ReadStanding()
    {
        using var stream = typeof(Whitelist).Assembly.GetManifestResourceStream("Office.Documents.Rechecks.typographic.tsv")
            ?? throw new InvalidOperationException("The whitelist is not in the assembly.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return new Whitelist(bytes.ToArray());
    }
}
