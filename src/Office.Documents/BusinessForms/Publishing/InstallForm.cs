using Microsoft.EntityFrameworkCore;
using Office.Documents.BusinessForms.Designs;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.BusinessForms.Publishing;

/// <summary>
/// Brings a form in from a file (<c>seeds/forms</c>) for an organ and those below it, and publishes it. A form of that key that
/// the organ already has is left as it is.
/// </summary>
/// <param name="FormId">Made by the caller.</param>
/// <param name="Key">The form's key, which is also that of its process.</param>
/// <param name="Design">The design; its process must be published, or drawn from its steps.</param>
public sealed record InstallForm(Guid FormId, string Key, FormDesign Design) : ICommand<Done>, IRootCommand
{
    public Guid RootId => FormId;

    public Demand Demand => Demand.TheOffice;
}

internal sealed class InstallFormHandler(OfficeDbContext db, FormPress press, Actor actor, IRoots roots, TimeProvider clock)
    : ICommandHandler<InstallForm, Done>
{
    public async Task<Outcome<Done>> HandleAsync(InstallForm command, CancellationToken cancellationToken)
    {
        if (!FormKey.IsSound(command.Key))
        {
            return new FormFault.KeyBad();
        }

        if (await db.Set<BusinessForm>().AnyAsync(f => f.OrganId == actor.OrganId && f.Key == command.Key, cancellationToken))
        {
            return new Done();
        }

        var by = new FormAct(actor, clock.GetUtcNow());
        var form = BusinessForm.Begin(command.FormId, actor.OrganId, command.Key);
        roots.Create(form.Id, form.OrganId);
        form.Save(command.Design, process: null, baseRevision: 0, by);
        db.Set<BusinessForm>().Add(form);
        var published = await press.PublishAsync(form, by, cancellationToken);
        return published.Match<Outcome<Done>>(_ => new Done(), fault => fault);
    }
}
