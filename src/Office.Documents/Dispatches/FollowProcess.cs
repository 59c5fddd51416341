using Microsoft.EntityFrameworkCore;
using Office.Documents.Archives;
using Office.Documents.Numbering;
using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Documents.Dispatches;

/// <summary>
/// Brings a dispatch into line with its process when that left its drawn way: ended before it had a number it is put away, ended
/// after that it is void (作废) and the ledger says why its number stands on no paper; brought back before signature its text is
/// open again, brought back at all its number counts again. Of a matter that is no dispatch it changes nothing.
/// </summary>
/// <param name="DispatchId">The matter.</param>
/// <param name="StepsNow">Where its process stands now.</param>
/// <param name="Ended">Whether the process has ended.</param>
public sealed record FollowProcess(Guid DispatchId, IReadOnlyList<string> StepsNow, bool Ended) : ICommand<Done>, IRootCommand
{
    /// <summary>Why, as it was given with the move.</summary>
    public string? Reason { get; init; }

    /// <summary>Who made the move.</summary>
    public Guid By { get; init; }

    public Guid RootId => DispatchId;

    public Demand Demand => Demand.TheOffice;
}

internal sealed class FollowProcessHandler(OfficeDbContext db, DispatchRecord record, NumberLedger ledger, IDirectorySource directory) : ICommandHandler<FollowProcess, Done>
{
    public async Task<Outcome<Done>> HandleAsync(FollowProcess command, CancellationToken cancellationToken)
    {
        var dispatch = await db.Dispatches.SingleOrDefaultAsync(d => d.Id == command.DispatchId, cancellationToken);
        // What is filed stands as it is, whatever becomes of its process.
        if (dispatch is null || await db.Set<ArchiveItem>().AnyAsync(i => i.DocumentId == dispatch.Id, cancellationToken))
        {
            return new Done();
        }

        if (command.Ended)
        {
            await EndAsync(dispatch, command, cancellationToken);
            return new Done();
        }

        await RestoreNumberAsync(dispatch, command, cancellationToken);
        if (dispatch.State is DispatchState.Discarded
            || (dispatch.State >= DispatchState.Issued && command.StepsNow.Any(DispatchSteps.IsBeforeIssue)))
        {
            dispatch.Reopen();
        }
        else if (dispatch.State is DispatchState.Void)
        {
            dispatch.Revive(isReleased: command.StepsNow.Contains(DispatchSteps.Distribute, StringComparer.Ordinal));
        }

        return new Done();
    }

    private async Task RestoreNumberAsync(Dispatch dispatch, FollowProcess command, CancellationToken cancellationToken)
    {
        if (dispatch.Number is not { } number)
        {
            return;
        }

        switch (await ledger.RestoreAsync(dispatch.Id, cancellationToken))
        {
            case true:
                record.Add(dispatch, "dispatch.number-restored", details: new { Number = number, command.Reason });
                break;
            case null:
                // Another document was allowed to take it: this one must be numbered again before it can go on.
                dispatch.LoseNumber();
                record.Add(dispatch, "dispatch.number-lost", details: new { Number = number, command.Reason });
                break;
        }
    }

    private async Task EndAsync(Dispatch dispatch, FollowProcess command, CancellationToken cancellationToken)
    {
        // What has left the house is not made void by ending its process.
        if (dispatch.State is DispatchState.Distributed or DispatchState.Discarded or DispatchState.Void)
        {
            return;
        }

        if (dispatch.Number is not { } number)
        {
            dispatch.Discard();
            return;
        }

        dispatch.Void();
        await ledger.VoidAsync(
            dispatch.Id, command.Reason ?? "", directory.Current.Official(command.By)?.Name ?? "", cancellationToken);
        record.Add(dispatch, "dispatch.number-voided", details: new { Number = number, command.Reason });
    }
}
