using Microsoft.EntityFrameworkCore;
using Office.Documents.Numbering;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Workflow.Instances;

namespace Office.Documents.Supervisions;

/// <summary>
/// Brings a supervised matter into line with its process when that left its drawn way: ended out of turn it is cancelled and its
/// number void, brought back it is open again. Of a matter that is none of these it changes nothing.
/// </summary>
/// <param name="ItemId">The matter.</param>
/// <param name="StepsNow">Where its process stands now.</param>
/// <param name="Ended">Whether the process has ended.</param>
public sealed record FollowItem(Guid ItemId, IReadOnlyList<string> StepsNow, bool Ended) : ICommand<Done>, IRootCommand
{
    /// <summary>Why, as it was given with the move.</summary>
    public string? Reason { get; init; }

    /// <summary>Who made the move.</summary>
    public Guid By { get; init; }

    public Guid RootId => ItemId;

    public Demand Demand => Demand.TheOffice;
}

internal sealed class FollowItemHandler(
    OfficeDbContext db, SupervisionRecord record, NumberLedger ledger, SupervisionTime time, IDirectorySource directory)
    : ICommandHandler<FollowItem, Done>
{
    public async Task<Outcome<Done>> HandleAsync(FollowItem command, CancellationToken cancellationToken)
    {
        var item = await db.Set<SupervisionItem>().SingleOrDefaultAsync(one => one.Id == command.ItemId, cancellationToken);
        if (item is null)
        {
            return new Done();
        }

        var running = await db.Set<ProcessInstance>().Where(run => run.RootId == item.Id && run.EndedAt == null)
            .Select(run => run.Id).ToListAsync(cancellationToken);
        await CloseExtensionsAsync(item, running, cancellationToken);
        if (!running.Contains(item.InstanceId ?? Guid.Empty))
        {
            await EndAsync(item, command, cancellationToken);
        }
        else if (StateAt(command.StepsNow) is { } state && state != item.State)
        {
            item.Revive(state);
            if (item.ParentId is null)
            {
                await ledger.RestoreAsync(item.Id, cancellationToken);
            }

            record.Add(item, "supervision.moved", details: new { command.Reason });
        }

        return new Done();
    }

    private async Task EndAsync(SupervisionItem item, FollowItem command, CancellationToken cancellationToken)
    {
        if (item.State.IsOver())
        {
            return;
        }

        item.Cancel(time.Now);
        if (item.ParentId is null)
        {
            await ledger.VoidAsync(item.Id, command.Reason ?? "", directory.Current.Official(command.By)?.Name ?? "", cancellationToken);
        }

        record.Add(item, "supervision.cancelled", details: new { command.Reason });
    }

    private async Task CloseExtensionsAsync(SupervisionItem item, List<Guid> running, CancellationToken cancellationToken)
    {
        var open = await db.Set<DueExtension>().Where(one => one.ItemId == item.Id && one.Granted == null).ToListAsync(cancellationToken);
        foreach (var extension in open.Where(one => !running.Contains(one.InstanceId)))
        {
            (extension.Granted, extension.DecidedAt) = (false, time.Now);
        }
    }

    private static ItemState? StateAt(IReadOnlyList<string> steps) => steps
        .Select(step => step switch
        {
            SupervisionSteps.Initiate => ItemState.Proposed,
            SupervisionSteps.Approve => ItemState.AwaitingApproval,
            SupervisionSteps.Assign => ItemState.Initiated,
            SupervisionSteps.Gather => ItemState.Decomposed,
            SupervisionSteps.SignFor => ItemState.AwaitingReceipt,
            SupervisionSteps.Report => ItemState.Handling,
            SupervisionSteps.UnitSign or SupervisionSteps.Examine => ItemState.AwaitingReview,
            SupervisionSteps.Reread => ItemState.AwaitingReading,
            SupervisionSteps.Archive => ItemState.Struck,
            _ => (ItemState?)null,
        })
        .FirstOrDefault(state => state is not null);
}
