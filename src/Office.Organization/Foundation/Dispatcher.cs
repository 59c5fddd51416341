namespace Office.Organization.Foundation;

/// <summary>Derives the actor from the caller's session and runs each request in a scope of its own.</summary>
internal sealed class Dispatcher(IActorSource actors, DispatcherCore core) : IDispatcher
{
    public async Task<Outcome<TResult>> SendAsync<TResult>(
        ICommand<TResult> command, CommandEnvelope envelope, CancellationToken cancellationToken = default)
    {
        var actor = await actors.CurrentAsync(cancellationToken) ?? Actor.Nobody;
        return await core.SendAsync(command, envelope, actor, actors.Client, cancellationToken);
    }

    public async Task<Outcome<TResult>> AskAsync<TResult>(
        IQuery<TResult> query, CancellationToken cancellationToken = default)
    {
        var actor = await actors.CurrentAsync(cancellationToken) ?? Actor.Nobody;
        return await core.AskAsync(query, actor, actors.Client, cancellationToken);
    }
}
