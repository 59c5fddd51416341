using Microsoft.EntityFrameworkCore;
using Office.Organization.Calendars;
using Office.Organization.Foundation;
using Office.Workflow.Instances;

namespace Office.Documents.Supervisions;

/// <summary>交办: gives a matter to its lead unit, with those that help, milestones and a date.</summary>
internal sealed class ItemAssignment(
    OfficeDbContext db, Undertakers undertakers, SupervisionRecord record, IIdSource ids, TimeProvider clock)
{
    /// <summary>Answers the variables that the process needs to go on; the terms have been checked.</summary>
    public async Task<Completion> GiveAsync(SupervisionItem item, Undertaking to, CancellationToken cancellationToken)
    {
        var lead = undertakers.Find(to.LeadId).Value;
        var helpers = undertakers.Helpers([.. to.Assistants.Distinct()]).Value;
        item.Assign(to, lead.Name, DueCalculator.EndOf(to.DueOn), clock.GetUtcNow());
        await ReplaceAsync(item, to, helpers, cancellationToken);
        await record.GrantUnitsAsync(item, [lead.Reading, .. helpers.Select(helper => helper.Reading)], cancellationToken);
        record.Add(item, "supervision.assigned", SupervisionSteps.Assign, new { Lead = lead.Name, to.DueOn, item.Round, Assistants = helpers.Select(helper => helper.Name) });
        await record.RenewAsync(item, cancellationToken);
        return new Completion("assigned", SupervisionRecord.Variables(("lead", lead.Contact), ("leadHead", lead.Head)));
    }

    private async Task ReplaceAsync(
        SupervisionItem item, Undertaking to, IReadOnlyList<(Guid Id, string Name, Guid Reading)> helpers, CancellationToken cancellationToken)
    {
        await db.Set<ItemAssistant>().Where(one => one.ItemId == item.Id).ExecuteDeleteAsync(cancellationToken);
        // What has been reached stays on record when the matter is assigned anew.
        await db.Set<Milestone>().Where(one => one.ItemId == item.Id && one.DoneAt == null).ExecuteDeleteAsync(cancellationToken);
        db.AddRange(helpers.Select((helper, place) => new ItemAssistant
        {
            ItemId = item.Id,
            UnitId = helper.Id,
            OrganId = item.OrganId,
            Name = helper.Name,
            Place = place + 1,
        }));
        db.AddRange(to.Milestones.Select((one, place) => new Milestone
        {
            Id = ids.Next(),
            OrganId = item.OrganId,
            ItemId = item.Id,
            Place = place + 1,
            Name = one.Name.Trim(),
            DueAt = DueCalculator.EndOf(one.DueOn),
        }));
    }
}
