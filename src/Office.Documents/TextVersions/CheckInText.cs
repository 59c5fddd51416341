using Microsoft.EntityFrameworkCore;
using Office.Documents.Dispatches;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.TextVersions;

/// <summary>
/// A text comes back from a word processor: what stood is kept as a version, and every difference is a change of who hands it
/// back.
/// </summary>
/// <param name="DispatchId">The document.</param>
/// <param name="WorkItemId">The holder's open item; null while it was never submitted.</param>
/// <param name="Form">The form with the text that came back.</param>
/// <param name="BaseRevision">The draft revision that the form was read from.</param>
public sealed record CheckInText(Guid DispatchId, Guid? WorkItemId, DraftForm Form, long BaseRevision) : ICommand<long>, IRootCommand
{
    public Guid RootId => DispatchId;

    public Demand Demand => Demand.On(DispatchId, Relation.Drafter, Relation.CoAuthor, Relation.Handler);
}

internal sealed class CheckInTextHandler(OfficeDbContext db, DraftAccess access, VersionKeeper versions, DispatchRecord record)
    : ICommandHandler<CheckInText, long>
{
    public async Task<Outcome<long>> HandleAsync(CheckInText command, CancellationToken cancellationToken)
    {
        var open = await access.OpenAsync(command.DispatchId, command.WorkItemId, cancellationToken);
        if (open.Fault is not null)
        {
            return open.Fault;
        }

        if (DraftLimits.Check(command.Form.Content) is { } tooLong)
        {
            return tooLong;
        }

        var saved = open.Value.Save(command.Form, command.BaseRevision);
        if (saved.Fault is null)
        {
            versions.Keep(open.Value, await db.WorkingTexts.SingleAsync(t => t.DispatchId == command.DispatchId, cancellationToken));
            await versions.WriteAsync(open.Value, command.Form.Content, cancellationToken);
            versions.KeepBeside(open.Value, command.Form.Content, DraftVersionOrigin.CheckedIn);
            record.Add(open.Value, "dispatch.text-checked-in");
        }

        return saved;
    }
}
