using System.Security.Cryptography;

namespace Office.Organization.Foundation;

/// <summary>
/// The hash chain of a root's history. A link's hash is SHA-256 over its fields in the order id, root, organ, seq, at (Unix ms),
/// account, official, post, name, title, on behalf of, verb, step, details, previous hash, in <see cref="CanonicalBytes"/>.
/// </summary>
public static class HistoryChain
{
    /// <summary>The head of an empty chain: 32 zero bytes.</summary>
    public static byte[] Empty { get; } = new byte[SHA256.HashSizeInBytes];

    /// <summary>The hash that this row must carry.</summary>
    public static byte[] HashOf(HistoryRow row) => SHA256.HashData(new CanonicalBytes()
        .Add(row.Id).Add(row.RootId).Add(row.OrganId).Add(row.Seq).Add(row.At)
        .Add(row.AccountId).Add(row.OfficialId).Add(row.PostId).Add(row.ActorName).Add(row.ActorTitle)
        .Add(row.OnBehalfOf).Add(row.Verb).Add(row.Step).Add(row.Details).Add(row.PrevHash)
        .Written);

    /// <summary>Checks a whole chain against the head that the root's row carries.</summary>
    /// <param name="rows">Every row of one root, in order of their number.</param>
    /// <param name="head">The root's head.</param>
    /// <param name="count">The root's number of rows.</param>
    /// <returns>Null when it is whole; otherwise the number of the first row that is changed, missing or too many.</returns>
    public static long? FirstBroken(IReadOnlyList<HistoryRow> rows, byte[] head, long count)
    {
        var previous = Empty;
        var expected = 1L;
        foreach (var row in rows)
        {
            var isWhole = row.Seq == expected
                && row.PrevHash.AsSpan().SequenceEqual(previous)
                && row.Hash.AsSpan().SequenceEqual(HashOf(row));
            if (!isWhole)
            {
                return expected;
            }

            previous = row.Hash;
            expected++;
        }

        return rows.Count == count && previous.AsSpan().SequenceEqual(head) ? null : expected;
    }
}
