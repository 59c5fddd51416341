using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.Numbering;

/// <summary>
/// 文号台账: every number of a 代字 in a year from 1 to the last, as 号段. What a document carries is drawn together; every number
/// that none carries stands apart with who, when and why, and one that nothing explains says so.
/// </summary>
/// <param name="Year">The year in the brackets.</param>
/// <param name="Prefix">机关代字; null for the first in use.</param>
public sealed record ExplainNumbers(int Year, string? Prefix = null) : IQuery<LedgerPage>
{
    /// <summary>Another organ than that of the actor's post, for whose register the actor has a right by one of their posts.</summary>
    public Guid? OrganId { get; init; }

    public Demand Demand => Demand.AnyOfficial;
}

/// <param name="OrganId">Whose ledger.</param>
/// <param name="Prefix">The 代字 that is shown; empty when none is in use.</param>
/// <param name="Prefixes">Those in use that year.</param>
/// <param name="Last">The last running number given.</param>
/// <param name="Spans">From 1 to the last.</param>
/// <param name="LastCheck">What the last nightly check found; null before the first.</param>
public sealed record LedgerPage(
    Guid OrganId, string Prefix, IReadOnlyList<string> Prefixes, int Last, IReadOnlyList<NumberSpan> Spans, NumberCheckRow? LastCheck)
{
    /// <summary>Whether the reader may keep and give back numbers of this organ.</summary>
    public bool MayKeep { get; init; }
}

/// <summary>号段: running numbers that stand alike.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The last.</param>
/// <param name="State">How they stand; null for numbers of which the ledger knows nothing (断号).</param>
public sealed record NumberSpan(int From, int To, NumberState? State)
{
    /// <summary>The line of the ledger, of a number that stands apart.</summary>
    public Guid? EntryId { get; init; }

    /// <summary>The document that carries it or carried it last.</summary>
    public Guid? DispatchId { get; init; }

    public string? Title { get; init; }

    /// <summary>Who, when and why, in order; of a number that stands apart.</summary>
    public IReadOnlyList<NumberEvent> Events { get; init; } = [];

    /// <summary>Who asked that another document may take it.</summary>
    public Guid? AskedBy { get; init; }

    public int Count => To - From + 1;
}

internal sealed class ExplainNumbersHandler(OfficeDbContext db, RegisterOrgans organs) : IQueryHandler<ExplainNumbers, LedgerPage>
{
    public async Task<Outcome<LedgerPage>> HandleAsync(ExplainNumbers query, CancellationToken cancellationToken)
    {
        if (await organs.ChooseAsync(query.OrganId, cancellationToken) is not { } organ)
        {
            return new FoundationFault.NotAllowed();
        }

        var sequences = await db.NumberSequences.AsNoTracking().Where(s => s.OrganId == organ && s.Year == query.Year)
            .OrderBy(s => s.Prefix).ToListAsync(cancellationToken);
        var shown = sequences.Find(s => s.Prefix == query.Prefix) ?? sequences.FirstOrDefault();
        var check = await db.Set<NumberCheckRow>().AsNoTracking().Where(c => c.OrganId == organ)
            .OrderByDescending(c => c.At).FirstOrDefaultAsync(cancellationToken);
        return new LedgerPage(
            organ,
            shown?.Prefix ?? "",
            [.. sequences.Select(s => s.Prefix)],
            shown?.Last ?? 0,
            shown is null ? [] : await SpansAsync(shown, cancellationToken),
            check)
        {
            MayKeep = await organs.MayNumberAsync(organ, cancellationToken),
        };
    }

    private async Task<IReadOnlyList<NumberSpan>> SpansAsync(NumberSequence sequence, CancellationToken cancellationToken)
    {
        var entries = await db.NumberLedger.AsNoTracking()
            .Where(e => e.OrganId == sequence.OrganId && e.Prefix == sequence.Prefix && e.Year == sequence.Year)
            .OrderBy(e => e.Sequence).ToListAsync(cancellationToken);
        var retold = await (from line in db.Set<NumberEvent>().AsNoTracking()
                            join entry in db.NumberLedger on line.EntryId equals entry.Id
                            where entry.OrganId == sequence.OrganId && entry.Prefix == sequence.Prefix && entry.Year == sequence.Year
                            orderby line.Position
                            select line).ToListAsync(cancellationToken);
        var told = retold.ToLookup(line => line.EntryId);
        var documents = entries.Where(entry => IsApart(entry, told)).SelectMany(entry => told[entry.Id].Select(line => line.DispatchId)).OfType<Guid>().ToList();
        var titles = await db.Dispatches.AsNoTracking().Where(d => documents.Contains(d.Id))
            .ToDictionaryAsync(d => d.Id, d => d.Title, cancellationToken);
        return NumberSpans.Of(sequence.Last, entries, told, titles);
    }

    /// <summary>A number that was taken a second time stands apart too: somebody will ask.</summary>
    internal static bool IsApart(NumberEntry entry, ILookup<Guid, NumberEvent> told) =>
        entry.State is not NumberState.Given || told[entry.Id].Count() > 1;
}
