using Microsoft.EntityFrameworkCore;
using Office.Documents.Content;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.FilingSheets;

/// <summary>Sets the organ's sheet for one kind of document, or for all that have none of their own.</summary>
/// <param name="Kind">The kind; null for the general sheet.</param>
/// <param name="Layout">The whole sheet.</param>
/// <param name="BaseRevision">The revision that the change was made on; 0 where there was none yet.</param>
public sealed record SaveFilingSheet(DocumentKind? Kind, FilingSheetLayout Layout, long BaseRevision) : ICommand<long>
{
    public Demand Demand => Demand.InOrgan(Relation.RegisterFor);
}

internal sealed class SaveFilingSheetHandler(OfficeDbContext db, Actor actor, IIdSource ids) : ICommandHandler<SaveFilingSheet, long>
{
    public async Task<Outcome<long>> HandleAsync(SaveFilingSheet command, CancellationToken cancellationToken)
    {
        if (command.Layout.Check() is { } fault)
        {
            return fault;
        }

        var template = await db.FilingSheetTemplates
            .SingleOrDefaultAsync(t => t.OrganId == actor.OrganId && t.Kind == command.Kind, cancellationToken);
        if ((template?.Revision ?? 0) != command.BaseRevision)
        {
            return new FilingSheetFault.MovedOn();
        }

        if (template is null)
        {
            template = new FilingSheetTemplate { Id = ids.Next(), OrganId = actor.OrganId, Kind = command.Kind };
            db.FilingSheetTemplates.Add(template);
        }

        template.Write(command.Layout);
        return template.Revision;
    }
}
