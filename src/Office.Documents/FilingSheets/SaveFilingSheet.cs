using Microsoft.EntityFrameworkCore;
using Office.Documents.Content;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.FilingSheets;

/// <summary>Sets the organ's sheet for one kind of document, or for all that have none of their own.</summary>
public sealed record SaveFilingSheet(DocumentKind? Kind, FilingSheetLayout Layout) : ICommand<Done>
{
    public Demand Demand => Demand.InOrgan(Relation.RegisterFor);
}

/// <summary>Refusals around the templates of filing sheets.</summary>
public static class FilingSheetFault
{
    /// <summary>A row does not add up to twelve columns, or a cell names nothing that stands on a sheet.</summary>
    public sealed record Unsound() : Invalid("filing-sheet.unsound", Field: nameof(SaveFilingSheet.Layout));
}

internal sealed class SaveFilingSheetHandler(OfficeDbContext db, Actor actor, IIdSource ids) : ICommandHandler<SaveFilingSheet, Done>
{
    public async Task<Outcome<Done>> HandleAsync(SaveFilingSheet command, CancellationToken cancellationToken)
    {
        if (!command.Layout.IsSound())
        {
            return new FilingSheetFault.Unsound();
        }

        var template = await db.FilingSheetTemplates
            .SingleOrDefaultAsync(t => t.OrganId == actor.OrganId && t.Kind == command.Kind, cancellationToken);
        if (template is null)
        {
            template = new FilingSheetTemplate { Id = ids.Next(), OrganId = actor.OrganId, Kind = command.Kind };
            db.FilingSheetTemplates.Add(template);
        }

        template.Write(command.Layout);
        return new Done();
    }
}
