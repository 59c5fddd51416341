using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Supervisions;

/// <summary>The organ's own rules of supervision.</summary>
public sealed record SaveSupervisionRules(SupervisionRules Rules) : ICommand<Done>
{
    public Demand Demand => Demand.InOrgan(Relation.SuperviseFor);
}

/// <summary>The rules by which the actor's organ supervises.</summary>
public sealed record GetSupervisionRules : IQuery<SupervisionRules>
{
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class SaveSupervisionRulesHandler(OfficeDbContext db, Actor actor) : ICommandHandler<SaveSupervisionRules, Done>
{
    public async Task<Outcome<Done>> HandleAsync(SaveSupervisionRules command, CancellationToken cancellationToken)
    {
        if (command.Rules.Flaw() is { } flaw)
        {
            return new SupervisionFault.RulesUnusable(flaw);
        }

        var row = await db.Set<SupervisionRulesRow>().SingleOrDefaultAsync(one => one.OrganId == actor.OrganId, cancellationToken);
        if (row is null)
        {
            db.Add(row = new SupervisionRulesRow { OrganId = actor.OrganId });
        }

        row.Write(command.Rules);
        return new Done();
    }
}

internal sealed class GetSupervisionRulesHandler(RulesShelf shelf, Actor actor) : IQueryHandler<GetSupervisionRules, SupervisionRules>
{
    public async Task<Outcome<SupervisionRules>> HandleAsync(GetSupervisionRules query, CancellationToken cancellationToken) =>
        await shelf.OfAsync(actor.OrganId, cancellationToken);
}
