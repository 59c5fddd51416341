using Office.Documents.BusinessForms.Matters;
using Office.Documents.Dispatches;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;

namespace Office.Documents.BusinessForms.Opinions;

/// <summary>退回: sends a filled-in form back with a reason. At a step that decides, the return is signed like any other decision.</summary>
/// <param name="MatterId">The matter.</param>
/// <param name="WorkItemId">The actor's open item.</param>
/// <param name="To">The previous step, or the drafter.</param>
/// <param name="Reason">Obligatory.</param>
/// <param name="StraightBack">直送: when mended it comes straight back here.</param>
/// <param name="Revision">The revision of the form that was shown.</param>
/// <param name="Seen">Payload hashes of the decisions that were shown.</param>
public sealed record ReturnFormMatter(
    Guid MatterId, Guid WorkItemId, ReturnTo To, string Reason, bool StraightBack, long Revision, IReadOnlyList<byte[]> Seen)
    : ICommand<Done>, IRootCommand
{
    public Guid RootId => MatterId;

    public Demand Demand => Demand.On(MatterId, Relation.Handler);
}

internal sealed class ReturnFormMatterHandler(FormDesk desk, FormSigner signer, FormRecord record, IProcesses processes, IOutbox outbox)
    : ICommandHandler<ReturnFormMatter, Done>
{
    public async Task<Outcome<Done>> HandleAsync(ReturnFormMatter command, CancellationToken cancellationToken)
    {
        var reason = Reason.Check(command.Reason);
        var found = await desk.OpenAsync(command.MatterId, command.WorkItemId, cancellationToken);
        if ((reason.Fault ?? found.Fault) is { } fault)
        {
            return fault;
        }

        var (open, matter) = (found.Value, found.Value.Matter);
        if (matter.Revision != command.Revision)
        {
            return new FormFault.Stale();
        }

        var said = new Said("return", reason.Value, matter.ContentHash ?? [], command.Seen);
        var opinion = await signer.RecordAsync(matter, open.Item!, said, cancellationToken);
        if (opinion.Fault is not null)
        {
            return opinion.Fault;
        }

        var done = await processes.ReturnAsync(command.WorkItemId, command.To, reason.Value, command.StraightBack, cancellationToken);
        if (done.Fault is not null)
        {
            return done.Fault;
        }

        record.Add(matter, "form.returned", open.Step, new { Reason = reason.Value, To = done.Value.StepsNow });
        outbox.Add(new FormMatterDecided(matter.Id, open.Step));
        return new Done();
    }
}
