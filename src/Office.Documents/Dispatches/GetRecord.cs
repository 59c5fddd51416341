using Microsoft.EntityFrameworkCore;
using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Documents.Dispatches;

/// <summary>记录: what was done to a dispatch, by whom and when, and whether the chain that holds it is whole.</summary>
public sealed record GetRecord(Guid DispatchId) : IQuery<RecordView>
{
    public Demand Demand => DispatchReading.Demand(DispatchId);
}

/// <param name="Rows">In the order in which they were written.</param>
/// <param name="FirstBroken">Number of the first row that was changed, removed or added afterwards; null when all are whole.</param>
public sealed record RecordView(IReadOnlyList<RecordRow> Rows, long? FirstBroken);

/// <summary>One line of the record. The verb and the step are keys whose words are translated.</summary>
public sealed record RecordRow(
    long Seq, DateTimeOffset At, string ActorName, string ActorTitle, string Verb, string? Step, string? Details, byte[] Hash,
    string? OnBehalfOfName = null)
{
    /// <summary>As it is printed: the name, or 乙（代甲）.</summary>
    public string PrintedActor => OnBehalfOfName is null ? ActorName : $"{ActorName}（代{OnBehalfOfName}）";
}

internal sealed class GetRecordHandler(OfficeDbContext db, IDirectorySource directory) : IQueryHandler<GetRecord, RecordView>
{
    public async Task<Outcome<RecordView>> HandleAsync(GetRecord query, CancellationToken cancellationToken)
    {
        var root = await db.Set<Root>().SingleOrDefaultAsync(r => r.Id == query.DispatchId, cancellationToken);
        if (root is null)
        {
            return new FoundationFault.Missing();
        }

        var rows = await db.Set<HistoryRow>().Where(h => h.RootId == root.Id).OrderBy(h => h.Seq).ToListAsync(cancellationToken);
        return new RecordView(
            [.. rows.Select(h => new RecordRow(h.Seq, h.At, h.ActorName, h.ActorTitle, h.Verb, h.Step, h.Details, h.Hash,
                h.OnBehalfOf is { } principal ? directory.Current.Official(principal)?.Name : null))],
            HistoryChain.FirstBroken(rows, root.HistoryHead, root.HistorySeq));
    }
}
