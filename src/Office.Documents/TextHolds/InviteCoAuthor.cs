using Microsoft.EntityFrameworkCore;
using Office.Documents.Dispatches;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.TextHolds;

/// <summary>共同起草: a colleague of the same organ may write the draft in turn with its drafter, until it is submitted.</summary>
public sealed record InviteCoAuthor(Guid DispatchId, Guid OfficialId) : ICommand<Done>, IRootCommand
{
    public Guid RootId => DispatchId;

    public Demand Demand => Demand.On(DispatchId, Relation.Drafter);
}

internal sealed class InviteCoAuthorHandler(OfficeDbContext db, DispatchRecord record, IDirectorySource directory)
    : ICommandHandler<InviteCoAuthor, Done>
{
    public async Task<Outcome<Done>> HandleAsync(InviteCoAuthor command, CancellationToken cancellationToken)
    {
        var dispatch = await db.Dispatches.SingleAsync(d => d.Id == command.DispatchId, cancellationToken);
        if (dispatch.State is not DispatchState.Draft)
        {
            return new DispatchFault.NotADraft();
        }

        if (directory.Current.Official(command.OfficialId) is not { } official || official.OrganId != dispatch.OrganId)
        {
            return new DispatchFault.CoAuthorUnknown();
        }

        var invited = await db.Set<Grant>().AnyAsync(
            g => g.ObjectId == dispatch.Id && g.SubjectId == official.Id && (g.Relation == Relation.CoAuthor || g.Relation == Relation.Drafter),
            cancellationToken);
        if (!invited)
        {
            db.Set<Grant>().Add(new Grant(dispatch.Id, official.Id, Relation.CoAuthor, dispatch.Id));
            record.Add(dispatch, "dispatch.co-author-invited", details: new { Official = official.Id });
        }

        return new Done();
    }
}
