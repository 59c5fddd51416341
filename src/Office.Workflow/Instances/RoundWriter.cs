using Office.Workflow.Engine;

namespace Office.Workflow.Instances;

/// <summary>Keeps the rows of a round as the engine left it.</summary>
internal sealed class RoundWriter(StepRows rows, Stamp stamp)
{
    public async Task KeepAsync(OpenStep step, Effect.KeepRound keep, CancellationToken cancellationToken)
    {
        var instance = step.Instance;
        // A round of this move has no rows yet, and need not be looked for.
        var isNew = step.State.Rounds.All(round => round.Id != keep.Round.Id);
        var row = (isNew ? rows.Rounds.Find(keep.Round.Id) : await rows.RoundAsync(keep.Round.Id, cancellationToken))
            ?? Open(instance, keep);
        row.ClosedAt = keep.Closed ? stamp.Now : null;
        var members = rows.Members.Known.Where(member => member.RoundId == row.Id).ToDictionary(member => member.Order);
        foreach (var member in keep.Round.Members)
        {
            var kept = members.GetValueOrDefault(member.Order) ?? Add(instance, row, member);
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
        return rows.Rounds.Add(row);
    }

    private RoundMember Add(ProcessInstance instance, Round row, Member member)
    {
        var added = new RoundMember(stamp.NextId(), instance.OrganId, row.Id, member.Order);
        return rows.Members.Add(added);
    }
}
