using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.BusinessForms.Publishing;

/// <summary>Takes a published form out of the catalogue, or back in. Matters that run are not touched.</summary>
public sealed record OfferForm(Guid FormId, bool IsOffered) : ICommand<Done>, IRootCommand
{
    public Guid RootId => FormId;

    public Demand Demand => Demand.InOrgan(Relation.RegisterFor);
}

internal sealed class OfferFormHandler(OfficeDbContext db, Actor actor, IHistory history, IOutbox outbox)
    : ICommandHandler<OfferForm, Done>
{
    public async Task<Outcome<Done>> HandleAsync(OfferForm command, CancellationToken cancellationToken)
    {
        var form = await db.Set<BusinessForm>()
            .SingleOrDefaultAsync(f => f.Id == command.FormId && f.OrganId == actor.OrganId, cancellationToken);
        if (form is null)
        {
            return new FoundationFault.Missing();
        }

        if (form.Version == 0)
        {
            return new FormFault.NotOffered();
        }

        form.Offer(command.IsOffered);
        history.Add(new HistoryEntry(form.Id, command.IsOffered ? "form.offered" : "form.taken-back"));
        outbox.Add(new FormPublished(form.Id));
        return new Done();
    }
}
