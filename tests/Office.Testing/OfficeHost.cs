using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Web.Data;
using Office.Web.Data.Sqlite;
using Xunit;

namespace Office.Testing;

/// <summary>
/// The office without its web server, on a database of its own: the real dispatcher, writer, handlers and tables of the whole
/// product, a clock that stands, and ids in a known order. Hosted jobs do not run by themselves.
/// </summary>
public sealed class OfficeHost : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly Func<ValueTask> _deleteDatabase;
    private bool _isPostgres;

    private OfficeHost(ServiceProvider services, FixedClock clock, SequentialIds ids, Func<ValueTask> deleteDatabase)
    {
        _services = services;
        _deleteDatabase = deleteDatabase;
        Clock = clock;
        Ids = ids;
    }

    /// <summary>For <c>[Theory, MemberData(nameof(OfficeHost.Databases), MemberType = typeof(OfficeHost))]</c>.</summary>
    public static TheoryData<DatabaseKind> Databases => [DatabaseKind.Sqlite, DatabaseKind.Postgres];

    public FixedClock Clock { get; }

    public SequentialIds Ids { get; }

    public IServiceProvider Services => _services;

    /// <summary>Makes a database and composes the office over it.</summary>
    /// <param name="kind">Which database; a missing PostgreSQL skips the test.</param>
    /// <param name="configure">
    /// Adds the modules' own registrations (<c>XxxModule.Add</c>), test doubles, and handlers of the test's assembly through
    /// <see cref="FoundationModule.AddHandlers"/>.
    /// </param>
    public static async Task<OfficeHost> StartAsync(
        DatabaseKind kind = DatabaseKind.Sqlite, Action<IServiceCollection>? configure = null)
    {
        var clock = new FixedClock();
        var ids = new SequentialIds();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(clock);
        services.AddSingleton<IIdSource>(ids);
        Func<ValueTask> delete;
        if (kind is DatabaseKind.Sqlite)
        {
            var path = SqliteFile.Copy();
            services.AddOfficeSqlite(path);
            delete = () => DeleteFile(path);
        }
        else
        {
            var database = await PostgresServer.CreateDatabaseAsync();
            services.AddOfficePostgres(database);
            delete = () => new ValueTask(PostgresServer.DropDatabaseAsync(database));
        }

        configure?.Invoke(services);
        return new OfficeHost(services.BuildServiceProvider(validateScopes: true), clock, ids, delete)
        {
            _isPostgres = kind is DatabaseKind.Postgres,
        };
    }

    /// <summary>A dispatcher that acts as this official.</summary>
    public IDispatcher As(Actor actor) => Get<IDispatcherSource>().For(actor);

    /// <summary>Sends a command under a new id.</summary>
    public Task<Outcome<TResult>> SendAsync<TResult>(Actor actor, ICommand<TResult> command, long? expectedRevision = null) =>
        As(actor).SendAsync(command, new CommandEnvelope(Ids.Next(), expectedRevision), TestContext.Current.CancellationToken);

    /// <summary>Asks a query.</summary>
    public Task<Outcome<TResult>> AskAsync<TResult>(Actor actor, IQuery<TResult> query) =>
        As(actor).AskAsync(query, TestContext.Current.CancellationToken);

    /// <summary>Reads the database as it is committed.</summary>
    public async Task<T> ReadAsync<T>(Func<OfficeDbContext, Task<T>> read)
    {
        await using var scope = _services.CreateAsyncScope();
        return await read((OfficeDbContext)scope.ServiceProvider.GetRequiredService(typeof(OfficeDbContext)));
    }

    /// <summary>Sets up what a test starts from, straight through the writer: no permission, no audit.</summary>
    public Task ArrangeAsync(Action<OfficeDbContext> arrange) => Get<IUnitOfWork>().WriteAsync(
        async (session, cancellationToken) =>
        {
            await using var scope = _services.CreateAsyncScope();
            var context = (CommandContext)scope.ServiceProvider.GetRequiredService(typeof(CommandContext));
            context.Enter(session, Actor.Nobody);
            var db = (OfficeDbContext)scope.ServiceProvider.GetRequiredService(typeof(OfficeDbContext));
            arrange(db);
            await db.SaveChangesAsync(cancellationToken);
            return true;
        },
        TestContext.Current.CancellationToken);

    /// <summary>Gives the subject (an official, post, unit or organ) a relation to the object.</summary>
    public Task GrantAsync(Guid objectId, Guid subjectId, Relation relation) =>
        ArrangeAsync(db => db.Add(new Grant(objectId, subjectId, relation, via: SequentialIds.Make(0xfff))));

    /// <summary>Brings every committed event to its reactions now, and what they commit to theirs, until the feed is quiet.</summary>
    public async Task PumpAsync()
    {
        long before;
        do
        {
            before = await OutboxLengthAsync();
            await SettleAsync();
            await Get<ReactionRunner>().RunAsync(TestContext.Current.CancellationToken);
        }
        while (await OutboxLengthAsync() > before);
    }

    /// <summary>A singleton of the composed office.</summary>
    public T Get<T>()
        where T : notnull => (T)_services.GetRequiredService(typeof(T));

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _deleteDatabase();
    }

    // PostgreSQL shows an event only when no older transaction runs, and other tests' transactions in the cluster count as well.
    private async Task SettleAsync()
    {
        while (_isPostgres && await ReadAsync(db => db.Database.SqlQueryRaw<long>("""
            SELECT (SELECT COUNT(*) FROM outbox WHERE xid >= pg_snapshot_xmin(pg_current_snapshot())) AS "Value" FROM pg_sleep(0.005)
            """).SingleAsync(TestContext.Current.CancellationToken)) > 0)
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
        }
    }

    private Task<long> OutboxLengthAsync() =>
        ReadAsync(db => db.Set<OutboxRow>().LongCountAsync(TestContext.Current.CancellationToken));

    private static ValueTask DeleteFile(string path)
    {
        new SqliteDatabase(path).Release();
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        return ValueTask.CompletedTask;
    }
}
