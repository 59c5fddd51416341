using System.Net;

namespace Office.Documents.Importing;

/// <summary>One tag or one run of text of a piece of HTML.</summary>
/// <param name="Name">The tag in lower case; empty for text.</param>
/// <param name="IsEnd">Whether it is an end tag.</param>
/// <param name="Text">The text, its references resolved; for a tag what stands behind its name.</param>
internal readonly record struct HtmlToken(string Name, bool IsEnd, string Text)
{
    /// <summary>
    /// Takes HTML apart. It never fails: what is no tag is text, and comments, conditions and declarations are passed over.
    /// The text of script, style and title is no text.
    /// </summary>
    public static IEnumerable<HtmlToken> Read(string html)
    {
        var at = 0;
        while (at < html.Length)
        {
            var open = html.IndexOf('<', at);
            if (open < 0)
            {
                open = html.Length;
            }

            if (open > at)
            {
                yield return new HtmlToken("", IsEnd: false, WebUtility.HtmlDecode(html[at..open]));
            }

            if (open == html.Length)
            {
                yield break;
            }

            at = ReadTag(html, open, out var token);
            if (token is { } tag)
            {
                yield return tag;
                at = tag is { IsEnd: false, Name: "script" or "style" or "title" or "xml" } ? EndOf(html, at, tag.Name) : at;
            }
        }
    }

    /// <summary>The value of an attribute; null when the tag has none of that name.</summary>
    public string? Attribute(string name)
    {
        var at = Text.IndexOf(name + "=", StringComparison.OrdinalIgnoreCase);
        if (at < 0 || (at > 0 && !char.IsWhiteSpace(Text[at - 1])))
        {
            return null;
        }

        var value = Text[(at + name.Length + 1)..].TrimStart();
        var quote = value.Length > 0 && value[0] is '"' or '\'' ? value[0] : ' ';
        var start = quote == ' ' ? 0 : 1;
        var end = value.IndexOf(quote, start);
        return WebUtility.HtmlDecode(end < 0 ? value[start..] : value[start..end]).TrimEnd('/');
    }

    // Answers where reading goes on.
    private static int ReadTag(string html, int open, out HtmlToken? token)
    {
        token = null;
        if (html.AsSpan(open).StartsWith("<!--"))
        {
            var end = html.IndexOf("-->", open, StringComparison.Ordinal);
            return end < 0 ? html.Length : end + 3;
        }

        var close = html.IndexOf('>', open);
        var name = open + 1;
        if (close < 0 || name == html.Length || !(char.IsAsciiLetter(html[name]) || html[name] is '/' or '!' or '?'))
        {
            // A sign of its own, as in a < b.
            token = new HtmlToken("", IsEnd: false, "<");
            return open + 1;
        }

        if (html[name] is '!' or '?')
        {
            return close + 1;
        }

        var isEnd = html[name] == '/';
        name = isEnd ? name + 1 : name;
        var after = name;
        while (after < close && !char.IsWhiteSpace(html[after]) && html[after] != '/')
        {
            after++;
        }

#pragma warning disable CA1308 // tags are written in lower case
        token = new HtmlToken(html[name..after].ToLowerInvariant(), isEnd, html[after..close]);
#pragma warning restore CA1308
        return close + 1;
    }

    private static int EndOf(string html, int from, string tag)
    {
        var end = html.IndexOf("</" + tag, from, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length : end;
    }
}
