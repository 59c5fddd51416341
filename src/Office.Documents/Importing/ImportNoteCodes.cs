using System.Text;

namespace Office.Documents.Importing;

internal static class ImportNoteCodes
{
    /// <summary>The kind's name in kebab case.</summary>
    public static string Of(ImportNoteKind kind)
    {
        var name = kind.ToString();
        var code = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && code.Length > 0)
            {
                code.Append('-');
            }

            code.Append(char.ToLowerInvariant(letter));
        }

        return code.ToString();
    }
}
