using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Assignments;
using Office.Workflow.Engine;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Instances;

/// <summary>Writes what a move led to into the command's transaction: rows, grants, history and events.</summary>
internal sealed partial class StepWriter(StepRows rows, Stamp stamp, RoundWriter rounds, IHistory history, IOutbox outbox)
{
    private readonly HashSet<Guid> _touched = [];

    public async Task<StepDone> WriteAsync(OpenStep step, StepResult result, CancellationToken cancellationToken)
    {
        await rows.ReadItemsAsync(result.Effects.OfType<Effect.CloseWorkItem>().Select(close => close.Id), cancellationToken);
        foreach (var effect in result.Effects)
        {
            await WriteAsync(step, effect, cancellationToken);
        }
        step.Keep(result.State);
        Tell(step.Instance.RootId, result);
        if (_touched.Count > 0)
        {
            outbox.Add(new WorkItemsChanged(step.Instance.RootId, [.. _touched]));
            _touched.Clear();
        }
        return new([.. result.Effects.OfType<Effect.CreateWorkItem>().Select(create => create.Id)],
            result.State.StepsNow(), result.State.Ended);
    }

    private async Task WriteAsync(OpenStep step, Effect effect, CancellationToken cancellationToken)
    {
        switch (effect)
        {
            case Effect.CreateWorkItem create:
                Create(step, create);
                break;
            case Effect.CloseWorkItem close:
                Close(rows.Items.Find(close.Id)!, close);
                break;
            case Effect.MarkOpened:
                MarkOpened(step);
                break;
            case Effect.KeepRound keep:
                await rounds.KeepAsync(step, keep, cancellationToken);
                break;
            case Effect.RequestService request:
                outbox.Add(new ServiceRequested(step.Instance.Id, step.Instance.RootId, request.Topic));
                break;
            case Effect.Record record:
                history.Add(new(step.Instance.RootId, record.Verb, record.Node is "" ? null : record.Node, Details(record)));
                break;
            case Effect.EndInstance:
                End(step.Instance);
                break;
            case Effect.ArmTimer or Effect.DisarmTimer or Effect.Subscribe or Effect.Unsubscribe or Effect.StartChild
                or Effect.CancelChild or Effect.SendMessage or Effect.GiveSignal or Effect.Escalate:
                // What an instance waits for, and what it asks of others, is written by Links.
                break;
            default:
                await WriteMoveAsync(step, effect, cancellationToken);
                break;
        }
    }

    /// <summary>The values of a record that has any beyond its verb and step.</summary>
    private static MoveDetails? Details(Effect.Record record) =>
        record is { Outcome: null, Reason: null, ToNode: null } ? null : new(record.Outcome, record.Reason, record.ToNode);

    private void Create(OpenStep step, Effect.CreateWorkItem create)
    {
        var (instance, rules, now) = (step.Instance, RulesOf(step, create), stamp.Now);
        var item = rows.Items.Add(new WorkItem(create.Id, instance.OrganId, instance.RootId, instance.Id)
        {
            StepId = create.Node,
            StepName = NameOf(step, create),
            Kind = create.Kind ?? rules!.Kind,
            OpinionSlot = rules?.OpinionSlot,
            Title = instance.Title,
            Reference = instance.Reference,
            MatterKind = instance.MatterKind,
            Urgency = instance.Urgency,
            // Whoever only reads is not late.
            Due = StateFor(create.Kind ?? rules!.Kind) is HolderState.Reading
                ? instance.Due
                : rows.Deadlines.Open(instance, create.Id, create.Node, rules?.Within),
            SentBy = stamp.OfficialId,
            SentAt = now,
            Reason = create.Reason,
            RoundId = create.Round,
            BesideId = create.Beside,
        });
        foreach (var holder in create.Holders)
        {
            Hold(instance, item, holder, now);
        }
        foreach (var (post, principal) in StandIns.Of(
            step.People, instance, item.Kind, create.Holders.Select(holder => holder.OfficialId), now))
        {
            Hold(instance, item, new(post.OfficialId, post.Id, post.OrganId), now, principal);
        }
    }

    private void Hold(ProcessInstance instance, WorkItem item, Assignee holder, DateTimeOffset now, Guid? behalfOf = null)
    {
        rows.Holders.Add(new WorkItemHolder(stamp.NextId(), instance.OrganId, instance.RootId, item.Id)
        {
            OfficialId = holder.OfficialId,
            PostId = holder.PostId,
            BehalfOf = behalfOf,
            State = StateFor(item.Kind),
            At = now,
        });
        rows.Grants.Add(new Grant(instance.RootId, holder.OfficialId, Relation.Handler, via: item.Id));
        _touched.Add(holder.OfficialId);
    }

    private void MarkOpened(OpenStep step)
    {
        step.Item!.State = WorkItemState.Opened;
        step.Item.OpenedAt = stamp.Now;
        _touched.UnionWith(step.Holders.Select(holder => holder.OfficialId));
        _touched.Add(step.Item.SentBy);
    }

    private void Close(WorkItem item, Effect.CloseWorkItem close)
    {
        item.State = close.As;
        item.Outcome = close.Outcome;
        item.ClosedAt = stamp.Now;
        item.ClosedBy = stamp.OfficialId;
        item.ClosedFor = stamp.Principal?.OfficialId;
        foreach (var holder in rows.HoldersOf(item.Id).Where(holder => holder.IsOpen).ToArray())
        {
            var acted = stamp.IsOf(holder.OfficialId)
                && close.As is (WorkItemState.Done or WorkItemState.Returned);
            var isRead = holder.State is HolderState.Reading;
            if (acted && !isRead)
            {
                rows.SupersedeRunning(holder.OfficialId, holder.RootId);
            }
            holder.State = !acted ? HolderState.Lapsed : isRead ? HolderState.Read : HolderState.Running;
            holder.At = stamp.Now;
            Release(holder, keepsReading: acted || holder.OpenedAt is not null);
            _touched.Add(holder.OfficialId);
        }
    }

    private void Release(WorkItemHolder holder, bool keepsReading)
    {
        rows.Grants.Remove(new Grant(holder.RootId, holder.OfficialId, Relation.Handler, holder.WorkItemId));
        if (keepsReading)
        {
            rows.Grants.Add(new Grant(holder.RootId, holder.OfficialId, Relation.FormerHandler, holder.WorkItemId));
        }
    }

    private void End(ProcessInstance instance)
    {
        instance.EndedAt = stamp.Now;
        instance.SuspendedAt = null;
        if (instance.ParentId is not null)
        {
            // A called process has ended; the matter goes on.
            return;
        }
        rows.EndRunning(instance.RootId);
        outbox.Add(new InstanceEnded(instance.Id, instance.RootId));
    }
}
