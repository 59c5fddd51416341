using Microsoft.EntityFrameworkCore;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Organization.Delegations;

/// <summary>Who may set and end a delegation: the person, the secretary of a leader, an administrator of the installation.</summary>
internal sealed class DelegationRight(OfficeDbContext db, Actor actor, IDirectorySource directory)
{
    public async Task<bool> HasAsync(Guid principalId, CancellationToken cancellationToken) =>
        actor.IsMachine || actor.OfficialId == principalId || IsSecretaryOf(principalId) || await IsAdministratorAsync(cancellationToken);

    /// <summary>The leaders for whom the actor may set one, in their order.</summary>
    public IReadOnlyList<OfficialEntry> Leaders() => IsSecretary
        ? [.. Leading(actor.OrganId).Where(id => id != actor.OfficialId).Select(id => directory.Current.Official(id)).OfType<OfficialEntry>()]
        : [];

    // A secretary serves the leaders of the organ; the post says of no single one.
    private bool IsSecretaryOf(Guid principalId) => IsSecretary && Leading(actor.OrganId).Contains(principalId);

    private bool IsSecretary => directory.Current.Post(actor.PostId)?.Has(Duty.Secretary) == true;

    private IEnumerable<Guid> Leading(Guid organId) => directory.Current.ByDuty(organId, Duty.Leader)
        .Concat(directory.Current.ByDuty(organId, Duty.DeputyLeader))
        .Select(post => post.OfficialId).Distinct();

    private Task<bool> IsAdministratorAsync(CancellationToken cancellationToken) => db.Set<Grant>().AnyAsync(
        grant => grant.ObjectId == Installation.Id && grant.Relation == Relation.AdministerSystem
            && (grant.SubjectId == actor.OfficialId || grant.SubjectId == actor.PostId
                || grant.SubjectId == actor.UnitId || grant.SubjectId == actor.OrganId),
        cancellationToken);
}
