using Microsoft.EntityFrameworkCore;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Organization.Posts;

/// <summary>The rights that come with a post's duties, as grants by way of the post: they go when it ends.</summary>
internal static class PostRights
{
    public static IEnumerable<Grant> Of(Post post) =>
        from duty in post.Duties
        from right in RightsOf(duty)
        let target = right >= Relation.AdministerSystem ? Installation.Id : post.OrganId
        group right by (right, target) into once
        select new Grant(once.Key.target, post.Id, once.Key.right, via: post.Id);

    public static async Task RemoveAsync(OfficeDbContext db, Guid postId, CancellationToken cancellationToken)
    {
        var grants = await db.Set<Grant>().Where(grant => grant.Via == postId).ToListAsync(cancellationToken);
        db.RemoveRange(grants);
    }

    private static Relation[] RightsOf(Duty duty) => duty switch
    {
        Duty.Drafter => [Relation.DraftFor],
        Duty.Clerk => [Relation.RegisterFor, Relation.NumberFor],
        Duty.SealKeeper => [Relation.SealFor],
        Duty.Archivist => [Relation.ArchiveFor],
        Duty.Supervisor => [Relation.SuperviseFor],
        Duty.ProcessOwner => [Relation.OwnProcesses],
        Duty.SystemAdministrator => [Relation.AdministerSystem],
        Duty.SecurityAdministrator => [Relation.AdministerSecurity],
        Duty.AuditAdministrator => [Relation.AdministerAudit],
        // What these see and do comes from the work items that reach them.
        Duty.Leader or Duty.DeputyLeader or Duty.Secretary or Duty.UnitHead or Duty.OfficeReview or Duty.Recheck
            or Duty.Contact or Duty.Recorder => [],
        _ => throw new ArgumentOutOfRangeException(nameof(duty), duty, "A duty whose rights nobody has stated."),
    };
}
