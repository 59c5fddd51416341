using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Seals;

/// <summary>换发: a new seal with the same picture takes the place of one that was revoked or has run out, with a new key and certificate.</summary>
/// <param name="SealId">The old one, of the actor's organ.</param>
public sealed record ReplaceSeal(Guid SealId) : ICommand<Guid>
{
    public Demand Demand => Demand.InOrgan(Relation.SealFor);
}

internal sealed class ReplaceSealHandler(OfficeDbContext db, SealMaker maker, Actor actor, IIdSource ids, TimeProvider clock)
    : ICommandHandler<ReplaceSeal, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(ReplaceSeal command, CancellationToken cancellationToken)
    {
        var seals = await db.Seals.Where(s => s.OrganId == actor.OrganId).ToListAsync(cancellationToken);
        var old = seals.Find(seal => seal.Id == command.SealId);
        if (old is null)
        {
            return new SealFault.Missing();
        }

        if (old.StateAt(clock.GetUtcNow()) is not (SealState.Revoked or SealState.OutOfTime) || old.ReplacedBy is not null)
        {
            return new SealFault.StillInUse();
        }

        var made = maker.Make(new RegisterSeal(ids.Next(), actor.OrganId, NextName(old.Name, seals), old.DiameterMm, old.FaceSvg) { Kind = old.Kind });
        if (made.Fault is not null)
        {
            return made.Fault;
        }

        db.Seals.Add(made.Value);
        old.Replace(made.Value.Id);
        return made.Value.Id;
    }

    // A register never holds two seals of one name: the second of them is 第2枚.
    private static string NextName(string name, List<Seal> seals)
    {
        var plain = name.Split('（')[0];
        var count = 2;
        while (seals.Exists(seal => seal.Name == $"{plain}（第{count}枚）"))
        {
            count++;
        }

        return $"{plain}（第{count}枚）";
    }
}
