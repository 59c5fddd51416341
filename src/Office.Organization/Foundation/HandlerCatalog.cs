namespace Office.Organization.Foundation;

/// <summary>The events and reactions found in the registered assemblies.</summary>
public sealed class HandlerCatalog
{
    private readonly Dictionary<string, Type> _events = new(StringComparer.Ordinal);
    private readonly List<ReactionEntry> _reactions = [];

    /// <summary>Every reaction with the event that it answers.</summary>
    internal IReadOnlyList<ReactionEntry> Reactions => _reactions;

    internal HashSet<System.Reflection.Assembly> Seen { get; } = [];

    internal void AddEvent(Type type) => _events[type.FullName!] = type;

    internal void AddReaction(Type reaction, Type officeEvent) => _reactions.Add(new(reaction, officeEvent));

    /// <summary>The event's type by the name in the outbox; null when this build does not know it.</summary>
    internal Type? Event(string name) => _events.GetValueOrDefault(name);

    /// <param name="Reaction">The class; its full name is its cursor's key.</param>
    /// <param name="Event">The event that it answers.</param>
    internal sealed record ReactionEntry(Type Reaction, Type Event)
    {
        public string Name => Reaction.FullName + "/" + Event.Name;
    }
}
