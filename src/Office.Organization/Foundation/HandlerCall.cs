using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;

namespace Office.Organization.Foundation;

/// <summary>
/// Finds the handler of a command or query by its run-time type. This and the modules' registrations are the only places that
/// ask a container for something: nothing else can know the type when it is compiled.
/// </summary>
internal abstract class HandlerCall<TResult>
{
    private static readonly ConcurrentDictionary<Type, HandlerCall<TResult>> s_calls = new();

    public static HandlerCall<TResult> ForCommand(ICommand<TResult> command) =>
        s_calls.GetOrAdd(command.GetType(), type => Make(typeof(OfCommand<>), type));

    public static HandlerCall<TResult> ForQuery(IQuery<TResult> query) =>
        s_calls.GetOrAdd(query.GetType(), type => Make(typeof(OfQuery<>), type));

    public abstract Task<Outcome<TResult>> HandleAsync(
        IServiceProvider scope, object request, CancellationToken cancellationToken);

    private static HandlerCall<TResult> Make(Type call, Type request) =>
        (HandlerCall<TResult>)Activator.CreateInstance(call.MakeGenericType(typeof(TResult), request))!;

    private sealed class OfCommand<TCommand> : HandlerCall<TResult>
        where TCommand : ICommand<TResult>
    {
        public override Task<Outcome<TResult>> HandleAsync(
            IServiceProvider scope, object request, CancellationToken cancellationToken) =>
            ((ICommandHandler<TCommand, TResult>)scope.GetRequiredService(typeof(ICommandHandler<TCommand, TResult>)))
            .HandleAsync((TCommand)request, cancellationToken);
    }

    private sealed class OfQuery<TQuery> : HandlerCall<TResult>
        where TQuery : IQuery<TResult>
    {
        public override Task<Outcome<TResult>> HandleAsync(
            IServiceProvider scope, object request, CancellationToken cancellationToken) =>
            ((IQueryHandler<TQuery, TResult>)scope.GetRequiredService(typeof(IQueryHandler<TQuery, TResult>)))
            .HandleAsync((TQuery)request, cancellationToken);
    }
}
