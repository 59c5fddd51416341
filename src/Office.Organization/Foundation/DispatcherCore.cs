using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Office.Organization.Audit;
using Office.Organization.Grants;

namespace Office.Organization.Foundation;

/// <summary>The dispatcher behind every session: transaction, re-runs, the audit of refusals, and telling after the commit.</summary>
internal sealed partial class DispatcherCore(
    IServiceScopeFactory scopes, IUnitOfWork work, AuditWriter audit, CommittedEvents committed, ILogger<DispatcherCore> log)
{
    public async Task<Outcome<TResult>> SendAsync<TResult>(
        ICommand<TResult> command, CommandEnvelope envelope, Actor actor, string? client, CancellationToken cancellationToken)
    {
        CommandAttempt<TResult>? last = null;
        // Here and not in the attempt: the one writer of SQLite has better to do.
        var digest = CommandDigest.Of(command);
        try
        {
            await work.WriteAsync(
                async (session, token) =>
                {
                    last = await AttemptAsync(session, command, new(envelope, digest, client), actor, token);
                    return last is { IsRepeated: false, Outcome.Fault: null };
                },
                cancellationToken);
        }
        catch (StorageUnavailableException unavailable)
        {
            StorageRefused(log, unavailable, command.GetType().Name);
            return new FoundationFault.StorageUnavailable();
        }

        var (outcome, isRepeated, owner, events) = last!;
        if (outcome.Fault is { } fault)
        {
            await AuditRefusalAsync(command, fault, actor, client, owner);
        }
        else if (!isRepeated)
        {
            committed.Tell(events);
        }

        return outcome;
    }

    public async Task<Outcome<TResult>> AskAsync<TResult>(
        IQuery<TResult> query, Actor actor, string? client, CancellationToken cancellationToken)
    {
        Fault? refusal = null;
        Outcome<TResult> outcome;
        try
        {
            outcome = await work.ReadAsync<Outcome<TResult>>(
                async (session, token) =>
                {
                    var demand = new DemandCheck(actor, query.Demand);
                    await session.SendAsync(token, [.. demand.Questions]);
                    refusal = demand.Refusal;
                    if (refusal is not null)
                    {
                        return refusal;
                    }

                    await using var scope = scopes.CreateAsyncScope();
                    Context(scope).Enter(session, actor);
                    return await HandlerCall<TResult>.ForQuery(query).HandleAsync(scope.ServiceProvider, query, token);
                },
                cancellationToken);
        }
        catch (StorageUnavailableException unavailable)
        {
            StorageRefused(log, unavailable, query.GetType().Name);
            return new FoundationFault.StorageUnavailable();
        }

        if (refusal is not null)
        {
            await AuditRefusalAsync(query, refusal, actor, client, ownerOrganId: null);
        }

        return outcome;
    }

    private async Task<CommandAttempt<TResult>> AttemptAsync<TResult>(
        DbSession session,
        ICommand<TResult> command,
        SealedEnvelope envelope,
        Actor actor,
        CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        Context(scope).Enter(session, actor);
        var pipeline = (CommandPipeline)scope.ServiceProvider.GetRequiredService(typeof(CommandPipeline));
        return await pipeline.RunAsync(
            command,
            envelope,
            token => HandlerCall<TResult>.ForCommand(command).HandleAsync(scope.ServiceProvider, command, token),
            cancellationToken);
    }

    private static CommandContext Context(AsyncServiceScope scope) =>
        (CommandContext)scope.ServiceProvider.GetRequiredService(typeof(CommandContext));

    // Not the caller's token: a refusal is recorded even when the caller has hung up.
    private async Task AuditRefusalAsync(IDemand request, Fault fault, Actor actor, string? client, Guid? ownerOrganId)
    {
        try
        {
            await work.WriteAsync(
                async (session, token) =>
                {
                    var entry = AuditEntry.Of(request, fault.Code, client);
                    audit.Write(session, actor, entry, ownerOrganId);
                    await session.SendAsync(token);
                    return true;
                },
                CancellationToken.None);
        }
        catch (StorageUnavailableException unavailable)
        {
            StorageRefused(log, unavailable, request.GetType().Name);
        }
    }

    [LoggerMessage(LogLevel.Error, "The storage did not take {Request}")]
    private static partial void StorageRefused(ILogger log, Exception exception, string request);
}
