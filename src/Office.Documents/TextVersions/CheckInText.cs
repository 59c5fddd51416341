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
/// <param name="Steps">The texts on the way to it, by the authors that the file's tracked changes name; empty when there are none.</param>
public sealed record CheckInText(
    Guid DispatchId, Guid? WorkItemId, DraftForm Form, long BaseRevision, IReadOnlyList<AuthoredText>? Steps = null) : ICommand<long>, IRootCommand
{
    /// <summary>More steps than a file is read for are no file's.</summary>
    public const int MostSteps = 8;

    public Guid RootId => DispatchId;

    public Demand Demand => Demand.On(DispatchId, Relation.Drafter, Relation.CoAuthor, Relation.Handler);
}

internal sealed class CheckInTextHandler(
    OfficeDbContext db, DraftAccess access, VersionKeeper versions, FileAuthors authors, DispatchRecord record)
    : ICommandHandler<CheckInText, long>
{
    public async Task<Outcome<long>> HandleAsync(CheckInText command, CancellationToken cancellationToken)
    {
        var open = await access.OpenAsync(command.DispatchId, command.WorkItemId, cancellationToken);
        if (open.Fault is not null)
        {
            return open.Fault;
        }

        IReadOnlyList<AuthoredText> steps = command.Steps is { Count: <= CheckInText.MostSteps } ? command.Steps : [];
        if ((DraftLimits.Check(command.Form.Content) ?? steps.Select(step => DraftLimits.Check(step.Content)).FirstOrDefault(fault => fault is not null)) is { } tooLong)
        {
            return tooLong;
        }

        var saved = open.Value.Save(command.Form, command.BaseRevision);
        if (saved.Fault is null)
        {
            versions.Keep(open.Value, await db.WorkingTexts.SingleAsync(t => t.DispatchId == command.DispatchId, cancellationToken));
            await versions.WriteAsync(open.Value, command.Form.Content, cancellationToken);
            versions.KeepSteps(open.Value, [.. steps, new AuthoredText("", command.Form.Content)], authors);
            record.Add(open.Value, "dispatch.text-checked-in");
        }

        return saved;
    }
}
