using System.Buffers.Binary;
using Office.Documents.Attachments;

namespace Office.Web.Jobs;

/// <summary>Deletes stored files that no row names, a day after they were stored: uploads that were never kept, pages made anew.</summary>
internal sealed class CollectOrphans(NamedFiles named, IAttachmentStore store)
{
    /// <returns>How many files were deleted.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        // Half of a hash is enough to pass over what is surely named; what is left is asked for by its whole name.
        HashSet<ulong> halves = [];
        await foreach (var address in named.AllAsync(cancellationToken))
        {
            halves.Add(Half(address));
        }

        return await store.CollectOrphansAsync(
            async (sha256, token) => halves.Contains(Half(sha256)) || await named.IsNamedAsync(sha256, token),
            cancellationToken);
    }

    private static ulong Half(string sha256) => BinaryPrimitives.ReadUInt64BigEndian(Convert.FromHexString(sha256.AsSpan(0, 16)));
}
