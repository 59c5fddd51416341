using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.Dispatches;

/// <summary>
/// Brings a dispatch into line with its process when that left its drawn way: ended before signature it is put away, brought
/// back before signature its text is open again. Sent by the office; of a matter that is no dispatch it changes nothing.
/// </summary>
/// <param name="DispatchId">The matter.</param>
/// <param name="StepsNow">Where its process stands now.</param>
/// <param name="Ended">Whether the process has ended.</param>
public sealed record FollowProcess(Guid DispatchId, IReadOnlyList<string> StepsNow, bool Ended) : ICommand<Done>, IRootCommand
{
    public Guid RootId => DispatchId;

    public Demand Demand => Demand.TheOffice;
}

internal sealed class FollowProcessHandler(OfficeDbContext db) : ICommandHandler<FollowProcess, Done>
{
    public async Task<Outcome<Done>> HandleAsync(FollowProcess command, CancellationToken cancellationToken)
    {
        var dispatch = await db.Dispatches.SingleOrDefaultAsync(d => d.Id == command.DispatchId, cancellationToken);
        if (dispatch is null)
        {
            return new Done();
        }

        if (command.Ended)
        {
            // What has a number stays what it is: the register says of the number what became of it.
            if (dispatch.State is DispatchState.Draft or DispatchState.InProgress or DispatchState.Issued)
            {
                dispatch.Discard();
            }
        }
        else if (dispatch.State is DispatchState.Discarded
            || (dispatch.State >= DispatchState.Issued && command.StepsNow.Any(DispatchSteps.IsBeforeIssue)))
        {
            dispatch.Reopen();
        }

        return new Done();
    }
}
