using System.Globalization;
using System.Text;

namespace Office.Documents.Content;

/// <summary>
/// Writes JSON whose bytes depend on nothing but the values: no white space, members in the order given, only what JSON
/// must escape is escaped. Library encoders change what they escape from release to release; signed bytes must not.
/// </summary>
internal sealed class CanonicalJson
{
    // Half a character (a lone surrogate) has no UTF-8 form. It is refused here, or it would be signed as U+FFFD.
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly StringBuilder _text = new();

    public CanonicalJson Open(char bracket)
    {
        Separate();
        _text.Append(bracket);
        return this;
    }

    public CanonicalJson Close(char bracket)
    {
        _text.Append(bracket);
        return this;
    }

    public CanonicalJson Name(string name)
    {
        Separate();
        Quote(name);
        _text.Append(':');
        return this;
    }

    public CanonicalJson Text(string? value)
    {
        Separate();
        if (value is null)
        {
            _text.Append("null");
        }
        else
        {
            Quote(value);
        }

        return this;
    }

    public CanonicalJson Number(long value)
    {
        Separate();
        _text.Append(value.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    public CanonicalJson Texts(IEnumerable<string> values)
    {
        Open('[');
        foreach (var value in values)
        {
            Text(value);
        }

        return Close(']');
    }

    public byte[] ToBytes() => s_strict.GetBytes(_text.ToString());

    private void Separate()
    {
        if (_text.Length > 0 && _text[^1] is not ('{' or '[' or ':'))
        {
            _text.Append(',');
        }
    }

    private void Quote(string value)
    {
        _text.Append('"');
        foreach (var character in value)
        {
            if (character is '"' or '\\')
            {
                _text.Append('\\').Append(character);
            }
            else if (character < ' ')
            {
                _text.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                _text.Append(character);
            }
        }

        _text.Append('"');
    }
}
