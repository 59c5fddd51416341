using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Workflow.Definitions;

/// <summary>
/// Publishes a draft as it was kept, for the actor's organ and those below it, and ends the draft. Answers the version's id.
/// </summary>
/// <param name="DraftId">The draft.</param>
/// <param name="BaseRevision">The revision that the page shows: what another window has drawn since is not published unseen.</param>
public sealed record PublishProcessDraft(Guid DraftId, long BaseRevision) : ICommand<Guid>
{
    public Demand Demand => Demand.InOrgan(Relation.OwnProcesses);
}

/// <summary>A new version of a process stands in the organ.</summary>
public sealed record ProcessPublished(Guid OrganId, string Key, Guid DefinitionId) : IOfficeEvent;

internal sealed class PublishProcessDraftHandler(
    OfficeDbContext db, Actor actor, ProcessPublisher publisher, IOutbox outbox) : ICommandHandler<PublishProcessDraft, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(PublishProcessDraft command, CancellationToken cancellationToken)
    {
        var draft = await db.Set<ProcessDraft>().SingleOrDefaultAsync(
            d => d.Id == command.DraftId && d.OrganId == actor.OrganId, cancellationToken);
        if (draft is null)
        {
            return new DefinitionFault.Missing();
        }

        if (draft.Revision != command.BaseRevision)
        {
            return new DefinitionFault.MovedOn(draft.Revision);
        }

        if (draft.Name.Length == 0)
        {
            return new DefinitionFault.NameMissing();
        }

        var published = await publisher.PublishAsync(draft.Xml, onlyFirst: false, cancellationToken);
        if (published.Fault is null)
        {
            db.Remove(draft);
            outbox.Add(new ProcessPublished(actor.OrganId, draft.Key, published.Value));
        }

        return published;
    }
}
