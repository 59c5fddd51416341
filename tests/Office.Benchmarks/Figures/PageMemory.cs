using Office.Benchmarks.Live;

namespace Office.Benchmarks.Figures;

/// <summary>What one open page of a document of four pages costs the server, while its circuit stands.</summary>
internal sealed class PageMemory : IFigure
{
    private const double Budget = 1024;
    private const int WarmUp = 8;
    private const int Pages = 40;

    public string Name => "page-memory";

    public int Runs => 1;

    public async Task<IReadOnlyList<Measurement>> MeasureAsync(CancellationToken cancellationToken)
    {
        await using var site = await DemoSite.StartAsync(WarmUp + Pages, cancellationToken);
        using var visitor = await Visitor.EnterAsync(site.Address, site.Opened.Head, cancellationToken);
        List<CircuitClient> open = [];
        async Task OpenAsync(IEnumerable<Guid> documents)
        {
            foreach (var document in documents)
            {
                open.Add(await CircuitClient.OpenAsync(visitor, site.Address, $"/dispatches/{document:D}", cancellationToken));
            }
        }

        try
        {
            await OpenAsync(site.Opened.Documents.Take(WarmUp));
            var before = await site.MemoryAsync(cancellationToken);
            await OpenAsync(site.Opened.Documents.Skip(WarmUp));
            var after = await site.MemoryAsync(cancellationToken);
            return
            [
                new("page-memory.heap", (after.Heap - before.Heap) / Pages, "KiB", Budget, $"managed heap per open document page, {Pages} circuits"),
                new("page-memory.resident", (after.Resident - before.Resident) / Pages, "KiB", null, "resident set per page, garbage of the openings included"),
            ];
        }
        finally
        {
            foreach (var one in open)
            {
                await one.DisposeAsync();
            }
        }
    }
}
