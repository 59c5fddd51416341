using Office.Documents.Content;

namespace Office.Documents.Rules;

/// <summary>The Chinese names of the fifteen kinds, and the kind that a title ends with (条例 articles 8 and 9).</summary>
public static class KindNames
{
    private static readonly (string Name, DocumentKind Kind)[] s_names =
    [
        ("决议", DocumentKind.Resolution), ("决定", DocumentKind.Decision), ("命令", DocumentKind.Order),
        ("公报", DocumentKind.Communique), ("公告", DocumentKind.Announcement), ("通告", DocumentKind.PublicNotice),
        ("意见", DocumentKind.Opinions), ("通知", DocumentKind.Notice), ("通报", DocumentKind.Bulletin),
        ("报告", DocumentKind.Report), ("请示", DocumentKind.Request), ("批复", DocumentKind.Reply),
        ("议案", DocumentKind.Bill), ("纪要", DocumentKind.Minutes), ("函", DocumentKind.Letter), ("令", DocumentKind.Order),
    ];

    /// <summary>The name as printed.</summary>
    public static string Of(DocumentKind kind) => Array.Find(s_names, entry => entry.Kind == kind).Name ?? "";

    /// <summary>The kind that the title ends with, after any closing brackets such as （试行）; null when it ends with none.</summary>
    public static DocumentKind? EndOf(string title)
    {
        var bare = WithoutEnd(title);
        foreach (var (name, kind) in s_names)
        {
            if (bare.EndsWith(name, StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>The title without closing remarks in brackets and without end punctuation.</summary>
    public static string WithoutEnd(string title)
    {
        var bare = title.TrimEnd(' ', '\u3000', '。', '.', '！', '!', '；', ';');
        while (bare.Length > 0 && bare[^1] is '）' or ')')
        {
            var open = bare.LastIndexOfAny(['（', '(']);
            if (open < 0)
            {
                break;
            }

            bare = bare[..open].TrimEnd(' ', '\u3000');
        }

        return bare;
    }
}
