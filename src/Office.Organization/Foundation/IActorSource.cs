namespace Office.Organization.Foundation;

/// <summary>Tells the dispatcher who is at the other end of this circuit, request or job. Scoped to it.</summary>
public interface IActorSource
{
    /// <summary>The actor of the session in the post it has chosen; null when nobody is signed in.</summary>
    ValueTask<Actor?> CurrentAsync(CancellationToken cancellationToken);

    /// <summary>Where the session comes from (address, device), for the audit; null when it is not known.</summary>
    string? Client => null;
}
