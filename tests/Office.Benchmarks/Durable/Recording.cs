using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Office.Organization.Foundation;

namespace Office.Benchmarks.Durable;

/// <summary>
/// Stands between the dispatcher and its database and keeps every round trip of the command that runs, hand-written ones and those
/// of EF alike, so that the floor is always made of exactly what the product sends.
/// </summary>
internal sealed class Recording(IUnitOfWork work, IOfficeDatabase database) : DbCommandInterceptor, IUnitOfWork, IOfficeDatabase
{
    private readonly ConcurrentDictionary<DbConnection, List<RoundTrip>> _running = new();

    /// <summary>The round trips of the last command that was committed. Commands are recorded one after the other.</summary>
    public IReadOnlyList<RoundTrip> Last { get; private set; } = [];

    /// <summary>Puts a recording over the registered database.</summary>
    public static void Add(IServiceCollection services)
    {
        var (work, database) = (Of(typeof(IUnitOfWork)), Of(typeof(IOfficeDatabase)));
        services.AddSingleton(work.ImplementationType!);
        services.AddSingleton(provider => new Recording(
            (IUnitOfWork)provider.GetRequiredService(work.ImplementationType!),
            (IOfficeDatabase)database.ImplementationFactory!(provider)));
        services.AddSingleton<IUnitOfWork>(provider => (Recording)provider.GetRequiredService(typeof(Recording)));
        services.AddSingleton<IOfficeDatabase>(provider => (Recording)provider.GetRequiredService(typeof(Recording)));

        ServiceDescriptor Of(Type type) => services.Last(service => service.ServiceType == type);
    }

    public Task WriteAsync(Func<DbSession, CancellationToken, Task<bool>> attempt, CancellationToken cancellationToken) =>
        work.WriteAsync(
            async (session, token) =>
            {
                var trips = _running[session.Connection] = [];
                var recorded = new DbSession(session.Connection, session.Transaction, session.Dialect)
                {
                    Watch = statements => trips.Add(RoundTrip.Of(statements, session.Dialect)),
                };
                var keep = await attempt(recorded, token);
                Last = trips;
                _running.TryRemove(session.Connection, out _);
                return keep;
            },
            cancellationToken);

    public Task<T> ReadAsync<T>(Func<DbSession, CancellationToken, Task<T>> read, CancellationToken cancellationToken) =>
        work.ReadAsync(read, cancellationToken);

    public void Configure(DbContextOptionsBuilder<OfficeDbContext> options, DbSession? session)
    {
        database.Configure(options, session);
        options.AddInterceptors(this);
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Take(command);
        return new(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Take(command);
        return new(result);
    }

    private void Take(DbCommand command)
    {
        if (_running.TryGetValue(command.Connection!, out var trips))
        {
            trips.Add(RoundTrip.Of(command));
        }
    }
}
