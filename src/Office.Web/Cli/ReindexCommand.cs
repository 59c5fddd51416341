using Office.Documents.Search;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Web.Reactions;

namespace Office.Web.Cli;

/// <summary>
/// Makes the search index anew from the documents: after a restore, or when <c>doctor</c> or a user misses something. The office may
/// run; until it is done a search finds only what was taken in so far.
/// </summary>
internal sealed class ReindexCommand : ICliCommand
{
    public string Name => "reindex";

    public string Summary => "make the search index anew from the documents";

    public IReadOnlyList<CliOption> Options { get; } = [CliOption.Data, CliOption.Json];

    public async Task<ExitCode> RunAsync(CliContext context, CancellationToken cancellationToken)
    {
        var data = Path.GetFullPath(context.Arguments.Value(CliOption.Data) ?? "data");
        if (!Directory.Exists(data))
        {
            return context.Refuse($"reindex: there are no data in {data}");
        }

        await using var app = context.Application();
        var count = await RunAsync(app.Services, cancellationToken);
        context.Output.Say($"{count} documents indexed");
        context.Output.Record(new { documents = count });
        return ExitCode.Done;
    }

    /// <summary>Empties the index and takes in every document, the oldest first; how many there were.</summary>
    public static async Task<int> RunAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var office = ((IDispatcherSource)services.GetRequiredService(typeof(IDispatcherSource))).For(Actor.Machine(Guid.Empty));
        var ids = (IIdSource)services.GetRequiredService(typeof(IIdSource));
        var indexer = (TextIndexer)services.GetRequiredService(typeof(TextIndexer));
        (await office.SendAsync(new ClearSearch(), new CommandEnvelope(ids.Next()), cancellationToken)).Match(done => done, Broken<Done>);
        var (after, count) = (new IndexableRoot(Guid.Empty, DateTimeOffset.UnixEpoch), 0);
        while (true)
        {
            var page = (await office.AskAsync(new ListIndexable(after.At, after.RootId), cancellationToken))
                .Match(roots => roots, Broken<IReadOnlyList<IndexableRoot>>);
            foreach (var root in page)
            {
                if (await indexer.IndexAsync(root.RootId, cancellationToken) is { } refused)
                {
                    Broken<Done>(refused);
                }
            }

            if (page.Count == 0)
            {
                return count;
            }

            (after, count) = (page[^1], count + page.Count);
        }
    }

    private static T Broken<T>(Fault fault) => throw new InvalidOperationException($"The index could not be made: {fault.Code}.");
}
