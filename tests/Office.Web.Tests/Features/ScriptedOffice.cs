using Office.Organization;
using Office.Organization.Foundation;
using Office.Testing;

namespace Office.Web.Tests.Features;

/// <summary>An office whose answers a test writes down: what is asked is answered by type, what is sent is kept.</summary>
internal sealed class ScriptedOffice : IDispatcher, IActorSource
{
    private readonly Dictionary<Type, Func<object, object>> _answers = [];

    /// <summary>Every command that was sent, with its envelope.</summary>
    public List<(object Command, CommandEnvelope Envelope)> Sent { get; } = [];

    /// <summary>Every query that was asked.</summary>
    public List<object> Asked { get; } = [];

    public ValueTask<Actor?> CurrentAsync(CancellationToken cancellationToken) => new(Actors.Wang);

    public ScriptedOffice On<TRequest, TResult>(Func<TRequest, Outcome<TResult>> answer)
    {
        _answers[typeof(TRequest)] = request => answer((TRequest)request);
        return this;
    }

    public Task<Outcome<TResult>> SendAsync<TResult>(
        ICommand<TResult> command, CommandEnvelope envelope, CancellationToken cancellationToken = default)
    {
        Sent.Add((command, envelope));
        return Task.FromResult((Outcome<TResult>)_answers[command.GetType()](command));
    }

    public Task<Outcome<TResult>> AskAsync<TResult>(IQuery<TResult> query, CancellationToken cancellationToken = default)
    {
        Asked.Add(query);
        return Task.FromResult((Outcome<TResult>)_answers[query.GetType()](query));
    }
}
