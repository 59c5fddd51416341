using Microsoft.EntityFrameworkCore;
using Office.Documents;
using Office.Documents.Numbering;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Web.Cli;

/// <summary>What must hold of the drill's data after any kill, and what at its end. Each sentence is a violation.</summary>
internal sealed class DrillProof(OfficeDbContext db, IDispatcherSource dispatchers, IIdSource ids)
{
    private static readonly string[] s_jobs = ["typeset", "apply-seal"];

    /// <summary>Every instance has somebody who is asked, or a job to wait for, or is at its end.</summary>
    public async IAsyncEnumerable<string> StuckAsync()
    {
        var running = await db.Set<ProcessInstance>().AsNoTracking().Where(instance => instance.EndedAt == null).ToListAsync();
        foreach (var instance in running)
        {
            var isAsked = await db.Set<WorkItem>().AnyAsync(item =>
                item.InstanceId == instance.Id && (item.State == WorkItemState.Open || item.State == WorkItemState.Opened));
            var track = await dispatchers.For(Actor.Machine(instance.OrganId)).AskAsync(new GetTrack(instance.RootId));
            if (!isAsked && !track.Value.StepsNow.Any(s_jobs.Contains))
            {
                yield return $"instance {instance.Id} waits for nobody at '{string.Join(' ', track.Value.StepsNow)}'";
            }
        }
    }

    /// <summary>Each paper of the drill went the whole way exactly once.</summary>
    public async IAsyncEnumerable<string> IncompleteAsync(IReadOnlyList<DrillAnswer> answered)
    {
        foreach (var root in answered.Where(answer => answer.Step.Kind == "start").Select(answer => answer.Step.RootId))
        {
            var signed = answered.Count(answer => answer.Step.RootId == root && DrillLoad.IsSignOff(answer.Step));
            var kept = await db.SignOffs.CountAsync(signOff => signOff.DispatchId == root);
            if (signed != kept)
            {
                yield return $"dispatch {root}: {signed} decisions were answered, {kept} are kept";
            }

            var dispatch = await db.Dispatches.AsNoTracking().SingleAsync(d => d.Id == root);
            var numbers = await db.NumberLedger.CountAsync(entry => entry.DispatchId == root);
            var seals = await db.SealUses.CountAsync(use => use.DispatchId == root && use.SealedHash != null);
            var sent = await db.Deliveries.CountAsync(delivery => delivery.DispatchId == root);
            var arrived = await db.Arrivals.CountAsync(arrival => arrival.SenderDispatchId == root && arrival.AnsweredAt != null);
            if ((numbers, seals, sent, arrived) != (1, 1, dispatch.Recipients.Count, dispatch.Recipients.Count))
            {
                yield return $"dispatch {root}: {numbers} numbers, {seals} seals, {sent} copies sent, {arrived} signed for";
            }
        }

        foreach (var number in await db.Dispatches.Where(d => d.Number != null).GroupBy(d => d.Number).Where(same => same.Count() > 1)
            .Select(same => same.Key).ToListAsync())
        {
            yield return $"the number {number} was given twice";
        }

        foreach (var letter in await db.Set<DeadLetter>().ToListAsync())
        {
            yield return $"{letter.Reaction} failed on {letter.Payload}: {letter.Error}";
        }
    }

    /// <summary>文号自查 at the end: every ledger agrees with its sequences, its documents and its own lines.</summary>
    public async IAsyncEnumerable<string> LedgerAsync()
    {
        var organs = await dispatchers.For(Actor.Machine(Guid.Empty)).AskAsync(new ListNumberedOrgans());
        foreach (var organ in organs.Value)
        {
            var found = await dispatchers.For(Actor.Machine(organ)).SendAsync(new CheckNumbers(organ), new CommandEnvelope(ids.Next()));
            foreach (var flaw in found.Value)
            {
                yield return $"the number ledger: {flaw.Kind} {flaw.Number} (dispatch {flaw.DispatchId})";
            }
        }
    }
}
