namespace Office.Documents.Rules.Checks;

/// <summary>
/// What may be touched after 签发 without asking the signer again: blanks, the width of a mark, and which of two forms of the
/// same bracket or quotation mark is set. Letters, digits and every mark that parts a sentence count.
/// </summary>
internal static class Typography
{
    public static bool IsTheSame(string one, string other) => string.Equals(Plain(one), Plain(other), StringComparison.Ordinal);

    private static string Plain(string text) => string.Concat(text.Where(letter => letter == '\n' || !char.IsWhiteSpace(letter)).Select(Form));

    private static char Form(char letter) => letter switch
    {
        '(' or '（' => '（',
        ')' or '）' => '）',
        ',' or '，' => '，',
        ':' or '：' => '：',
        ';' or '；' => '；',
        '"' or '“' or '”' => '"',
        '[' or '〔' or '［' => '〔',
        ']' or '〕' or '］' => '〕',
        _ => letter,
    };
}
