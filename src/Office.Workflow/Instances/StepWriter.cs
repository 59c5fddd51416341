using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Assignments;
using Office.Workflow.Engine;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Instances;

/// <summary>Writes what a move led to into the command's transaction: rows, grants, history and events.</summary>
internal sealed class StepWriter(OfficeDbContext db, Stamp stamp, RoundWriter rounds, IHistory history, IOutbox outbox)
{
    private readonly HashSet<Guid> _touched = [];

    public async Task<StepDone> WriteAsync(OpenStep step, StepResult result, CancellationToken cancellationToken)
    {
        var closing = result.Effects.OfType<Effect.CloseWorkItem>().Select(close => close.Id).ToHashSet();
        var items = await ItemsAsync(closing, cancellationToken);
        var holders = await HoldersAsync(closing, step, cancellationToken);
        foreach (var effect in result.Effects)
        {
            switch (effect)
            {
                case Effect.CreateWorkItem create:
                    Create(step, create);
                    break;
                case Effect.CloseWorkItem close:
                    await CloseAsync(items[close.Id], close, holders[close.Id], cancellationToken);
                    break;
                case Effect.MarkOpened:
                    MarkOpened(step);
                    break;
                case Effect.KeepRound keep:
                    await rounds.KeepAsync(step.Instance, keep, cancellationToken);
                    break;
                case Effect.RequestService request:
                    outbox.Add(new ServiceRequested(step.Instance.Id, step.Instance.RootId, request.Topic));
                    break;
                case Effect.Record record:
                    history.Add(new(step.Instance.RootId, record.Verb, record.Node, Details(record)));
                    break;
                case Effect.EndInstance:
                    await EndAsync(step.Instance, cancellationToken);
                    break;
                default:
                    throw new InvalidOperationException($"No writing of {effect.GetType().Name}.");
            }
        }
        step.Instance.State = StateText.Write(result.State);
        step.Instance.Version++;
        if (_touched.Count > 0)
        {
            outbox.Add(new WorkItemsChanged(step.Instance.RootId, [.. _touched]));
            _touched.Clear();
        }
        return new([.. result.Effects.OfType<Effect.CreateWorkItem>().Select(create => create.Id)],
            result.State.StepsNow(), result.State.Ended);
    }

    /// <summary>The values of a record that has any beyond its verb and step.</summary>
    private static MoveDetails? Details(Effect.Record record) =>
        record is { Outcome: null, Reason: null, ToNode: null } ? null : new(record.Outcome, record.Reason, record.ToNode);

    private async Task<Dictionary<Guid, WorkItem>> ItemsAsync(HashSet<Guid> ids, CancellationToken cancellationToken)
    {
        var items = db.Set<WorkItem>().Local.Where(item => ids.Contains(item.Id)).ToDictionary(item => item.Id);
        var missing = ids.Where(id => !items.ContainsKey(id)).ToList();
        if (missing.Count > 0)
        {
            await foreach (var item in db.Set<WorkItem>().Where(item => missing.Contains(item.Id)).AsAsyncEnumerable()
                .WithCancellation(cancellationToken))
            {
                items.Add(item.Id, item);
            }
        }
        return items;
    }

    private async Task<ILookup<Guid, WorkItemHolder>> HoldersAsync(
        HashSet<Guid> ids, OpenStep step, CancellationToken cancellationToken)
    {
        var missing = ids.Where(id => id != step.Item?.Id).ToList();
        if (missing.Count > 0)
        {
            await db.Set<WorkItemHolder>().Where(holder => missing.Contains(holder.WorkItemId)).LoadAsync(cancellationToken);
        }
        return db.Set<WorkItemHolder>().Local.Where(holder => ids.Contains(holder.WorkItemId))
            .ToLookup(holder => holder.WorkItemId);
    }

    private void Create(OpenStep step, Effect.CreateWorkItem create)
    {
        var (instance, rules, now) = (step.Instance, step.Graph[create.Node].Rules!, stamp.Now);
        db.Add(new WorkItem(create.Id, instance.OrganId, instance.RootId, instance.Id)
        {
            StepId = create.Node,
            StepName = step.Graph[create.Node].Name,
            Kind = rules.Kind,
            OpinionSlot = rules.OpinionSlot,
            Title = instance.Title,
            Reference = instance.Reference,
            MatterKind = instance.MatterKind,
            Urgency = instance.Urgency,
            Due = rules.Within is { } within ? now + within : instance.Due,
            SentBy = stamp.OfficialId,
            SentAt = now,
            Reason = create.Reason,
            RoundId = create.Round,
        });
        foreach (var holder in create.Holders)
        {
            Hold(instance, create.Id, holder, now);
        }
    }

    private void Hold(ProcessInstance instance, Guid itemId, Assignee holder, DateTimeOffset now)
    {
        db.Add(new WorkItemHolder(stamp.NextId(), instance.OrganId, instance.RootId, itemId)
        {
            OfficialId = holder.OfficialId,
            PostId = holder.PostId,
            At = now,
        });
        db.Add(new Grant(instance.RootId, holder.OfficialId, Relation.Handler, via: itemId));
        _touched.Add(holder.OfficialId);
    }

    private void MarkOpened(OpenStep step)
    {
        step.Item!.State = WorkItemState.Opened;
        step.Item.OpenedAt = stamp.Now;
        _touched.UnionWith(step.Holders.Select(holder => holder.OfficialId));
        _touched.Add(step.Item.SentBy);
    }

    private async Task CloseAsync(
        WorkItem item, Effect.CloseWorkItem close, IEnumerable<WorkItemHolder> holders, CancellationToken cancellationToken)
    {
        item.State = close.As;
        item.Outcome = close.Outcome;
        item.ClosedAt = stamp.Now;
        item.ClosedBy = stamp.OfficialId;
        foreach (var holder in holders)
        {
            var acted = holder.OfficialId == stamp.OfficialId
                && close.As is (WorkItemState.Done or WorkItemState.Returned);
            if (acted)
            {
                await SupersedeAsync(holder, cancellationToken);
            }
            holder.State = acted ? HolderState.Running : HolderState.Lapsed;
            holder.At = stamp.Now;
            Release(holder, keepsReading: acted || holder.OpenedAt is not null);
            _touched.Add(holder.OfficialId);
        }
    }

    /// <summary>A box shows a matter once: by the last item of it that the official handled.</summary>
    private async Task SupersedeAsync(WorkItemHolder holder, CancellationToken cancellationToken)
    {
        await db.Set<WorkItemHolder>()
            .Where(h => h.OfficialId == holder.OfficialId && h.RootId == holder.RootId && h.State == HolderState.Running)
            .ExecuteUpdateAsync(set => set.SetProperty(h => h.State, HolderState.Superseded), cancellationToken);
        foreach (var earlier in Tracked(holder.RootId).Where(h => h.OfficialId == holder.OfficialId))
        {
            earlier.State = HolderState.Superseded;
        }
    }

    private IEnumerable<WorkItemHolder> Tracked(Guid rootId) => db.Set<WorkItemHolder>().Local
        .Where(holder => holder.RootId == rootId && holder.State == HolderState.Running);

    private void Release(WorkItemHolder holder, bool keepsReading)
    {
        var held = db.Set<Grant>().Local.FirstOrDefault(grant => grant.Via == holder.WorkItemId
            && grant.SubjectId == holder.OfficialId && grant.Relation == Relation.Handler);
        db.Remove(held ?? new Grant(holder.RootId, holder.OfficialId, Relation.Handler, holder.WorkItemId));
        if (keepsReading)
        {
            db.Add(new Grant(holder.RootId, holder.OfficialId, Relation.FormerHandler, holder.WorkItemId));
        }
    }

    private async Task EndAsync(ProcessInstance instance, CancellationToken cancellationToken)
    {
        instance.EndedAt = stamp.Now;
        await db.Set<WorkItemHolder>()
            .Where(holder => holder.RootId == instance.RootId && holder.State == HolderState.Running)
            .ExecuteUpdateAsync(set => set.SetProperty(h => h.State, HolderState.Ended), cancellationToken);
        foreach (var holder in Tracked(instance.RootId))
        {
            holder.State = HolderState.Ended;
        }
        outbox.Add(new InstanceEnded(instance.Id, instance.RootId));
    }
}
