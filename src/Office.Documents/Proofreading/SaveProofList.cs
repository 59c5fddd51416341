using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Proofreading;

/// <summary>Sets a list of the own organ; an empty one goes back to what the directory and the program know.</summary>
/// <param name="Kind">Which list.</param>
/// <param name="Text">The whole list, one entry a line.</param>
/// <param name="BaseRevision">The revision that the change was made on; 0 where there was none yet.</param>
public sealed record SaveProofList(ProofListKind Kind, string Text, long BaseRevision) : ICommand<long>
{
    public Demand Demand => Demand.InOrgan(Relation.RegisterFor);
}

internal sealed class SaveProofListHandler(OfficeDbContext db, Actor actor, IIdSource ids, TimeProvider clock)
    : ICommandHandler<SaveProofList, long>
{
    public async Task<Outcome<long>> HandleAsync(SaveProofList command, CancellationToken cancellationToken)
    {
        if (ProofListText.Check(command.Kind, command.Text) is { } fault)
        {
            return fault;
        }

        var list = await db.Set<ProofList>()
            .SingleOrDefaultAsync(one => one.OrganId == actor.OrganId && one.Kind == command.Kind, cancellationToken);
        if ((list?.Revision ?? 0) != command.BaseRevision)
        {
            return new ProofListFault.MovedOn();
        }

        if (list is null)
        {
            list = new ProofList { Id = ids.Next(), OrganId = actor.OrganId, Kind = command.Kind };
            db.Add(list);
        }

        list.Write(command.Text.ReplaceLineEndings("\n"), actor.Name, clock.GetUtcNow());
        return list.Revision;
    }
}
