using Microsoft.Extensions.DependencyInjection;
using Office.Benchmarks.Sites;
using Office.Documents.Content;
using Office.Documents.Dispatches;
using Office.Documents.Signatures;
using Office.Documents.SignOffs;
using Office.Documents.Typesetting.Layout;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Web.Data.Migrations;
using Office.Workflow.Instances;

namespace Office.Benchmarks.Durable;

/// <summary>The office without its web server over a store: the real dispatcher, writer and handlers, real clock and ids.</summary>
internal sealed class BenchOffice : IAsyncDisposable
{
    private const string Grant = "INSERT INTO grants (object_id, subject_id, relation, via) VALUES (@p0, @p1, @p2, @p3)";

    // The open items of a step, with what their card shows.
    private const string Cards = """
        SELECT i.root_id, i.id, d.content_hash FROM work_items i JOIN dispatches d ON d.id = i.root_id
        WHERE i.step_id = @p0 AND i.state IN (1, 2) ORDER BY i.root_id
        """;

    private const string Seen = "SELECT dispatch_id, payload_hash FROM sign_offs ORDER BY signed_at";

    private readonly ServiceProvider _services;
    private readonly IIdSource _ids;

    private BenchOffice(ServiceProvider services)
    {
        _services = services;
        _ids = Get<IIdSource>();
    }

    public static BenchOffice Open(BenchStore store, bool isRecorded = false)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        store.Register(services);
        services.AddSingleton<IDirectorySource, BenchTown>();
        services.AddSingleton<ISigningDesk, BenchDesk>();
        if (isRecorded)
        {
            Recording.Add(services);
        }

        return new BenchOffice(services.BuildServiceProvider());
    }

    public T Get<T>()
        where T : notnull => (T)_services.GetRequiredService(typeof(T));

    /// <summary>Makes the tables, publishes the process and brings so many dispatches to their first decision.</summary>
    public async Task PrepareAsync(int dispatches, CancellationToken cancellationToken)
    {
        await Get<IMigrator>().MigrateAsync(cancellationToken);
        await Get<IUnitOfWork>().WriteAsync(
            async (session, token) =>
            {
                foreach (var relation in new[] { Relation.DraftFor, Relation.AdministerSystem })
                {
                    await session.ExecuteAsync(
                        Grant, [BenchTown.Organ, BenchTown.Drafter.OfficialId, relation, BenchTown.Organ], token);
                }

                return true;
            },
            cancellationToken);
        await SendAsync(BenchTown.Drafter, new PublishProcess(Repository.ReadProcess("dispatch.bpmn")), cancellationToken);
        await Parallel.ForAsync(0, dispatches, cancellationToken, (number, token) => new ValueTask(SubmitAsync(number, token)));
    }

    /// <summary>The decisions that are waited for at a step.</summary>
    public Task<List<SignOffDispatch>> DecisionsAsync(string step, CancellationToken cancellationToken) =>
        Get<IUnitOfWork>().ReadAsync(
            async (session, token) =>
            {
                var seen = (await session.ReadAsync(
                    Seen, [], row => (Id: session.Dialect.ReadGuid(row, 0), Hash: (byte[])row[1]), token)).ToLookup(row => row.Id, row => row.Hash);
                var cards = await session.ReadAsync(
                    Cards,
                    [step],
                    row => (Id: session.Dialect.ReadGuid(row, 0), Item: session.Dialect.ReadGuid(row, 1), Hash: (byte[])row[2]),
                    token);
                return cards.Select(card => new SignOffDispatch(
                    card.Id, card.Item, SignOffDecision.Agree, "同意，请抓紧办理。", Ink: null, card.Hash, [.. seen[card.Id]])).ToList();
            },
            cancellationToken);

    public async Task SendAsync<TResult>(Actor actor, ICommand<TResult> command, CancellationToken cancellationToken)
    {
        var outcome = await Get<IDispatcherSource>().For(actor).SendAsync(command, new CommandEnvelope(_ids.Next()), cancellationToken);
        if (outcome.Fault is { } fault)
        {
            throw new InvalidOperationException($"{command.GetType().Name} was refused: {fault.Code}");
        }
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private async Task SubmitAsync(int number, CancellationToken cancellationToken)
    {
        var id = _ids.Next();
        DocumentContent content = LayoutSample.Content with { Title = $"关于做好第{number}项防汛工作的通知" };
        await SendAsync(BenchTown.Drafter, new StartDispatch(id, content), cancellationToken);
        var form = new DraftForm
        {
            Content = content,
            Recipients = [new(BenchTown.Organ, "各县（区）人民政府", RecipientKind.Main, 0)],
            Disclosure = Disclosure.OnInitiative,
            SecrecyReviewed = true,
            Route = Route.Empty with { Signer = BenchTown.Signer.OfficialId },
        };
        await SendAsync(BenchTown.Drafter, new SaveDraft(id, WorkItemId: null, form, BaseRevision: 1), cancellationToken);
        await SendAsync(BenchTown.Drafter, new SubmitDispatch(id, WorkItemId: null, BaseRevision: 2), cancellationToken);
    }
}
