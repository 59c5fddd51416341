using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Workflow.WorkItems;

/// <summary>The one place that says what lies in whose box, so that a badge can never differ from its list.</summary>
internal sealed class BoxRows(OfficeDbContext db, Actor actor)
{
    public IQueryable<WorkItemHolder> Mine => db.Set<WorkItemHolder>().Where(holder => holder.OfficialId == actor.OfficialId);

    public IQueryable<WorkItemHolder> In(Box box)
    {
        var state = (HolderState)box;
        return Mine.Where(holder => holder.State == state);
    }
}
