using Office.Organization.Audit;
using Office.Organization.Grants;

namespace Office.Organization.Foundation;

/// <summary>
/// One attempt at a command, in a scope and transaction of its own: dedup · lock · revision · demand · handler · root and
/// history · audit · outbox. The caller commits when the outcome is no fault.
/// </summary>
internal sealed class CommandPipeline(
    CommandContext context, CommandLedger ledger, HistoryWriter history, AuditWriter audit, OutboxWriter outbox)
{
    public async Task<CommandAttempt<TResult>> RunAsync<TResult>(
        ICommand<TResult> command,
        CommandEnvelope envelope,
        string? client,
        Func<CancellationToken, Task<Outcome<TResult>>> handle,
        CancellationToken cancellationToken)
    {
        var session = context.Session!;
        var actor = context.Actor;
        var earlier = await ledger.TakeAsync<TResult>(
            session, actor.AccountId, envelope.CommandId, command, cancellationToken);
        if (earlier is { } answer)
        {
            return new CommandAttempt<TResult>(answer, IsRepeated: answer.Fault is null, OwnerOrganId: null, []);
        }

        var outcome = await RefusalAsync(command, envelope, cancellationToken) is { } refusal
            ? refusal
            : await handle(cancellationToken);
        if (outcome.Fault is null)
        {
            await RecordAsync(command, client, cancellationToken);
            var result = outcome.Match(value => value, _ => default!);
            await CommandLedger.KeepAsync(session, actor.AccountId, envelope.CommandId, command, result, cancellationToken);
        }

        return new CommandAttempt<TResult>(outcome, IsRepeated: false, OwnerOrganId, [.. context.Events]);
    }

    private Guid? OwnerOrganId =>
        context.Current?.OrganId ?? (context.Created is [var created, ..] ? created.OrganId : null);

    private async Task<Fault?> RefusalAsync(
        IDemand command, CommandEnvelope envelope, CancellationToken cancellationToken)
    {
        if (command is IRootCommand { RootId: var rootId })
        {
            context.Current = await RootRows.LockAsync(context.Session!, rootId, cancellationToken);
        }

        if (context.Current is { } root && envelope.ExpectedRevision is { } expected && expected != root.Revision)
        {
            return new FoundationFault.Stale(root.Revision);
        }

        return await DemandCheck.RefusalAsync(context.Session!, context.Actor, command.Demand, cancellationToken);
    }

    private async Task RecordAsync(IDemand command, string? client, CancellationToken cancellationToken)
    {
        if (context.Database is { } db)
        {
            await db.SaveChangesAsync(cancellationToken);
        }

        await history.WriteAsync(context, cancellationToken);
        if (command is not IRoutineCommand)
        {
            var entry = AuditEntry.Of(command, AuditEntry.Done, client);
            await audit.WriteAsync(context.Session!, context.Actor, entry, OwnerOrganId, cancellationToken);
        }

        await outbox.WriteAsync(context, cancellationToken);
    }
}
