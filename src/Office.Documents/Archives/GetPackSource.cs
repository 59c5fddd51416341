using Microsoft.EntityFrameworkCore;
using Office.Documents.Attachments;
using Office.Documents.Dispatches;
using Office.Documents.Inking;
using Office.Documents.Search;
using Office.Documents.SignOffs;
using Office.Organization.Foundation;
using Office.Workflow.WorkItems;

namespace Office.Documents.Archives;

/// <summary>What the package of an item is made of.</summary>
public sealed record GetPackSource(Guid ItemId) : IQuery<PackSource>
{
    public Demand Demand => Demand.TheOffice;
}

/// <summary>A filed item with all that goes into its package, in the order 正本、定稿、附件、处理单.</summary>
public sealed record PackSource
{
    public required ArchiveItem Item { get; init; }

    /// <summary>The stored files: path in the package, sha256 in the store and by the register.</summary>
    public required IReadOnlyList<PackFile> Files { get; init; }

    /// <summary>定稿 as its canonical bytes; null for what arrived.</summary>
    public byte[]? FinalText { get; init; }

    /// <summary>What the original's pages are laid out from, for the OFD-A beside it; null for what arrived.</summary>
    public PrintedPaper? Printed { get; init; }

    public IReadOnlyList<SignOff> SignOffs { get; init; } = [];

    /// <summary>页面批注: the layers over the texts, the oldest first.</summary>
    public IReadOnlyList<PageInk> Marks { get; init; } = [];

    /// <summary>What the steps of the decisions are called, by their work item.</summary>
    public IReadOnlyDictionary<Guid, string> StepNames { get; init; } = new Dictionary<Guid, string>();

    public IReadOnlyList<HistoryRow> History { get; init; } = [];
}

/// <param name="Path">Where it stands in the package.</param>
/// <param name="Sha256">64 lower-case hex digits.</param>
public sealed record PackFile(string Path, string Sha256);

internal sealed class GetPackSourceHandler(OfficeDbContext db, PrintedPapers papers) : IQueryHandler<GetPackSource, PackSource>
{
    public async Task<Outcome<PackSource>> HandleAsync(GetPackSource query, CancellationToken cancellationToken)
    {
        var item = await db.Set<ArchiveItem>().SingleOrDefaultAsync(i => i.Id == query.ItemId, cancellationToken);
        if (item is null)
        {
            return new FoundationFault.Missing();
        }

        var history = await db.Set<HistoryRow>().Where(h => h.RootId == item.DocumentId).OrderBy(h => h.Seq).ToListAsync(cancellationToken);
        return item.Source is SearchSource.Dispatch
            ? await DispatchAsync(item, history, cancellationToken)
            : await ArrivalAsync(item, history, cancellationToken);
    }

    private async Task<PackSource> DispatchAsync(ArchiveItem item, List<HistoryRow> history, CancellationToken cancellationToken)
    {
        var dispatch = await db.Dispatches.SingleAsync(d => d.Id == item.DocumentId, cancellationToken);
        var attachments = await db.Attachments.Where(a => a.DocumentId == dispatch.Id).OrderBy(a => a.Order).ToListAsync(cancellationToken);
        List<PackFile> files = [new(ArchivePaths.Original, Convert.ToHexStringLower(dispatch.SealedHash!))];
        if (dispatch.LayoutHash is { } layout)
        {
            files.Add(new PackFile(ArchivePaths.Proof, Convert.ToHexStringLower(layout)));
        }

        files.AddRange(attachments.Select((attachment, at) => new PackFile(ArchivePaths.Attachment(at + 1, attachment.Name), attachment.Sha256)));
        return new PackSource
        {
            Item = item,
            Files = files,
            FinalText = await db.DispatchTexts.Where(t => t.DispatchId == dispatch.Id && t.Version == dispatch.TextVersion)
                .Select(t => t.Content).SingleAsync(cancellationToken),
            Printed = await papers.OfAsync(dispatch, cancellationToken),
            SignOffs = await db.SignOffs.Where(s => s.DispatchId == dispatch.Id).OrderBy(s => s.SignedAt).ToListAsync(cancellationToken),
            Marks = await db.Set<PageInk>().Where(i => i.DispatchId == dispatch.Id).OrderBy(i => i.KeptAt).ToListAsync(cancellationToken),
            StepNames = await db.Set<WorkItem>().Where(w => w.RootId == dispatch.Id).ToDictionaryAsync(w => w.Id, w => w.StepName, cancellationToken),
            History = history,
        };
    }

    private async Task<PackSource> ArrivalAsync(ArchiveItem item, List<HistoryRow> history, CancellationToken cancellationToken)
    {
        var arrival = await db.Arrivals.SingleAsync(a => a.Id == item.DocumentId, cancellationToken);
        return new PackSource
        {
            Item = item,
            Files = [new(ArchivePaths.Original, Convert.ToHexStringLower(arrival.SealedHash))],
            History = history,
        };
    }
}
