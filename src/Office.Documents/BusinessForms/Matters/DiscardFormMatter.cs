using Microsoft.EntityFrameworkCore;
using Office.Documents.Attachments;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.BusinessForms.Matters;

/// <summary>Throws a draft away that was never handed in. Its history stays.</summary>
public sealed record DiscardFormMatter(Guid MatterId) : ICommand<Done>, IRootCommand
{
    public Guid RootId => MatterId;

    public Demand Demand => Demand.On(MatterId, Relation.Drafter);
}

internal sealed class DiscardFormMatterHandler(OfficeDbContext db, FormRecord record) : ICommandHandler<DiscardFormMatter, Done>
{
    public async Task<Outcome<Done>> HandleAsync(DiscardFormMatter command, CancellationToken cancellationToken)
    {
        var matter = await db.Set<FormMatter>().SingleOrDefaultAsync(m => m.Id == command.MatterId, cancellationToken);
        if (matter is not { State: FormMatterState.Draft })
        {
            return new FormFault.NotADraft();
        }

        await db.Attachments.Where(file => file.DocumentId == matter.Id).ExecuteDeleteAsync(cancellationToken);
        await db.Set<Grant>().Where(grant => grant.ObjectId == matter.Id).ExecuteDeleteAsync(cancellationToken);
        db.Set<FormMatter>().Remove(matter);
        record.Add(matter, "form.discarded");
        return new Done();
    }
}
