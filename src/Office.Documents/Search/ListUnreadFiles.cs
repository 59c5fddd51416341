using Microsoft.EntityFrameworkCore;
using Office.Documents.Attachments;
using Office.Organization.Foundation;

namespace Office.Documents.Search;

/// <summary>Which attached files of a dispatch or a filled-in form have not been read for the search yet.</summary>
public sealed record ListUnreadFiles(Guid RootId) : IQuery<IReadOnlyList<UnreadFile>>
{
    public Demand Demand => Demand.TheOffice;
}

/// <param name="AttachmentId">The attachment.</param>
/// <param name="Sha256">Its bytes in the store.</param>
/// <param name="MediaType">What the bytes are.</param>
public sealed record UnreadFile(Guid AttachmentId, string Sha256, string MediaType);

internal sealed class ListUnreadFilesHandler(OfficeDbContext db) : IQueryHandler<ListUnreadFiles, IReadOnlyList<UnreadFile>>
{
    public async Task<Outcome<IReadOnlyList<UnreadFile>>> HandleAsync(ListUnreadFiles query, CancellationToken cancellationToken) =>
        await db.Attachments.Where(a => a.DocumentId == query.RootId && !db.Set<AttachmentText>().Any(t => t.Id == a.Id))
            .OrderBy(a => a.Order).Select(a => new UnreadFile(a.Id, a.Sha256, a.MediaType)).ToListAsync(cancellationToken);
}
