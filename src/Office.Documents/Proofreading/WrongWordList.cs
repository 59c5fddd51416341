namespace Office.Documents.Proofreading;

/// <summary>Our own list of common wrong words (seeds/proofreading/wrong-words.csv), carried in the assembly.</summary>
public static class WrongWordList
{
    private static readonly Lazy<IReadOnlyList<WrongWord>> s_usual = new(ReadUsual);

    public static IReadOnlyList<WrongWord> Usual => s_usual.Value;

    /// <summary>Reads lines of <c>wrong,right</c> behind a head line; a line without both is left out.</summary>
    public static IReadOnlyList<WrongWord> Read(TextReader csv)
    {
        var words = new List<WrongWord>();
        csv.ReadLine();
        while (csv.ReadLine() is { } line)
        {
            if (line.Split(',') is [{ Length: > 0 } wrong, { Length: > 0 } right] && wrong != right)
            {
                words.Add(new WrongWord(wrong.Trim(), right.Trim()));
            }
        }

        return words;
    }

    private static IReadOnlyList<WrongWord> ReadUsual()
    {
        using var stream = typeof(WrongWordList).Assembly.GetManifestResourceStream("Office.Documents.Proofreading.wrong-words.csv")
            ?? throw new InvalidOperationException("The list of wrong words is not in the assembly.");
        using var reader = new StreamReader(stream);
        return Read(reader);
    }
}
