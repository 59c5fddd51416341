using Office.Documents.BusinessForms.Matters;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.BusinessForms.Opinions;

/// <summary>
/// Ends the actor's step of a filled-in form with one of its outcomes and an opinion. A decision is signed with the official's own
/// key; it names what the signer saw, so that one on a form that has moved on is refused.
/// </summary>
/// <param name="MatterId">The matter.</param>
/// <param name="WorkItemId">The actor's open item.</param>
/// <param name="Outcome">One of the step's outcomes, e.g. <c>agree</c>, <c>disagree</c>, <c>done</c>.</param>
/// <param name="Opinion">In words; obligatory with <c>disagree</c>.</param>
/// <param name="Revision">The revision of the form that was shown; what the step filled in has been saved before.</param>
/// <param name="Seen">Payload hashes of the decisions that were shown.</param>
/// <param name="Ink">An opinion by hand, as the pad sent it.</param>
public sealed record DecideFormMatter(
    Guid MatterId, Guid WorkItemId, string Outcome, string? Opinion, long Revision, IReadOnlyList<byte[]> Seen, byte[]? Ink = null)
    : ICommand<Guid>, IRootCommand
{
    public Guid RootId => MatterId;

    public Demand Demand => Demand.On(MatterId, Relation.Handler);
}

/// <summary>Somebody decided on, or returned, a filled-in form; its pages are out of date.</summary>
public sealed record FormMatterDecided(Guid MatterId, string Step) : IOfficeEvent;

internal sealed class DecideFormMatterHandler(FormDesk desk, FormSigner signer, FormRecord record, FormCourse course, IOutbox outbox)
    : ICommandHandler<DecideFormMatter, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(DecideFormMatter command, CancellationToken cancellationToken)
    {
        var found = await desk.OpenAsync(command.MatterId, command.WorkItemId, cancellationToken);
        if (found.Fault is not null)
        {
            return found.Fault;
        }

        var (open, matter) = (found.Value, found.Value.Matter);
        if (open.IsFilling)
        {
            return new FormFault.Locked();
        }

        // The revision stands for what was shown; the content is fixed from it, and that is what is signed.
        if (matter.Revision != command.Revision)
        {
            return new FormFault.Stale();
        }

        if (open.Edits && command.Outcome is not "disagree" && await desk.FixAsync(open, cancellationToken) is { } unready)
        {
            return unready;
        }

        var said = new Said(command.Outcome, command.Opinion, matter.ContentHash ?? [], command.Seen, command.Ink);
        var opinion = await signer.RecordAsync(matter, open.Item!, said, cancellationToken);
        if (opinion.Fault is not null)
        {
            return opinion.Fault;
        }

        Record(open, command.Outcome, opinion.Value);
        await record.RenewAsync(matter, cancellationToken);
        if ((await course.CompleteAsync(open, command.WorkItemId, command.Outcome, cancellationToken)).Fault is { } fault)
        {
            return fault;
        }

        outbox.Add(new FormMatterDecided(matter.Id, open.Step));
        return opinion.Value.Id;
    }

    private void Record(OpenForm open, string outcome, FormOpinion opinion) => record.Add(
        open.Matter,
        open.Item!.Kind is Workflow.WorkItems.WorkItemKind.Decide ? "form.decided" : "form.handled",
        open.Step,
        new
        {
            Outcome = outcome,
            Opinion = opinion.Id,
            PayloadSha256 = opinion.PayloadHash is { } hash ? Convert.ToHexStringLower(hash) : null,
        });
}
