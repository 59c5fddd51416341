using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Numbering;

/// <summary>
/// Whose registers the actor may read: those of the organs over which any of their posts has the right. A clerk of the office
/// who numbers for the government sees its register whichever of the two posts they are signed in with.
/// </summary>
internal sealed class RegisterOrgans(OfficeDbContext db, Actor actor, IDirectorySource directory)
{
    private static readonly Relation[] s_rights =
        [Relation.RegisterFor, Relation.NumberFor, Relation.ArchiveFor, Relation.SuperviseFor];

    /// <summary>The organ of the actor's post.</summary>
    public Guid Own => actor.OrganId;

    /// <summary>The organ of the actor's post first, then the others by their order; empty when there is none.</summary>
    public Task<OrganEntry[]> AllAsync(CancellationToken cancellationToken) => AllAsync(s_rights, cancellationToken);

    /// <summary>Whether the actor keeps the numbers of the organ by any of their posts.</summary>
    public async Task<bool> MayNumberAsync(Guid organId, CancellationToken cancellationToken) => actor.IsMachine
        || Array.Exists(await AllAsync([Relation.NumberFor], cancellationToken), organ => organ.Id == organId);

    /// <summary>The organ that was asked for, else the first; null when the actor has no right to it.</summary>
    public async Task<Guid?> ChooseAsync(Guid? wanted, CancellationToken cancellationToken)
    {
        // The machine reads what it is told to; it has no register of its own in an installation without organs.
        if (actor.IsMachine)
        {
            return wanted ?? actor.OrganId;
        }
        var organs = await AllAsync(cancellationToken);
        return organs.FirstOrDefault(organ => wanted is null || organ.Id == wanted)?.Id;
    }

    private async Task<OrganEntry[]> AllAsync(Relation[] rights, CancellationToken cancellationToken)
    {
        var people = directory.Current;
        if (actor.IsMachine)
        {
            return people.Organ(actor.OrganId) is { } own ? [own] : [];
        }
        Guid[] subjects =
        [
            actor.OfficialId, actor.PostId, actor.UnitId, actor.OrganId,
            .. people.PostsOf(actor.OfficialId).SelectMany(post => new[] { post.Id, post.UnitId, post.OrganId }),
        ];
        var organs = await db.Set<Grant>()
            .Where(grant => rights.Contains(grant.Relation) && subjects.Contains(grant.SubjectId))
            .Select(grant => grant.ObjectId).Distinct().ToListAsync(cancellationToken);
        return
        [
            .. organs.Select(people.Organ).OfType<OrganEntry>()
                .OrderBy(organ => organ.Id != actor.OrganId).ThenBy(organ => organ.RankOrder).ThenBy(organ => organ.Id),
        ];
    }
}
