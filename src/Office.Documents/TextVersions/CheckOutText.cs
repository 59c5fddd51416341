using Microsoft.EntityFrameworkCore;
using Office.Documents.Content;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.TextVersions;

/// <summary>
/// A text goes out to a word processor: what went out is kept, so that what comes back can be told from what others changed
/// meanwhile. The text stays open to everybody.
/// </summary>
public sealed record CheckOutText(Guid DispatchId) : ICommand<Done>, IRoutineCommand
{
    public Demand Demand => Demand.On(DispatchId, Relation.Drafter, Relation.CoAuthor, Relation.Handler);
}

internal sealed class CheckOutTextHandler(OfficeDbContext db, VersionKeeper versions) : ICommandHandler<CheckOutText, Done>
{
    public async Task<Outcome<Done>> HandleAsync(CheckOutText command, CancellationToken cancellationToken)
    {
        var dispatch = await db.Dispatches.SingleOrDefaultAsync(d => d.Id == command.DispatchId, cancellationToken);
        var working = await db.WorkingTexts.SingleOrDefaultAsync(t => t.DispatchId == command.DispatchId, cancellationToken);
        if (dispatch is null || working is null)
        {
            return new FoundationFault.Missing();
        }

        var last = await db.DraftVersions.Where(v => v.DispatchId == dispatch.Id && v.Origin == DraftVersionOrigin.CheckedOut)
            .OrderByDescending(v => v.SavedAt).Select(v => v.Content).FirstOrDefaultAsync(cancellationToken);
        if (last != working.Content)
        {
            versions.KeepBeside(dispatch, working.Read(), DraftVersionOrigin.CheckedOut);
        }

        return new Done();
    }
}

/// <summary>The texts that went out to a word processor, the newest first; at most twenty.</summary>
public sealed record ListCheckedOut(Guid DispatchId) : IQuery<DocumentContent[]>
{
    public Demand Demand => Demand.On(DispatchId, Relation.Drafter, Relation.CoAuthor, Relation.Handler);
}

internal sealed class ListCheckedOutHandler(OfficeDbContext db) : IQueryHandler<ListCheckedOut, DocumentContent[]>
{
    private const int Most = 20;

    public async Task<Outcome<DocumentContent[]>> HandleAsync(ListCheckedOut query, CancellationToken cancellationToken)
    {
        var kept = await db.DraftVersions.Where(v => v.DispatchId == query.DispatchId && v.Origin == DraftVersionOrigin.CheckedOut)
            .OrderByDescending(v => v.SavedAt).Take(Most).ToListAsync(cancellationToken);
        return (DocumentContent[])[.. kept.Select(version => version.Read())];
    }
}
