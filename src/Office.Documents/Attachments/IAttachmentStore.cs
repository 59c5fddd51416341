using Office.Organization.Foundation;

namespace Office.Documents.Attachments;

/// <summary>
/// The bytes of attachments, addressed by their sha256 and never changed in place. A file is on the disk before the row that
/// names it commits; one that no row names is collected a day later.
/// </summary>
public interface IAttachmentStore
{
    /// <summary>Takes in an upload within the limits; refuses what is not what its name says. Faults: <see cref="AttachmentFault"/>.</summary>
    Task<Outcome<StoredFile>> SaveAsync(Stream upload, string fileName, CancellationToken cancellationToken);

    /// <summary>The bytes for reading; null when there is no such file.</summary>
    Stream? Open(string sha256);

    /// <summary>
    /// Deletes files older than 24 hours whose sha256 no row names, and uploads that were cut off; returns how many.
    /// </summary>
    Task<int> CollectOrphansAsync(Func<string, CancellationToken, Task<bool>> isNamed, CancellationToken cancellationToken);
}
