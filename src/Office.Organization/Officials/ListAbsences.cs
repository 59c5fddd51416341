using Microsoft.EntityFrameworkCore;
using Office.Organization.Delegations;
using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Organization.Officials;

/// <summary>The absences of the actor, and of the leaders whose secretary they are; the last days first.</summary>
public sealed record ListAbsences : IQuery<AbsenceRow[]>
{
    public Demand Demand => Demand.AnyOfficial;
}

/// <summary>An absence as lists show it.</summary>
/// <param name="Entry">Who and when.</param>
/// <param name="Name">The official's name.</param>
/// <param name="EndedAt">When it was ended early; null when it was not.</param>
/// <param name="IsOver">Whether nothing of it is left today.</param>
public sealed record AbsenceRow(AbsenceEntry Entry, string Name, DateTimeOffset? EndedAt, bool IsOver);

internal sealed class ListAbsencesHandler(
    OfficeDbContext db, Actor actor, DelegationRight right, IDirectorySource directory, TimeProvider clock)
    : IQueryHandler<ListAbsences, AbsenceRow[]>
{
    private const int Most = 100;

    public async Task<Outcome<AbsenceRow[]>> HandleAsync(ListAbsences query, CancellationToken cancellationToken)
    {
        var whose = right.Leaders().Select(leader => leader.Id).Append(actor.OfficialId).ToArray();
        var today = OfficeDay.Of(clock.GetUtcNow());
        var found = await db.Set<Absence>().AsNoTracking().Where(a => whose.Contains(a.OfficialId))
            .OrderByDescending(a => a.ToDay).ThenByDescending(a => a.RecordedAt).Take(Most).ToListAsync(cancellationToken);
        return found.Select(absence => new AbsenceRow(
            absence.ToEntry(), directory.Current.Official(absence.OfficialId)?.Name ?? "", absence.EndedAt,
            absence.EndedAt is not null || absence.ToDay < today)).ToArray();
    }
}
