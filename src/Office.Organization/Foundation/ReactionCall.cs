using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace Office.Organization.Foundation;

/// <summary>Calls a reaction with an event from the feed, in a scope of its own.</summary>
internal sealed class ReactionCall(IServiceScopeFactory scopes)
{
    private static readonly ConcurrentDictionary<Type, Call> s_calls = new();

    public async Task ReactAsync(HandlerCatalog.ReactionEntry reaction, string payload, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var target = scope.ServiceProvider.GetRequiredService(reaction.Reaction);
        var call = s_calls.GetOrAdd(
            reaction.Event, type => (Call)Activator.CreateInstance(typeof(CallOf<>).MakeGenericType(type))!);
        await call.ReactAsync(target, payload, cancellationToken);
    }

    private abstract class Call
    {
        public abstract Task ReactAsync(object reaction, string payload, CancellationToken cancellationToken);
    }

    private sealed class CallOf<TEvent> : Call
        where TEvent : IOfficeEvent
    {
        public override Task ReactAsync(object reaction, string payload, CancellationToken cancellationToken) =>
            ((IReaction<TEvent>)reaction).ReactAsync(JsonSerializer.Deserialize<TEvent>(payload)!, cancellationToken);
    }
}
