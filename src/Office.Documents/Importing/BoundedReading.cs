namespace Office.Documents.Importing;

internal static class BoundedReading
{
    private const int ChunkSize = 81_920;

    /// <summary>Everything in the stream, or null as soon as it proves longer than the limit: its stated length is not believed.</summary>
    public static byte[]? ReadAtMost(this Stream source, int limit)
    {
        using var kept = new MemoryStream();
        var chunk = new byte[ChunkSize];
        while (true)
        {
            var wanted = Math.Min(chunk.Length, limit - (int)kept.Length + 1);
            var read = source.Read(chunk, 0, wanted);
            if (read == 0)
            {
                return kept.ToArray();
            }

            kept.Write(chunk, 0, read);
            if (kept.Length > limit)
            {
                return null;
            }
        }
    }
}
