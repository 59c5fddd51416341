using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Supervisions;

/// <summary>Hands a matter in again that came back to its drafter.</summary>
/// <param name="ItemId">The matter.</param>
/// <param name="WorkItemId">The drafter's open item.</param>
/// <param name="Terms">As they stand now.</param>
public sealed record AmendItem(Guid ItemId, Guid WorkItemId, ItemTerms Terms) : ICommand<Done>, IRootCommand
{
    public Guid RootId => ItemId;

    public Demand Demand => Demand.On(ItemId, Relation.Handler);
}

internal sealed class AmendItemHandler(OfficeDbContext db, SupervisionDesk desk, TermsCheck check, ItemInitiation initiation, SupervisionRecord record)
    : ICommandHandler<AmendItem, Done>
{
    public async Task<Outcome<Done>> HandleAsync(AmendItem command, CancellationToken cancellationToken)
    {
        var held = await desk.HeldAtAsync(SupervisionSteps.Initiate, command.ItemId, command.WorkItemId, cancellationToken);
        if (held.Fault is not null)
        {
            return held.Fault;
        }

        var item = held.Value.Item;
        var parent = await db.Set<SupervisionItem>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == item.ParentId, cancellationToken);
        if (await check.OfAsync(command.Terms, cancellationToken) is { } unfit)
        {
            return unfit;
        }

        if (command.Terms.Proposed is { } to && check.Of(to, parent) is { } undue)
        {
            return undue;
        }

        item.Take(command.Terms);
        record.Add(item, "supervision.amended", SupervisionSteps.Initiate, new { item.Title });
        await record.RenewAsync(item, cancellationToken);
        return await initiation.SubmitAsync(
            item, command.WorkItemId, await initiation.NeedsApprovalAsync(item, cancellationToken), parent, cancellationToken);
    }
}
