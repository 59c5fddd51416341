namespace Office.Organization.Foundation;

/// <summary>
/// The only way from a page, an API or a job to a handler. Every call opens a scope of its own (a circuit lives for hours);
/// a command runs in one transaction with its deduplication, permission, history and outbox.
/// </summary>
public interface IDispatcher
{
    /// <summary>Runs a command, or answers what the same command answered before.</summary>
    Task<Outcome<TResult>> SendAsync<TResult>(
        ICommand<TResult> command, CommandEnvelope envelope, CancellationToken cancellationToken = default);

    /// <summary>Runs a query with the session's actor.</summary>
    Task<Outcome<TResult>> AskAsync<TResult>(IQuery<TResult> query, CancellationToken cancellationToken = default);
}
