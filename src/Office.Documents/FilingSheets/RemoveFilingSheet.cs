using Microsoft.EntityFrameworkCore;
using Office.Documents.Content;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.FilingSheets;

/// <summary>Takes the organ's own sheet of a kind away: documents of it stand on the general one again, or on the standard one.</summary>
/// <param name="Kind">The kind; null for the general sheet.</param>
/// <param name="BaseRevision">The revision that was seen.</param>
public sealed record RemoveFilingSheet(DocumentKind? Kind, long BaseRevision) : ICommand<Done>
{
    public Demand Demand => Demand.InOrgan(Relation.RegisterFor);
}

internal sealed class RemoveFilingSheetHandler(OfficeDbContext db, Actor actor) : ICommandHandler<RemoveFilingSheet, Done>
{
    public async Task<Outcome<Done>> HandleAsync(RemoveFilingSheet command, CancellationToken cancellationToken)
    {
        var template = await db.FilingSheetTemplates
            .SingleOrDefaultAsync(t => t.OrganId == actor.OrganId && t.Kind == command.Kind, cancellationToken);
        if (template is null || template.Revision != command.BaseRevision)
        {
            return new FilingSheetFault.MovedOn();
        }

        db.FilingSheetTemplates.Remove(template);
        return new Done();
    }
}
