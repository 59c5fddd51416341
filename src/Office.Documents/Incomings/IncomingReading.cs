using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Incomings;

/// <summary>
/// Which papers an official may see: those that came to them, and as the registry, the archive or the supervision of the organ all but
/// those that are for named readers. The filter of every list, count, page and download.
/// </summary>
internal sealed class IncomingReading(OfficeDbContext db, Actor actor)
{
    public IQueryable<Incoming> Visible()
    {
        var subjects = actor.Subjects;
        var held = db.Set<Grant>().Where(grant => subjects.Contains(grant.SubjectId));
        return actor.IsMachine ? db.Set<Incoming>() : db.Set<Incoming>().Where(incoming =>
            held.Any(grant => grant.ObjectId == incoming.Id)
            || (incoming.OrganId == actor.OrganId && incoming.Secrecy == IncomingSecrecy.None
                && held.Any(grant => grant.ObjectId == actor.OrganId
                    && (grant.Relation == Relation.RegisterFor || grant.Relation == Relation.SuperviseFor || grant.Relation == Relation.ArchiveFor))));
    }
}
