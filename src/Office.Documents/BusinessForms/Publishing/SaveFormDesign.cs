using System.Text;
using Microsoft.EntityFrameworkCore;
using Office.Documents.BusinessForms.Designs;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.BusinessForms.Publishing;

/// <summary>
/// Keeps a form's design as it is being made, sound or not; the first time it makes the form. Nobody fills it in before it is
/// published.
/// </summary>
/// <param name="FormId">Made by the page with a new form.</param>
/// <param name="Key">The form's stable name; of a form that is there, it must be the same.</param>
/// <param name="Design">The whole design.</param>
/// <param name="Process">BPMN of the form's own drawing; null where it has steps, or a process published elsewhere.</param>
/// <param name="BaseRevision">The revision that this design was read from; 0 for a new form.</param>
public sealed record SaveFormDesign(Guid FormId, string Key, FormDesign Design, byte[]? Process, long BaseRevision)
    : ICommand<long>, IRootCommand, IRoutineCommand
{
    public Guid RootId => FormId;

    public Demand Demand => Demand.InOrgan(Relation.RegisterFor);
}

internal sealed class SaveFormDesignHandler(OfficeDbContext db, Actor actor, IRoots roots, TimeProvider clock)
    : ICommandHandler<SaveFormDesign, long>
{
    private const int MostProcessBytes = 2 * 1024 * 1024;

    public async Task<Outcome<long>> HandleAsync(SaveFormDesign command, CancellationToken cancellationToken)
    {
        if (Encoding.UTF8.GetByteCount(command.Design.ToJson()) > FormLimits.DesignBytes || command.Process?.Length > MostProcessBytes)
        {
            return new FormFault.DesignTooLarge();
        }

        var form = await db.Set<BusinessForm>().SingleOrDefaultAsync(f => f.Id == command.FormId, cancellationToken);
        if (form is null)
        {
            if (!FormKey.IsSound(command.Key))
            {
                return new FormFault.KeyBad();
            }

            if (await db.Set<BusinessForm>().AnyAsync(f => f.OrganId == actor.OrganId && f.Key == command.Key, cancellationToken))
            {
                return new FormFault.KeyTaken(command.Key);
            }

            roots.Create(command.FormId, actor.OrganId);
            form = BusinessForm.Begin(command.FormId, actor.OrganId, command.Key);
            db.Set<BusinessForm>().Add(form);
        }

        return form.OrganId != actor.OrganId || form.Key != command.Key
            ? new FoundationFault.Missing()
            : form.Save(command.Design, command.Process, command.BaseRevision, new FormAct(actor, clock.GetUtcNow()));
    }
}
