using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Supervisions;

/// <summary>
/// 立项: proposes a matter, or a part of one (分解). Where the organ wants a leader's approval it waits for that; else it is numbered
/// at once, and assigned as well when a supervisor named the unit.
/// </summary>
/// <param name="ItemId">Made by the page together with the command's id.</param>
/// <param name="Terms">What is asked and why.</param>
public sealed record InitiateItem(Guid ItemId, ItemTerms Terms) : ICommand<Done>, IRootCommand
{
    /// <summary>The matter of which it is a part.</summary>
    public Guid? ParentId { get; init; }

    public Guid RootId => ItemId;

    public Demand Demand => Demand.InOrgan(Relation.SuperviseFor, Relation.RegisterFor);
}

internal sealed class InitiateItemHandler(OfficeDbContext db, TermsCheck check, ItemInitiation initiation, Actor actor, TimeProvider clock)
    : ICommandHandler<InitiateItem, Done>
{
    public async Task<Outcome<Done>> HandleAsync(InitiateItem command, CancellationToken cancellationToken)
    {
        if (await db.Set<SupervisionItem>().AnyAsync(item => item.Id == command.ItemId, cancellationToken))
        {
            return new SupervisionFault.AlreadyThere();
        }

        var parent = await ParentAsync(command.ParentId, cancellationToken);
        if (parent.Fault is not null)
        {
            return parent.Fault;
        }

        var whole = parent.Value.Item;
        if ((await check.OfAsync(command.Terms, cancellationToken) ?? OfProposed(command.Terms, whole)) is { } unfit)
        {
            return unfit;
        }

        var ordinal = whole is null ? 0 : await NextAsync(whole.Id, cancellationToken);
        var by = new ProposedBy(actor, clock.GetUtcNow(), whole, ordinal);
        return await initiation.BeginAsync(SupervisionItem.Propose(command.ItemId, command.Terms, by), whole, cancellationToken);
    }

    private Fault? OfProposed(ItemTerms terms, SupervisionItem? parent) => terms.Proposed is { } to ? check.Of(to, parent) : null;

    // Held by the update's row lock, so that two parts begun at once have places of their own.
    private async Task<int> NextAsync(Guid parentId, CancellationToken cancellationToken)
    {
        await db.Set<SupervisionItem>().Where(item => item.Id == parentId)
            .ExecuteUpdateAsync(set => set.SetProperty(item => item.Parts, item => item.Parts + 1), cancellationToken);
        return await db.Set<SupervisionItem>().Where(item => item.Id == parentId).Select(item => item.Parts).SingleAsync(cancellationToken);
    }

    private async Task<Outcome<Whole>> ParentAsync(Guid? parentId, CancellationToken cancellationToken)
    {
        if (parentId is not { } id)
        {
            return new Whole(null);
        }

        var parent = await db.Set<SupervisionItem>().AsNoTracking()
            .SingleOrDefaultAsync(item => item.Id == id && item.OrganId == actor.OrganId, cancellationToken);
        return parent is null ? new FoundationFault.Missing()
            : parent is { ParentId: null, State: ItemState.Initiated or ItemState.Decomposed } ? new Whole(parent)
            : new SupervisionFault.NotToDecompose();
    }

    private sealed record Whole(SupervisionItem? Item);
}
