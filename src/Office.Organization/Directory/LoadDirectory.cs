using Microsoft.EntityFrameworkCore;
using Office.Organization.Delegations;
using Office.Organization.Foundation;
using Office.Organization.Officials;

namespace Office.Organization.Directory;

/// <summary>Reads the whole directory from the database, for the snapshot of a node.</summary>
internal sealed record LoadDirectory : IQuery<DirectorySnapshot>
{
    public Demand Demand => Demand.TheOffice;
}

internal sealed class LoadDirectoryHandler(OfficeDbContext db, TimeProvider clock) : IQueryHandler<LoadDirectory, DirectorySnapshot>
{
    public async Task<Outcome<DirectorySnapshot>> HandleAsync(LoadDirectory query, CancellationToken cancellationToken)
    {
        var organs = await db.Organs.AsNoTracking().ToListAsync(cancellationToken);
        var units = await db.Units.AsNoTracking().ToListAsync(cancellationToken);
        var officials = await db.Officials.AsNoTracking().Where(o => o.LeftAt == null).ToListAsync(cancellationToken);
        var posts = await db.Posts.AsNoTracking().Where(p => p.EndedAt == null).ToListAsync(cancellationToken);

        var today = OfficeDay.Of(clock.GetUtcNow());
        var delegations = await db.Set<Delegation>().AsNoTracking()
            .Where(d => d.EndedAt == null && d.ToDay >= today).ToListAsync(cancellationToken);

        var absences = (await db.Set<Absence>().AsNoTracking()
            .Where(a => a.EndedAt == null && a.ToDay >= today).ToListAsync(cancellationToken)).ToLookup(a => a.OfficialId, a => a.ToEntry());

        // The reads are as many moments: a row whose neighbour was committed between them waits for the next load.
        var knownOrgans = organs.Select(organ => organ.Id).ToHashSet();
        var knownUnits = units.Where(unit => knownOrgans.Contains(unit.OrganId)).ToDictionary(unit => unit.Id);
        var knownOfficials = officials.ToDictionary(official => official.Id);
        return new DirectorySnapshot(
            organs.Select(organ => organ.ToEntry()),
            knownUnits.Values.Select(unit => unit.ToEntry()),
            officials.Select(official => official.ToEntry(absences[official.Id])),
            posts.Where(post => knownUnits.ContainsKey(post.UnitId) && knownOfficials.ContainsKey(post.OfficialId))
                .Select(post => post.ToEntry(knownOfficials[post.OfficialId].PrimaryPostId == post.Id)))
        {
            Delegations = [.. delegations.Select(delegation => delegation.ToEntry())],
        };
    }
}
