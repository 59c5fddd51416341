using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Dispatches;

/// <summary>Puts a draft away that was never submitted. Its record stays; lists no longer show it.</summary>
public sealed record DiscardDraft(Guid DispatchId) : ICommand<Done>, IRootCommand
{
    public Guid RootId => DispatchId;

    public Demand Demand => Demand.On(DispatchId, Relation.Drafter);
}

internal sealed class DiscardDraftHandler(OfficeDbContext db, DispatchRecord record) : ICommandHandler<DiscardDraft, Done>
{
    public async Task<Outcome<Done>> HandleAsync(DiscardDraft command, CancellationToken cancellationToken)
    {
        var dispatch = await db.Dispatches.SingleAsync(d => d.Id == command.DispatchId, cancellationToken);
        if (dispatch.State is not DispatchState.Draft)
        {
            return new DispatchFault.NotADraft();
        }

        dispatch.Discard();
        record.Add(dispatch, "dispatch.discarded");
        return new Done();
    }
}
