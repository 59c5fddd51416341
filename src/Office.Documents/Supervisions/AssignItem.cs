using Microsoft.EntityFrameworkCore;
using Office.Organization.Calendars;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;

namespace Office.Documents.Supervisions;

/// <summary>交办, 改派 and 再次交办: gives a matter to a unit.</summary>
/// <param name="ItemId">The matter.</param>
/// <param name="WorkItemId">The supervisor's open item.</param>
/// <param name="To">Exactly one lead, those that help, and the date.</param>
public sealed record AssignItem(Guid ItemId, Guid WorkItemId, Undertaking To) : ICommand<Done>, IRootCommand
{
    public Guid RootId => ItemId;

    public Demand Demand => Demand.On(ItemId, Relation.Handler);
}

/// <summary>分解: the parts that were begun are worked on instead of the matter itself.</summary>
/// <param name="ItemId">The matter.</param>
/// <param name="WorkItemId">The supervisor's open item.</param>
/// <param name="DueOn">The day by which all parts are done.</param>
public sealed record DecomposeItem(Guid ItemId, Guid WorkItemId, DateOnly DueOn) : ICommand<Done>, IRootCommand
{
    public Guid RootId => ItemId;

    public Demand Demand => Demand.On(ItemId, Relation.Handler);
}

internal sealed class AssignItemHandler(OfficeDbContext db, SupervisionDesk desk, TermsCheck check, ItemAssignment assignment, IProcesses processes)
    : ICommandHandler<AssignItem, Done>
{
    public async Task<Outcome<Done>> HandleAsync(AssignItem command, CancellationToken cancellationToken)
    {
        var held = await desk.HeldAtAsync(SupervisionSteps.Assign, command.ItemId, command.WorkItemId, cancellationToken);
        if (held.Fault is not null)
        {
            return held.Fault;
        }

        var item = held.Value.Item;
        var parent = await db.Set<SupervisionItem>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == item.ParentId, cancellationToken);
        if (check.Of(command.To, parent) is { } unfit)
        {
            return unfit;
        }

        // Parts that are under way would go on beside it.
        if (await db.Set<SupervisionItem>().AnyAsync(part => part.ParentId == item.Id && part.State < ItemState.Struck, cancellationToken))
        {
            return new SupervisionFault.NotToDecompose();
        }

        var given = await assignment.GiveAsync(item, command.To, cancellationToken);
        var done = await processes.CompleteAsync(command.WorkItemId, given, cancellationToken);
        return done.Match<Outcome<Done>>(_ => new Done(), fault => fault);
    }
}

internal sealed class DecomposeItemHandler(
    OfficeDbContext db, SupervisionDesk desk, TermsCheck check, SupervisionCourse course, IProcesses processes)
    : ICommandHandler<DecomposeItem, Done>
{
    public async Task<Outcome<Done>> HandleAsync(DecomposeItem command, CancellationToken cancellationToken)
    {
        var held = await desk.HeldAtAsync(SupervisionSteps.Assign, command.ItemId, command.WorkItemId, cancellationToken);
        if ((held.Fault ?? check.OfDue(command.DueOn, parent: null)) is { } fault)
        {
            return fault;
        }

        var item = held.Value.Item;
        var latest = await db.Set<SupervisionItem>().Where(part => part.ParentId == item.Id)
            .Select(part => part.DueAt).OrderByDescending(due => due).FirstOrDefaultAsync(cancellationToken);
        if (item.ParentId is not null || item.Parts == 0)
        {
            return item.ParentId is not null ? new SupervisionFault.NotToDecompose() : new SupervisionFault.NoParts();
        }

        if (latest > DueCalculator.EndOf(command.DueOn))
        {
            return new SupervisionFault.DueAfterParent(command.DueOn);
        }

        await course.DecomposeAsync(item, command.DueOn, cancellationToken);
        var done = await processes.CompleteAsync(command.WorkItemId, Completion.Of("decomposed"), cancellationToken);
        return done.Match<Outcome<Done>>(_ => new Done(), refused => refused);
    }
}
