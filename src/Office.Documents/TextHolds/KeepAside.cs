using Microsoft.EntityFrameworkCore;
using Office.Documents.Content;
using Office.Documents.Dispatches;
using Office.Documents.TextVersions;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.TextHolds;

/// <summary>What stood on a page whose text somebody else took over is kept as a version beside the text: never lost, never in the way.</summary>
public sealed record KeepAside(Guid DispatchId, DocumentContent Content) : ICommand<Done>, IRootCommand
{
    public Guid RootId => DispatchId;

    public Demand Demand => Demand.On(DispatchId, Relation.Drafter, Relation.CoAuthor, Relation.Handler, Relation.FormerHandler);
}

internal sealed class KeepAsideHandler(OfficeDbContext db, VersionKeeper versions) : ICommandHandler<KeepAside, Done>
{
    public async Task<Outcome<Done>> HandleAsync(KeepAside command, CancellationToken cancellationToken)
    {
        var dispatch = await db.Dispatches.SingleOrDefaultAsync(d => d.Id == command.DispatchId, cancellationToken);
        if (dispatch is null)
        {
            return new FoundationFault.Missing();
        }

        if (DraftLimits.Check(command.Content) is { } tooLong)
        {
            return tooLong;
        }

        versions.KeepBeside(dispatch, command.Content, DraftVersionOrigin.Aside);
        return new Done();
    }
}
