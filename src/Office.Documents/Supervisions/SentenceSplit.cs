namespace Office.Documents.Supervisions;

/// <summary>Parts a paragraph into its sentences, each exactly as it stands there.</summary>
public static class SentenceSplit
{
    private const string Ends = "。！？；";

    private const string Closers = "”’）》」』";

    public static IEnumerable<string> Of(string paragraph)
    {
        var start = 0;
        for (var at = 0; at < paragraph.Length; at++)
        {
            if (!Ends.Contains(paragraph[at], StringComparison.Ordinal))
            {
                continue;
            }

            // What closes a quotation belongs to the sentence that it ends.
            while (at + 1 < paragraph.Length && Closers.Contains(paragraph[at + 1], StringComparison.Ordinal))
            {
                at++;
            }

            if (paragraph[start..(at + 1)].Trim() is { Length: > 1 } sentence)
            {
                yield return sentence;
            }

            start = at + 1;
        }

        if (paragraph[start..].Trim() is { Length: > 0 } rest)
        {
            yield return rest;
        }
    }
}
