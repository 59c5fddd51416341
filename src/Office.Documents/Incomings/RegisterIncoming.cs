using Microsoft.EntityFrameworkCore;
using Office.Documents.Attachments;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Incomings;

/// <summary>
/// 登记: enters a paper in the organ's register and numbers it, in one act. What came by hand or as a file begins with it; what came
/// through the exchange, or was returned, is the item that the clerk holds.
/// </summary>
/// <param name="IncomingId">Made by the page with the command's id, or the paper's.</param>
/// <param name="WorkItemId">The clerk's open item; null for a new paper.</param>
/// <param name="Form">What stands on the paper.</param>
/// <param name="Files">Scans and files that lie in the store.</param>
/// <param name="DuplicateReason">Why it is registered although it looks like one that stands in the register.</param>
public sealed record RegisterIncoming(
    Guid IncomingId, Guid? WorkItemId, IncomingForm Form, IReadOnlyList<NewIncomingFile> Files, string? DuplicateReason = null)
    : ICommand<string>, IRootCommand
{
    public Guid RootId => IncomingId;

    public Demand Demand => Demand.InOrgan(Relation.RegisterFor);
}

/// <summary>A stored file that comes with a paper.</summary>
public sealed record NewIncomingFile(Guid FileId, StoredFile File);

internal sealed class RegisterIncomingHandler(
    OfficeDbContext db, IncomingOpening opening, IncomingNumbering numbering, IncomingCourse course, IncomingFiles files)
    : ICommandHandler<RegisterIncoming, string>
{
    public async Task<Outcome<string>> HandleAsync(RegisterIncoming command, CancellationToken cancellationToken)
    {
        var form = command.Form.Clean();
        if (numbering.Refusal(form) is { } unacceptable)
        {
            return unacceptable;
        }

        var found = await FindAsync(command, form, cancellationToken);
        if (found.Fault is not null)
        {
            return found.Fault;
        }

        var (incoming, item) = (found.Value.Incoming, found.Value.Item);
        if (await files.AddAsync(incoming, command.Files, cancellationToken) is { } refused)
        {
            return refused;
        }

        var registered = await numbering.RegisterAsync(incoming, form, command.DuplicateReason, cancellationToken);
        if (registered is not null)
        {
            return registered;
        }

        if (db.Entry(incoming).State is EntityState.Added)
        {
            opening.LetSee(incoming);
        }

        var passed = await course.PassAsync(
            new HeldIncoming(incoming, item), new Said("registered", Opinion: null, Sight: null), variables: null, "incoming.registered", cancellationToken);
        return passed.Match<Outcome<string>>(_ => incoming.Number!, fault => fault);
    }

    private async Task<Outcome<HeldIncoming>> FindAsync(RegisterIncoming command, IncomingForm form, CancellationToken cancellationToken) =>
        command.WorkItemId is { } itemId
            ? await course.HeldAsync(command.IncomingId, itemId, [IncomingSteps.Register], cancellationToken)
            : await opening.ByHandAsync(command.IncomingId, form, cancellationToken);
}
