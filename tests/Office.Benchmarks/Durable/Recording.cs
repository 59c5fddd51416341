using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Office.Organization.Foundation;

namespace Office.Benchmarks.Durable;

/// <summary>
/// Stands between the dispatcher and its database and keeps every statement of the command that runs, hand-written ones and those
/// of EF alike, so that the floor is always made of exactly what the product sends.
/// </summary>
internal sealed class Recording(IUnitOfWork work, IOfficeDatabase database) : DbCommandInterceptor, IUnitOfWork, IOfficeDatabase
{
    private readonly ConcurrentDictionary<DbConnection, Taken> _running = new();

    /// <summary>The statements of the last command that was committed. Commands are recorded one after the other.</summary>
    public IReadOnlyList<Statement> Last { get; private set; } = [];

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
                var taken = _running[session.Connection] = new Taken();
                var recorded = new DbSession(session.Connection, session.Transaction, session.Dialect, taken);
                var keep = await attempt(recorded, token);
                taken.Finish();
                Last = taken.Statements;
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
        if (_running.TryGetValue(command.Connection!, out var taken))
        {
            taken.Add(command);
        }
    }

    /// <summary>
    /// The list of one command. The session asks it for a kept statement each time, is told that there is none, and hands in the new
    /// one; its values are in it when the next is asked for.
    /// </summary>
    private sealed class Taken : Dictionary<string, DbCommand>, IDictionary<string, DbCommand>
    {
        private DbCommand? _open;

        public List<Statement> Statements { get; } = [];

        bool IDictionary<string, DbCommand>.TryGetValue(string key, [MaybeNullWhen(false)] out DbCommand value)
        {
            Finish();
            value = null;
            return false;
        }

        void IDictionary<string, DbCommand>.Add(string key, DbCommand value) => _open = value;

        public void Add(DbCommand command)
        {
            Finish();
            Statements.Add(new Statement(command.CommandText, command.Parameters.Cast<DbParameter>()));
        }

        public void Finish()
        {
            if (_open is { } command)
            {
                Statements.Add(new Statement(command.CommandText, command.Parameters.Cast<DbParameter>()));
                command.Dispose();
                _open = null;
            }
        }
    }
}
