using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Archives;

/// <summary>不归档: says why a document of the own organ is not filed. Said again, the new reason stands.</summary>
public sealed record ExcludeDocument(Guid DocumentId, string Reason) : ICommand<Done>
{
    public Demand Demand => Demand.InOrgan(Relation.ArchiveFor);
}

internal sealed class ExcludeDocumentHandler(OfficeDbContext db, FilableDocuments documents, Actor actor, IIdSource ids, TimeProvider clock)
    : ICommandHandler<ExcludeDocument, Done>
{
    public async Task<Outcome<Done>> HandleAsync(ExcludeDocument command, CancellationToken cancellationToken)
    {
        var reason = command.Reason.Trim();
        if (reason.Length is 0 or > ArchiveExclusion.LongestReason)
        {
            return new ArchiveFault.ReasonMissing(ArchiveExclusion.LongestReason);
        }

        if (await documents.FindAsync(actor.OrganId, command.DocumentId, cancellationToken) is null)
        {
            return new FoundationFault.Missing();
        }

        if (await db.Set<ArchiveItem>().SingleOrDefaultAsync(i => i.DocumentId == command.DocumentId, cancellationToken) is { } item)
        {
            return new ArchiveFault.AlreadyFiled(item.Code);
        }

        await db.Set<ArchiveExclusion>().Where(e => e.DocumentId == command.DocumentId).ExecuteDeleteAsync(cancellationToken);
        db.Set<ArchiveExclusion>().Add(new ArchiveExclusion
        {
            Id = ids.Next(),
            OrganId = actor.OrganId,
            DocumentId = command.DocumentId,
            Reason = reason,
            ByName = actor.Name,
            At = clock.GetUtcNow(),
        });
        return new Done();
    }
}
