using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Organization.Directory;

/// <summary>Reads the whole directory from the database into the snapshot of this node.</summary>
public sealed class DirectoryLoading(OfficeDbContext db, DirectorySource source)
{
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var organs = await db.Organs.AsNoTracking().ToListAsync(cancellationToken);
        var units = await db.Units.AsNoTracking().ToListAsync(cancellationToken);
        var officials = await db.Officials.AsNoTracking().Where(o => o.LeftAt == null).ToListAsync(cancellationToken);
        var posts = await db.Posts.AsNoTracking().Where(p => p.EndedAt == null).ToListAsync(cancellationToken);

        // The four reads are four moments: a row whose neighbour was committed between them waits for the next load.
        var knownOrgans = organs.Select(organ => organ.Id).ToHashSet();
        var knownUnits = units.Where(unit => knownOrgans.Contains(unit.OrganId)).ToDictionary(unit => unit.Id);
        var knownOfficials = officials.ToDictionary(official => official.Id);
        source.Replace(new DirectorySnapshot(
            organs.Select(organ => organ.ToEntry()),
            knownUnits.Values.Select(unit => unit.ToEntry()),
            officials.Select(official => official.ToEntry()),
            posts.Where(post => knownUnits.ContainsKey(post.UnitId) && knownOfficials.ContainsKey(post.OfficialId))
                .Select(post => post.ToEntry(knownOfficials[post.OfficialId].PrimaryPostId == post.Id))));
    }
}
