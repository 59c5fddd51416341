using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Workflow.Definitions;

/// <summary>Throws a draft away; what is published stays as it is.</summary>
public sealed record DiscardProcessDraft(Guid DraftId) : ICommand<Done>
{
    public Demand Demand => Demand.InOrgan(Relation.OwnProcesses);
}

internal sealed class DiscardProcessDraftHandler(OfficeDbContext db, Actor actor) : ICommandHandler<DiscardProcessDraft, Done>
{
    public async Task<Outcome<Done>> HandleAsync(DiscardProcessDraft command, CancellationToken cancellationToken)
    {
        var draft = await db.Set<ProcessDraft>().SingleOrDefaultAsync(
            d => d.Id == command.DraftId && d.OrganId == actor.OrganId, cancellationToken);
        if (draft is null)
        {
            return new DefinitionFault.Missing();
        }

        db.Remove(draft);
        return new Done();
    }
}
