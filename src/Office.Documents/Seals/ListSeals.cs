using Microsoft.EntityFrameworkCore;
using Office.Documents.Content;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Seals;

/// <summary>The seals of the actor's organ, for its keeper.</summary>
public sealed record ListSeals : IQuery<SealRow[]>
{
    public Demand Demand => Demand.InOrgan(Relation.SealFor);
}

/// <summary>A seal in the register, with its picture to show and whether it may be used now.</summary>
public sealed record SealRow(Guid SealId, string Name, SealFace Face, bool IsValid, DateTimeOffset ValidTo)
{
    /// <summary>The organ's full name, as it stands in 署名.</summary>
    public string Organ { get; init; } = "";
}

internal sealed class ListSealsHandler(OfficeDbContext db, Actor actor, IDirectorySource directory, TimeProvider clock) : IQueryHandler<ListSeals, SealRow[]>
{
    public async Task<Outcome<SealRow[]>> HandleAsync(ListSeals query, CancellationToken cancellationToken)
    {
        var seals = await db.Seals.Where(s => s.OrganId == actor.OrganId).OrderBy(s => s.Name).ToListAsync(cancellationToken);
        var now = clock.GetUtcNow();
        var organ = directory.Current.Organ(actor.OrganId)?.FullName ?? "";
        return seals.Select(s => new SealRow(s.Id, s.Name, new SealFace(s.DiameterMm, s.FaceSvg), s.IsValidAt(now), s.ValidTo) { Organ = organ })
            .ToArray();
    }
}
