using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.BusinessForms.Publishing;

/// <summary>Publishes a design and its process together as the next version. Matters that run stay on theirs.</summary>
/// <param name="FormId">The form.</param>
/// <param name="BaseRevision">The revision that the publisher sees; another window's later save is not published unseen.</param>
public sealed record PublishForm(Guid FormId, long BaseRevision) : ICommand<Guid>, IRootCommand
{
    public Guid RootId => FormId;

    public Demand Demand => Demand.InOrgan(Relation.RegisterFor);
}

/// <summary>A form has a new version.</summary>
public sealed record FormPublished(Guid FormId) : IOfficeEvent;

internal sealed class PublishFormHandler(OfficeDbContext db, FormPress press, Actor actor, IOutbox outbox, TimeProvider clock)
    : ICommandHandler<PublishForm, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(PublishForm command, CancellationToken cancellationToken)
    {
        var form = await db.Set<BusinessForm>()
            .SingleOrDefaultAsync(f => f.Id == command.FormId && f.OrganId == actor.OrganId, cancellationToken);
        if (form is null)
        {
            return new FoundationFault.Missing();
        }

        if (form.Revision != command.BaseRevision)
        {
            return new FormFault.MovedOn(form.Revision);
        }

        var stands = await db.Set<FormVersion>().SingleOrDefaultAsync(v => v.FormId == form.Id && v.Version == form.Version, cancellationToken);
        if (stands is not null && stands.Design == form.Design && form.Process is null && form.IsOffered && form.Read().Steps.Count > 0)
        {
            return new FormFault.NothingToPublish();
        }

        var published = await press.PublishAsync(form, new FormAct(actor, clock.GetUtcNow()), cancellationToken);
        if (published.Fault is null)
        {
            outbox.Add(new FormPublished(form.Id));
        }

        return published;
    }
}
