using Office.Documents.BusinessForms.Designs;
using Office.Documents.BusinessForms.Filling;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.WorkItems;

namespace Office.Documents.BusinessForms.Matters;

/// <summary>
/// Which filled-in forms an official may see, and what of them: their own, those that came to them, and as the office or the
/// supervision of the organ all that were handed in.
/// </summary>
internal sealed class FormReading(OfficeDbContext db, Actor actor)
{
    /// <summary>The filter of every list, count, page and download.</summary>
    public IQueryable<FormMatter> Visible()
    {
        var subjects = actor.Subjects;
        var held = db.Set<Grant>().Where(grant => subjects.Contains(grant.SubjectId));
        return actor.IsMachine ? db.Set<FormMatter>() : db.Set<FormMatter>().Where(matter =>
            held.Any(grant => grant.ObjectId == matter.Id)
            || (matter.State != FormMatterState.Draft && matter.OrganId == actor.OrganId
                && held.Any(grant => grant.ObjectId == actor.OrganId
                    && (grant.Relation == Relation.RegisterFor || grant.Relation == Relation.SuperviseFor))));
    }

    /// <summary>Whether the actor sees whole forms as the office of the organ does.</summary>
    public IQueryable<Grant> Overseeing() => db.Set<Grant>().Where(grant => grant.ObjectId == actor.OrganId
        && actor.Subjects.Contains(grant.SubjectId)
        && (grant.Relation == Relation.RegisterFor || grant.Relation == Relation.SuperviseFor));

    /// <summary>The steps of a matter that came to the actor.</summary>
    public IQueryable<string> StepsOf(Guid matterId) =>
        from holder in db.Set<WorkItemHolder>()
        join item in db.Set<WorkItem>() on holder.WorkItemId equals item.Id
        where holder.RootId == matterId && holder.OfficialId == actor.OfficialId
        select item.StepId;

    /// <summary>The fields that somebody who came to a matter through these steps is not shown.</summary>
    /// <param name="design">The form.</param>
    /// <param name="steps">The steps; of the drafter the filling step among them; empty of who only reads.</param>
    public static IReadOnlySet<string> Hidden(FormDesign design, IReadOnlyCollection<string> steps) => design.Fields
        .Where(field => steps.Count == 0
            ? design.Rights.Any(right => right.Field == field.Key && right.Right is FieldRight.Hidden)
            : steps.All(step => design.RightOf(step, field.Key) is FieldRight.Hidden))
        .Select(field => field.Key)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The values without those of the hidden fields.</summary>
    public static FormValues Without(FormValues values, IReadOnlySet<string> hidden) => hidden.Count == 0 ? values : new FormValues(
        values.Fields.Where(field => !hidden.Contains(field.Key)).ToDictionary(StringComparer.Ordinal),
        values.Tables.Where(table => !hidden.Contains(table.Key)).ToDictionary(StringComparer.Ordinal));
}
