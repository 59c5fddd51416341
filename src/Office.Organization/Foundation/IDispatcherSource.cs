namespace Office.Organization.Foundation;

/// <summary>
/// The way into the dispatcher for what has no session: jobs, reactions, the import and the command line. A page never uses it.
/// </summary>
public interface IDispatcherSource
{
    /// <summary>A dispatcher that acts as this actor, usually <see cref="Actor.Machine"/>.</summary>
    IDispatcher For(Actor actor);
}
