using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Workflow.Definitions;

/// <summary>A draft of the actor's organ, as it was kept last.</summary>
public sealed record GetProcessDraft(Guid DraftId) : IQuery<ProcessDraftView>
{
    public Demand Demand => Demand.InOrgan(Relation.OwnProcesses);
}

/// <summary>A drawing as it was kept.</summary>
/// <param name="Id">The draft.</param>
/// <param name="Key">The key of its process.</param>
/// <param name="Name">Its name.</param>
/// <param name="Xml">BPMN 2.0 XML, byte for byte.</param>
/// <param name="Revision">What the next save names.</param>
/// <param name="SavedAt">When it was kept last.</param>
/// <param name="SavedByName">By whom.</param>
public sealed record ProcessDraftView(
    Guid Id, string Key, string Name, ReadOnlyMemory<byte> Xml, long Revision, DateTimeOffset SavedAt, string SavedByName);

internal sealed class GetProcessDraftHandler(OfficeDbContext db, Actor actor, IDirectorySource directory)
    : IQueryHandler<GetProcessDraft, ProcessDraftView>
{
    public async Task<Outcome<ProcessDraftView>> HandleAsync(GetProcessDraft query, CancellationToken cancellationToken)
    {
        var draft = await db.Set<ProcessDraft>().SingleOrDefaultAsync(
            d => d.Id == query.DraftId && d.OrganId == actor.OrganId, cancellationToken);
        return draft is null
            ? new DefinitionFault.Missing()
            : new ProcessDraftView(
                draft.Id, draft.Key, draft.Name, draft.Xml, draft.Revision, draft.SavedAt,
                directory.Current.Official(draft.SavedBy)?.Name ?? "");
    }
}
