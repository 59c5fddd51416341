using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;
using Office.Workflow.Engine;

namespace Office.Workflow.Instances;

/// <summary>Keeps the rows of a round as the engine left it.</summary>
internal sealed class RoundWriter(OfficeDbContext db, Stamp stamp)
{
    public async Task KeepAsync(ProcessInstance instance, Effect.KeepRound keep, CancellationToken cancellationToken)
    {
        var row = await db.FindAsync<Round>([keep.Round.Id], cancellationToken) ?? Open(instance, keep);
        row.ClosedAt = keep.Closed ? stamp.Now : null;
        var members = db.Set<RoundMember>().Local.Where(member => member.RoundId == row.Id).ToList();
        if (members.Count == 0)
        {
            members = await db.Set<RoundMember>().Where(member => member.RoundId == row.Id).ToListAsync(cancellationToken);
        }
        foreach (var member in keep.Round.Members)
        {
            var kept = members.FirstOrDefault(m => m.Order == member.Order) ?? Add(instance, row, member);
            kept.Status = member.Status;
            kept.WorkItemId = member.WorkItem;
            kept.OfficialId = member.By?.OfficialId;
            kept.Outcome = member.Outcome;
        }
    }

    private Round Open(ProcessInstance instance, Effect.KeepRound keep)
    {
        var row = new Round(keep.Round.Id, instance.OrganId, instance.Id, keep.Node)
        {
            Sequential = keep.Round.Sequential,
            OpenedAt = stamp.Now,
        };
        db.Add(row);
        return row;
    }

    private RoundMember Add(ProcessInstance instance, Round row, Member member)
    {
        var added = new RoundMember(stamp.NextId(), instance.OrganId, row.Id, member.Order);
        db.Add(added);
        return added;
    }
}
