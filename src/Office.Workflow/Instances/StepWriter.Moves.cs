using Office.Organization.Grants;
using Office.Workflow.Assignments;
using Office.Workflow.Bpmn;
using Office.Workflow.Engine;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Instances;

/// <summary>Writes what the moves of the office led to: who holds an item now, reminders, the clock, an end that was undone.</summary>
internal sealed partial class StepWriter
{
    private async Task WriteMoveAsync(OpenStep step, Effect effect, CancellationToken cancellationToken)
    {
        switch (effect)
        {
            case Effect.HoldWorkItem hold:
                await rows.ReadItemsAsync([hold.Id], cancellationToken);
                HoldBy(step, rows.Items.Find(hold.Id)!, hold.Holders);
                break;
            case Effect.UrgeWorkItem urge:
                await rows.ReadItemsAsync([urge.Id], cancellationToken);
                Urge(rows.Items.Find(urge.Id)!);
                break;
            case Effect.SuspendInstance:
                step.Instance.SuspendedAt = stamp.Now;
                await rows.Deadlines.PauseAsync(step.Instance.Id, cancellationToken);
                outbox.Add(new InstanceSuspended(step.Instance.Id, step.Instance.RootId));
                break;
            case Effect.ResumeInstance:
                await ResumeAsync(step.Instance, cancellationToken);
                break;
            case Effect.ReopenInstance:
                step.Instance.EndedAt = null;
                rows.ReopenEnded(step.Instance.RootId);
                break;
            default:
                throw new InvalidOperationException($"No writing of {effect.GetType().Name}.");
        }
    }

    /// <summary>The owner of the matter is told when it left its drawn way.</summary>
    private void Tell(Guid rootId, StepResult result)
    {
        if (result.Effects.OfType<Effect.Record>().FirstOrDefault(record => record.Verb
            is "workflow.cancelled" or "workflow.terminated" or "workflow.reopened" or "workflow.jumped") is { } turn)
        {
            outbox.Add(new MatterTurned(rootId, result.State.StepsNow(), result.State.Ended)
            {
                Reason = turn.Reason,
                By = stamp.OfficialId,
            });
        }
    }

    /// <summary>The item's holders become these; those who act for them by a delegation are looked up anew.</summary>
    private void HoldBy(OpenStep step, WorkItem item, IReadOnlyList<Assignee> holders)
    {
        var named = holders.Select(holder => holder.OfficialId).ToHashSet();
        var standIns = StandIns.Of(step.People, step.Instance, item.Kind, named, stamp.Now);
        var known = rows.HoldersOf(item.Id).ToArray();
        foreach (var row in known.Where(row => row.IsOpen && !named.Contains(row.OfficialId)
            && !standIns.Any(standIn => standIn.Post.OfficialId == row.OfficialId)))
        {
            row.State = HolderState.Lapsed;
            row.At = stamp.Now;
            Release(row, keepsReading: row.OpenedAt is not null);
            _touched.Add(row.OfficialId);
        }
        foreach (var holder in holders)
        {
            GiveAgain(step.Instance, item, holder, known, behalfOf: null);
        }
        foreach (var (post, principal) in standIns)
        {
            GiveAgain(step.Instance, item, new(post.OfficialId, post.Id, post.OrganId), known, principal);
        }
    }

    private void GiveAgain(
        ProcessInstance instance, WorkItem item, Assignee holder, WorkItemHolder[] known, Guid? behalfOf)
    {
        if (Array.Find(known, row => row.OfficialId == holder.OfficialId) is not { } row)
        {
            Hold(instance, item, holder, stamp.Now, behalfOf);
        }
        else if (!row.IsOpen)
        {
            row.State = StateFor(item.Kind);
            row.At = stamp.Now;
            rows.Grants.Add(new Grant(instance.RootId, holder.OfficialId, Relation.Handler, via: item.Id));
            _touched.Add(holder.OfficialId);
        }
    }

    private void Urge(WorkItem item)
    {
        (item.UrgedAt, item.UrgedTimes) = (stamp.Now, item.UrgedTimes + 1);
        Guid[] holders = [.. rows.HoldersOf(item.Id).Where(holder => holder.IsOpen).Select(holder => holder.OfficialId)];
        _touched.UnionWith(holders);
        outbox.Add(new WorkItemUrged(item.RootId, item.Id, holders));
    }

    /// <summary>What was due is due later by the time for which everything stood still.</summary>
    private async Task ResumeAsync(ProcessInstance instance, CancellationToken cancellationToken)
    {
        var stood = stamp.Now - (instance.SuspendedAt ?? stamp.Now);
        instance.SuspendedAt = null;
        instance.Due += stood;
        foreach (var item in await rows.OpenItemsAsync(instance.Id, cancellationToken))
        {
            item.Due += stood;
        }
        // Where the deadline is counted in working days, it moves by working days.
        rows.SetDue(await rows.Deadlines.ResumeAsync(instance.Id, cancellationToken));
        outbox.Add(new InstanceResumed(instance.Id, instance.RootId, (long)stood.TotalMilliseconds));
    }

    /// <summary>In which box an item of this kind lies while it is open.</summary>
    private static HolderState StateFor(WorkItemKind kind) =>
        kind is WorkItemKind.Read or WorkItemKind.Inform or WorkItemKind.Confirm ? HolderState.Reading : HolderState.Pending;

    private static StepRules? RulesOf(OpenStep step, Effect.CreateWorkItem create) =>
        create.Kind is null ? step.Graph[create.Node].Rules : null;

    private static string NameOf(OpenStep step, Effect.CreateWorkItem create) =>
        step.Graph.Find(create.Node)?.Name ?? (create.Kind switch
        {
            WorkItemKind.Inform => "知会",
            WorkItemKind.Confirm => "代录确认",
            _ => "传阅",
        });
}
