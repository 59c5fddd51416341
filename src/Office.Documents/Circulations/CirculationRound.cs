using System.Runtime.InteropServices;

namespace Office.Documents.Circulations;

/// <summary>
/// One round of a circulation. Rounds follow each other; what was supplemented at once goes beside them. Its readers' rows are
/// written in chunks from the list that it keeps, so that a start never holds the writer.
/// </summary>
public sealed class CirculationRound
{
    public Guid Id { get; init; }

    public Guid OrganId { get; init; }

    public Guid CirculationId { get; init; }

    /// <summary>From 1.</summary>
    public int Number { get; init; }

    /// <summary>依次: one after the other; else all at once (同时).</summary>
    public bool InOrder { get; init; }

    /// <summary>Supplemented (补传阅) so that it waits for no round before it.</summary>
    public bool IsBeside { get; init; }

    /// <summary>The officials in their order, 16 bytes each.</summary>
    public byte[] Officials { get; init; } = [];

    /// <summary>How many of them have a row.</summary>
    public int Listed { get; internal set; }

    public int Count => Officials.Length / IdBytes;

    public bool IsListed => Listed == Count;

    private const int IdBytes = 16;

    internal static byte[] Pack(IReadOnlyList<Guid> officials)
    {
        var bytes = new byte[officials.Count * IdBytes];
        for (var at = 0; at < officials.Count; at++)
        {
            officials[at].TryWriteBytes(bytes.AsSpan(at * IdBytes, IdBytes));
        }

        return bytes;
    }

    /// <summary>All of its officials.</summary>
    public IReadOnlyList<Guid> Everybody() => MemoryMarshal.Cast<byte, Guid>(Officials).ToArray();

    /// <summary>The next that have no row yet.</summary>
    internal IReadOnlyList<Guid> Next(int most) =>
        MemoryMarshal.Cast<byte, Guid>(Officials.AsSpan()).Slice(Listed, Math.Min(most, Count - Listed)).ToArray();
}
