using Office.Organization.Audit;
using Office.Organization.Grants;

namespace Office.Organization.Foundation;

/// <summary>
/// One attempt at a command, in a scope and transaction of its own: dedup · lock · revision · demand · handler · root and
/// history · audit · outbox. The first three are asked in one round trip, and all that is written goes in another. The caller
/// commits when the outcome is no fault.
/// </summary>
internal sealed class CommandPipeline(
    CommandContext context, CommandLedger ledger, HistoryWriter history, AuditWriter audit, OutboxWriter outbox)
{
    public async Task<CommandAttempt<TResult>> RunAsync<TResult>(
        ICommand<TResult> command,
        SealedEnvelope envelope,
        Func<CancellationToken, Task<Outcome<TResult>>> handle,
        CancellationToken cancellationToken)
    {
        var session = context.Session!;
        var take = ledger.Take(context.Actor.AccountId, envelope, command);
        var demand = new DemandCheck(context.Actor, command.Demand);
        await session.SendAsync(cancellationToken, [take, .. Lock(command), .. demand.Questions]);
        if (take.Touched != 1)
        {
            var answer = await CommandLedger.AnswerAsync<TResult>(session, take, cancellationToken);
            return new CommandAttempt<TResult>(answer, IsRepeated: answer.Fault is null, OwnerOrganId: null, []);
        }

        var outcome = (StaleRefusal(envelope.Envelope) ?? demand.Refusal) is { } refusal ? refusal : await handle(cancellationToken);
        if (outcome.Fault is null)
        {
            await RecordAsync(command, envelope.Client, cancellationToken);
            CommandLedger.Keep(session, take, command, outcome.Match(value => value, _ => default!));
            await session.SendAsync(cancellationToken);
        }

        return new CommandAttempt<TResult>(outcome, IsRepeated: false, OwnerOrganId, [.. context.Events]);
    }

    private Guid? OwnerOrganId =>
        context.Current?.OrganId ?? (context.Created is [var created, ..] ? created.OrganId : null);

    private IEnumerable<SqlStatement> Lock(IDemand command) => command is IRootCommand { RootId: var rootId }
        ? [RootRows.Lock(context.Session!, rootId, root => context.Current = root)]
        : [];

    private FoundationFault.Stale? StaleRefusal(CommandEnvelope envelope) =>
        context.Current is { } root && envelope.ExpectedRevision is { } expected && expected != root.Revision
            ? new FoundationFault.Stale(root.Revision)
            : null;

    private async Task RecordAsync(IDemand command, string? client, CancellationToken cancellationToken)
    {
        if (context.Database is { } db)
        {
            await db.SaveChangesAsync(cancellationToken);
        }

        context.Rows?.Queue();
        history.Write(context);
        if (command is not IRoutineCommand)
        {
            audit.Write(context.Session!, context.Actor, AuditEntry.Of(command, AuditEntry.Done, client), OwnerOrganId);
        }

        outbox.Write(context);
    }
}
