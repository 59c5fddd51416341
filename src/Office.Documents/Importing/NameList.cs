using System.Text;

namespace Office.Documents.Importing;

/// <summary>Splits a printed list of organs or people at its commas, but not inside brackets: 各县（市、区）人民政府 is one.</summary>
internal static class NameList
{
    public static IEnumerable<string> Split(string text)
    {
        var depth = 0;
        var name = new StringBuilder();
        foreach (var letter in text.TrimEnd('：', ':', '。', '.', ' ', '\u3000'))
        {
            depth += letter is '（' or '(' or '〔' ? 1 : letter is '）' or ')' or '〕' ? -1 : 0;
            if (depth <= 0 && letter is '，' or '、' or ',' or '；' or ';')
            {
                if (!string.IsNullOrWhiteSpace(name.ToString()))
                {
                    yield return name.ToString().Trim(' ', '\u3000');
                }

                name.Clear();
            }
            else
            {
                name.Append(letter);
            }
        }

        if (!string.IsNullOrWhiteSpace(name.ToString()))
        {
            yield return name.ToString().Trim(' ', '\u3000');
        }
    }
}
