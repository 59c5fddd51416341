using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Supervisions;

/// <summary>Which matters an official may see: those that came to them or their unit, and as supervisor or office of the organ all of it.</summary>
internal sealed class ItemReading(OfficeDbContext db, Actor actor)
{
    /// <summary>The filter of every list, count, page and download.</summary>
    public IQueryable<SupervisionItem> Visible()
    {
        var subjects = actor.Subjects;
        var held = db.Set<Grant>().Where(grant => subjects.Contains(grant.SubjectId));
        return actor.IsMachine ? db.Set<SupervisionItem>() : db.Set<SupervisionItem>().Where(item =>
            held.Any(grant => grant.ObjectId == item.Id)
            || (item.OrganId == actor.OrganId && held.Any(grant => grant.ObjectId == actor.OrganId
                && (grant.Relation == Relation.RegisterFor || grant.Relation == Relation.SuperviseFor))));
    }

    /// <summary>What the actor's unit, or their organ through its office, has been given.</summary>
    public IQueryable<SupervisionItem> Owed(IQueryable<SupervisionItem> items) => items.Where(item =>
        item.LeadId == actor.UnitId || item.LeadId == actor.OrganId
        || db.Set<ItemAssistant>().Any(one => one.ItemId == item.Id && (one.UnitId == actor.UnitId || one.UnitId == actor.OrganId)));

    /// <summary>Whether the actor supervises for the organ of the matter.</summary>
    public Task<bool> SupervisesAsync(Guid organId, CancellationToken cancellationToken) => organId != actor.OrganId
        ? Task.FromResult(false)
        : db.Set<Grant>().AnyAsync(
            grant => grant.ObjectId == organId && grant.Relation == Relation.SuperviseFor && actor.Subjects.Contains(grant.SubjectId), cancellationToken);
}
