using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Organization.Grants;

/// <summary>
/// What the actor's post lets them do in their own organ, and in the installation when it is an administrator's, so that a page offers nothing that would be refused. It permits
/// nothing by itself: each command checks its own demand.
/// </summary>
public sealed record GetRights : IQuery<IReadOnlySet<Relation>>
{
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class GetRightsHandler(OfficeDbContext db, Actor actor) : IQueryHandler<GetRights, IReadOnlySet<Relation>>
{
    public async Task<Outcome<IReadOnlySet<Relation>>> HandleAsync(GetRights query, CancellationToken cancellationToken) =>
        (await db.Set<Grant>()
            .Where(grant => (grant.ObjectId == actor.OrganId || grant.ObjectId == Installation.Id)
                && (grant.SubjectId == actor.OfficialId || grant.SubjectId == actor.PostId
                    || grant.SubjectId == actor.UnitId || grant.SubjectId == actor.OrganId))
            .Select(grant => grant.Relation)
            .ToListAsync(cancellationToken))
        .ToHashSet();
}
