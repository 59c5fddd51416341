using Office.Documents.Attachments;

namespace Office.Web.Reactions;

/// <summary>Keeps a file that the office itself made.</summary>
internal static class StoreBytes
{
    extension(IAttachmentStore store)
    {
        /// <summary>The file's sha256, under which it now lies on the disk.</summary>
        /// <exception cref="IOException">It could not be kept; the reaction is tried again.</exception>
        public async Task<byte[]> SaveBytesAsync(byte[] bytes, string name, CancellationToken cancellationToken)
        {
            using var stream = new MemoryStream(bytes, writable: false);
            var stored = await store.SaveAsync(stream, name, cancellationToken);
            return stored.Fault is null
                ? Convert.FromHexString(stored.Value.Sha256)
                : throw new IOException($"{name} could not be kept: {stored.Fault.Code}.");
        }

        /// <summary>The whole file.</summary>
        /// <exception cref="FileNotFoundException">No file has this hash.</exception>
        public async Task<byte[]> ReadBytesAsync(byte[] hash, CancellationToken cancellationToken)
        {
            var address = Convert.ToHexStringLower(hash);
            await using var file = store.Open(address)
                ?? throw new FileNotFoundException($"The file {address} is not in the store.");
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, cancellationToken);
            return bytes.ToArray();
        }
    }
}
