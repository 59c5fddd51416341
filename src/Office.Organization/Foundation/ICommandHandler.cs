namespace Office.Organization.Foundation;

/// <summary>Changes aggregates inside the dispatcher's transaction. It does no I/O but the database and does not save.</summary>
/// <typeparam name="TCommand">The command it answers.</typeparam>
/// <typeparam name="TResult">What is answered.</typeparam>
public interface ICommandHandler<in TCommand, TResult>
    where TCommand : ICommand<TResult>
{
    Task<Outcome<TResult>> HandleAsync(TCommand command, CancellationToken cancellationToken);
}

/// <summary>Reads for a page. Tracking is off; the actor is injected.</summary>
/// <typeparam name="TQuery">The query it answers.</typeparam>
/// <typeparam name="TResult">What is answered.</typeparam>
public interface IQueryHandler<in TQuery, TResult>
    where TQuery : IQuery<TResult>
{
    Task<Outcome<TResult>> HandleAsync(TQuery query, CancellationToken cancellationToken);
}
