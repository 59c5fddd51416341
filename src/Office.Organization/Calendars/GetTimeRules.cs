using Microsoft.EntityFrameworkCore;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Organization.Calendars;

/// <summary>How the actor's organ counts time; everybody in it may know.</summary>
public sealed record GetTimeRules : IQuery<TimeRulesCard>
{
    public Demand Demand => Demand.AnyOfficial;
}

/// <summary>An organ's rules for their page.</summary>
/// <param name="Rules">The rules in force.</param>
/// <param name="IsOwn">Whether the organ has stated them itself, instead of having those of an organ above.</param>
/// <param name="MayChange">Whether the actor may state others.</param>
public sealed record TimeRulesCard(TimeRules Rules, bool IsOwn, bool MayChange);

internal sealed class GetTimeRulesHandler(OfficeDbContext db, Actor actor, IDirectorySource directory)
    : IQueryHandler<GetTimeRules, TimeRulesCard>
{
    public async Task<Outcome<TimeRulesCard>> HandleAsync(GetTimeRules query, CancellationToken cancellationToken)
    {
        var mayChange = await db.Set<Grant>().AnyAsync(
            grant => grant.ObjectId == actor.OrganId
                && (grant.Relation == Relation.RegisterFor || grant.Relation == Relation.SuperviseFor)
                && (grant.SubjectId == actor.PostId || grant.SubjectId == actor.OfficialId),
            cancellationToken);
        var (above, seen) = (new List<Guid>(), new HashSet<Guid>());
        for (Guid? next = actor.OrganId; next is { } id && seen.Add(id); next = directory.Current.Organ(id)?.ParentId)
        {
            above.Add(id);
        }

        var rows = await db.Set<TimeRulesRow>().Where(row => above.Contains(row.OrganId)).ToListAsync(cancellationToken);
        var nearest = rows.MinBy(row => above.IndexOf(row.OrganId));
        return new TimeRulesCard(nearest?.Read() ?? TimeRules.Usual, nearest?.OrganId == actor.OrganId, mayChange);
    }
}
