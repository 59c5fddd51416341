using Office.Documents.Search;

namespace Office.Benchmarks.Sites;

/// <summary>A document of the search with all that is worked out of it before a database is asked.</summary>
/// <param name="Seq">Its number in the index.</param>
/// <param name="Text">What it is made of.</param>
/// <param name="Packed">The text as it is stored.</param>
/// <param name="Digest">As the product makes it.</param>
/// <param name="Words">The words in the form of the one database or the other.</param>
internal sealed record SearchRow(int Seq, IndexedText Text, byte[] Packed, byte[] Digest, object?[] Words)
{
    private const int Chunk = 4_000;

    /// <summary>One document in a thousand: what the reader of few may read.</summary>
    public bool IsForFew => Seq % 1_000 == 7;

    /// <summary>All of them in order, some thousands at a time, worked out on every processor.</summary>
    /// <param name="documents">How many.</param>
    /// <param name="words">The words of a document as its database takes them.</param>
    public static IEnumerable<SearchRow[]> Chunks(int documents, Func<int, IndexedText, object?[]> words)
    {
        for (var first = 1; first <= documents; first += Chunk)
        {
            yield return
            [
                .. Enumerable.Range(first, Math.Min(Chunk, documents - first + 1)).AsParallel().AsOrdered().Select(seq =>
                {
                    var text = SearchTexts.Of(seq);
                    return new SearchRow(seq, text, IndexedText.Pack(text.Body), text.Digest(), words(seq, text));
                }),
            ];
        }
    }
}
