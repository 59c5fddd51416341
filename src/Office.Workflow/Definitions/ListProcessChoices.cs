using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Workflow.Definitions;

/// <summary>What the actor's organ has chosen: the key of the process by the kind of matter. A kind that is not in it takes the usual one.</summary>
public sealed record ListProcessChoices : IQuery<IReadOnlyDictionary<string, string>>
{
    public Demand Demand => Demand.InOrgan(Relation.OwnProcesses);
}

internal sealed class ListProcessChoicesHandler(OfficeDbContext db, Actor actor)
    : IQueryHandler<ListProcessChoices, IReadOnlyDictionary<string, string>>
{
    public async Task<Outcome<IReadOnlyDictionary<string, string>>> HandleAsync(
        ListProcessChoices query, CancellationToken cancellationToken) =>
        await db.Set<ProcessChoice>().Where(choice => choice.OrganId == actor.OrganId)
            .ToDictionaryAsync(choice => choice.MatterKind, choice => choice.ProcessKey, StringComparer.Ordinal, cancellationToken);
}
