using Office.Documents.Dispatches;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;

namespace Office.Documents.Numbering;

/// <summary>
/// 编号登记: gives the document its number in the same transaction that passes the step. A document that comes back to this
/// step keeps the number it has.
/// </summary>
/// <param name="DispatchId">The document, rechecked.</param>
/// <param name="WorkItemId">The clerk's open item.</param>
/// <param name="Prefix">机关代字: one of the organ's own.</param>
public sealed record RegisterNumber(Guid DispatchId, Guid WorkItemId, string Prefix) : ICommand<string>, IRootCommand
{
    /// <summary>The running number of one that was kept (预留); null takes the next.</summary>
    public int? Reserved { get; init; }

    public Guid RootId => DispatchId;

    public Demand Demand => Demand.On(DispatchId, Relation.Handler);
}

/// <summary>A number was taken from the ledger for a dispatch.</summary>
public sealed record NumberGiven(Guid DispatchId, string Number) : IOfficeEvent;

internal sealed class RegisterNumberHandler(
    DispatchSteps steps, NumberDesk desk, DispatchRecord record, IProcesses processes, IOutbox outbox)
    : ICommandHandler<RegisterNumber, string>
{
    public async Task<Outcome<string>> HandleAsync(RegisterNumber command, CancellationToken cancellationToken)
    {
        var held = await steps.HeldAtAsync(DispatchSteps.Number, command.DispatchId, command.WorkItemId, cancellationToken);
        if (held.Fault is not null)
        {
            return held.Fault;
        }

        var (dispatch, item) = held.Value;
        var given = await desk.GiveAsync(dispatch, command.Prefix, command.Reserved, cancellationToken);
        if (given.Fault is not null)
        {
            return given.Fault;
        }

        dispatch.Register(given.Value);
        await record.RenewSnapshotAsync(dispatch, cancellationToken);
        record.Add(dispatch, "dispatch.numbered", item.StepId, new { Number = given.Value });
        var done = await processes.CompleteAsync(item.Id, Completion.Of("numbered"), cancellationToken);
        if (done.Fault is not null)
        {
            return done.Fault;
        }

        outbox.Add(new NumberGiven(dispatch.Id, given.Value));
        return given.Value;
    }
}
