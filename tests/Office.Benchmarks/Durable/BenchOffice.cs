using Microsoft.Extensions.DependencyInjection;
using Office.Benchmarks.Sites;
using Office.Documents.Attachments;
using Office.Documents.Signatures;
using Office.Documents.SignOffs;
using Office.Organization;
using Office.Organization.Calendars;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Web.Data.Migrations;
using Office.Web.Data.Sqlite;
using Office.Workflow.Instances;

namespace Office.Benchmarks.Durable;

/// <summary>The office without its web server over a store: the real dispatcher, writer and handlers, real clock and ids.</summary>
internal sealed class BenchOffice : IAsyncDisposable
{
    private const string Grant = "INSERT INTO grants (object_id, subject_id, relation, via) VALUES (@p0, @p1, @p2, @p3)";

    private readonly ServiceProvider _services;
    private readonly Paperwork _papers;

    private BenchOffice(ServiceProvider services)
    {
        _services = services;
        _papers = new Paperwork(Get<IDispatcherSource>(), Get<IUnitOfWork>(), Get<IIdSource>());
    }

    /// <param name="store">The database.</param>
    /// <param name="isRecorded">Keeps what is sent to it.</param>
    /// <param name="isAlone">SQLite only: every command has a commit of its own.</param>
    public static BenchOffice Open(BenchStore store, bool isRecorded = false, bool isAlone = false)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        store.Register(services);
        services.AddSingleton(AttachmentLimits.Standard);
        services.AddSingleton<IDirectorySource, BenchTown>();
        services.AddSingleton<ICalendarSource, BenchCalendar>();
        services.AddSingleton<ISigningDesk, BenchDesk>();
        if (isRecorded)
        {
            Recording.Add(services);
        }

        if (isAlone)
        {
            services.AddSingleton(provider =>
                new SqliteWriter((SqliteDatabase)provider.GetRequiredService(typeof(SqliteDatabase)), largestBatch: 1));
        }

        return new BenchOffice(services.BuildServiceProvider());
    }

    public Paperwork Papers => _papers;

    public T Get<T>()
        where T : notnull => (T)_services.GetRequiredService(typeof(T));

    /// <summary>Makes the tables, publishes the process and brings so many dispatches to their first decision.</summary>
    public async Task PrepareAsync(int dispatches, CancellationToken cancellationToken)
    {
        await Get<IMigrator>().MigrateAsync(cancellationToken);
        await Get<IUnitOfWork>().WriteAsync(
            async (session, token) =>
            {
                foreach (var relation in new[] { Relation.DraftFor, Relation.OwnProcesses })
                {
                    await session.ExecuteAsync(
                        Grant, [BenchTown.Organ, BenchTown.Drafter.OfficialId, relation, BenchTown.Organ], token);
                }

                return true;
            },
            cancellationToken);
        await SendAsync(BenchTown.Drafter, new PublishProcess(Repository.ReadProcess("dispatch.bpmn")), cancellationToken);
        await SubmitAsync(dispatches, cancellationToken);
    }

    /// <summary>Brings so many more dispatches to their first decision.</summary>
    public Task SubmitAsync(int dispatches, CancellationToken cancellationToken) =>
        Parallel.ForAsync(0, dispatches, cancellationToken, (number, token) => new ValueTask(
            _papers.SubmitAsync(BenchTown.Drafter, BenchTown.Signer.OfficialId, $"关于做好第{number}项防汛工作的通知", token)));

    /// <summary>The decisions that are waited for at a step.</summary>
    public Task<List<SignOffDispatch>> DecisionsAsync(string step, CancellationToken cancellationToken) =>
        _papers.DecisionsAsync(step, cancellationToken);

    public Task SendAsync<TResult>(Actor actor, ICommand<TResult> command, CancellationToken cancellationToken) =>
        _papers.SendAsync(actor, command, cancellationToken);

    public async Task AskAsync<TResult>(Actor actor, IQuery<TResult> query, CancellationToken cancellationToken)
    {
        var outcome = await Get<IDispatcherSource>().For(actor).AskAsync(query, cancellationToken);
        if (outcome.Fault is { } fault)
        {
            throw new InvalidOperationException($"{query.GetType().Name} was refused: {fault.Code}");
        }
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
