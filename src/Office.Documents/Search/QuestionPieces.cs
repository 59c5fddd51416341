namespace Office.Documents.Search;

/// <summary>Parts a question at its spaces and quotation marks.</summary>
internal static class QuestionPieces
{
    private const string Opening = "\"“「『";
    private const string Closing = "\"”」』";

    public static IEnumerable<QuestionPiece> Of(string question)
    {
        var text = SearchText.Fold(question);
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var isExcluded = text[at] is '-' or '－' or '−';
            at += isExcluded ? 1 : 0;
            var field = FieldAt(text, ref at);
            yield return new QuestionPiece(field, TextAt(text, ref at), isExcluded);
        }
    }

    private static string? FieldAt(string text, ref int at)
    {
        var colon = text.AsSpan(at).IndexOfAny(':', '：');
        if (colon <= 0 || !QuestionReader.IsField(text.Substring(at, colon)))
        {
            return null;
        }

        var field = text.Substring(at, colon);
        at += colon + 1;
        return field;
    }

    private static string TextAt(string text, ref int at)
    {
        if (at >= text.Length)
        {
            return "";
        }

        if (Opening.Contains(text[at], StringComparison.Ordinal))
        {
            var start = at + 1;
            var end = text.AsSpan(start).IndexOfAny(Closing);
            // A quotation that is never closed goes to the end.
            at = end < 0 ? text.Length : start + end + 1;
            return end < 0 ? text[start..] : text.Substring(start, end);
        }

        var from = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && !Opening.Contains(text[at], StringComparison.Ordinal))
        {
            at++;
        }

        return text[from..at];
    }
}

/// <param name="Field">The word before the colon, where it names a field.</param>
/// <param name="Text">Folded, without quotation marks.</param>
/// <param name="IsExcluded">Whether a minus stands before it.</param>
internal sealed record QuestionPiece(string? Field, string Text, bool IsExcluded);
