namespace Office.Organization.Foundation;

internal sealed class DispatcherSource(DispatcherCore core) : IDispatcherSource
{
    public IDispatcher For(Actor actor) => new Dispatcher(new FixedActor(actor), core);

    private sealed class FixedActor(Actor actor) : IActorSource
    {
        public ValueTask<Actor?> CurrentAsync(CancellationToken cancellationToken) => new(actor);
    }
}
