namespace Office.Organization.Foundation;

/// <summary>A host without sign-in: nobody is at the other end. The accounts put their own in its place.</summary>
internal sealed class NobodySource : IActorSource
{
    public ValueTask<Actor?> CurrentAsync(CancellationToken cancellationToken) => new(default(Actor));
}
