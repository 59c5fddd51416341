using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Office.Documents.Dispatches;
using Office.Documents.Supervisions;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Deadlines;

namespace Office.Documents.Numbering;

/// <summary>
/// 文号自查: holds an organ's ledger against its sequences, its documents and its own lines, keeps what it found, and reminds the keepers
/// of the ledger of what is new.
/// </summary>
/// <param name="OrganId">The organ.</param>
public sealed record CheckNumbers(Guid OrganId) : ICommand<IReadOnlyList<NumberFlaw>>
{
    public Demand Demand => Demand.TheOffice;
}

/// <summary>The organs that have a ledger, for the nightly check.</summary>
public sealed record ListNumberedOrgans : IQuery<IReadOnlyList<Guid>>
{
    public Demand Demand => Demand.TheOffice;
}

internal sealed class ListNumberedOrgansHandler(OfficeDbContext db) : IQueryHandler<ListNumberedOrgans, IReadOnlyList<Guid>>
{
    public async Task<Outcome<IReadOnlyList<Guid>>> HandleAsync(ListNumberedOrgans query, CancellationToken cancellationToken) =>
        await db.NumberSequences.Select(s => s.OrganId).Distinct().ToListAsync(cancellationToken);
}

internal sealed class CheckNumbersHandler(OfficeDbContext db, NumberAudit audit, RegisterKeepers keepers, IIdSource ids, TimeProvider clock)
    : ICommandHandler<CheckNumbers, IReadOnlyList<NumberFlaw>>
{
    public async Task<Outcome<IReadOnlyList<NumberFlaw>>> HandleAsync(CheckNumbers command, CancellationToken cancellationToken)
    {
        var found = await audit.OfAsync(command.OrganId, cancellationToken);
        var before = await db.Set<NumberCheckRow>().Where(row => row.OrganId == command.OrganId)
            .OrderByDescending(row => row.At).FirstOrDefaultAsync(cancellationToken);
        var check = new NumberCheckRow
        {
            Id = ids.Next(),
            OrganId = command.OrganId,
            At = clock.GetUtcNow(),
            Checked = await db.NumberLedger.CountAsync(e => e.OrganId == command.OrganId, cancellationToken),
            Flaws = found,
        };
        db.Add(check);
        // What was told last night and is as it was is not told again.
        if (found.Count > 0 && !found.SequenceEqual(before?.Flaws ?? []))
        {
            await keepers.TellAsync(Reminder(check), Relation.NumberFor, cancellationToken);
        }

        return found.ToList();
    }

    private static LoneReminder Reminder(NumberCheckRow check) => new(check.Id, check.OrganId, check.Id, ReminderReason.NumberFlaws)
    {
        Title = string.Create(CultureInfo.InvariantCulture, $"文号台账自查：{check.Flaws.Count} 处（{check.Flaws[0].Number}）"),
        MatterKind = NumberCheckRow.MatterKind,
    };
}

/// <summary>Finds what is not in order in a ledger. Reads only.</summary>
internal sealed class NumberAudit(OfficeDbContext db)
{
    public async Task<IReadOnlyList<NumberFlaw>> OfAsync(Guid organId, CancellationToken cancellationToken)
    {
        var entries = await db.NumberLedger.AsNoTracking().Where(e => e.OrganId == organId).ToListAsync(cancellationToken);
        var sequences = await db.NumberSequences.AsNoTracking().Where(s => s.OrganId == organId).ToListAsync(cancellationToken);
        var papers = await db.Dispatches.AsNoTracking().Where(d => d.OrganId == organId && d.Number != null)
            .Select(d => new NumberedPaper(d.Id, d.Number!, d.State)).ToListAsync(cancellationToken);
        papers.AddRange(await SupervisedAsync(organId, cancellationToken));
        var told = (await db.Set<NumberEvent>().Where(line => line.OrganId == organId).Select(line => line.EntryId)
            .Distinct().ToListAsync(cancellationToken)).ToHashSet();
        return
        [
            .. sequences.SelectMany(sequence => Gaps(sequence, entries)),
            .. Papers(papers, entries),
            .. Carried(papers.ToDictionary(paper => paper.Id), entries),
            .. entries.Where(entry => !told.Contains(entry.Id))
                .Select(entry => new NumberFlaw(NumberFlawKind.Unexplained, entry.Printed, entry.DispatchId)),
        ];
    }

    // Supervised matters and their notices are numbered from the same ledger; a part carries the number of its matter.
    private async Task<List<NumberedPaper>> SupervisedAsync(Guid organId, CancellationToken cancellationToken) =>
    [
        .. await db.Set<SupervisionItem>().AsNoTracking().Where(i => i.OrganId == organId && i.Number != null && i.ParentId == null)
            .Select(i => new NumberedPaper(i.Id, i.Number!, i.State == ItemState.Cancelled ? DispatchState.Void : DispatchState.Distributed)).ToListAsync(cancellationToken),
        .. await db.Set<SupervisionNotice>().AsNoTracking().Where(n => n.OrganId == organId)
            .Select(n => new NumberedPaper(n.Id, n.Number, DispatchState.Distributed)).ToListAsync(cancellationToken),
    ];

    private static IEnumerable<NumberFlaw> Gaps(NumberSequence sequence, List<NumberEntry> entries)
    {
        var own = entries.Where(e => e.Prefix == sequence.Prefix && e.Year == sequence.Year).ToDictionary(e => e.Sequence);
        var missing = Enumerable.Range(1, sequence.Last).Where(number => !own.ContainsKey(number))
            .Select(number => new NumberFlaw(NumberFlawKind.Missing, $"{sequence.Prefix}〔{sequence.Year}〕{number}号", DispatchId: null));
        return missing.Concat(own.Values.Where(entry => entry.Sequence > sequence.Last)
            .Select(entry => new NumberFlaw(NumberFlawKind.BeyondLast, entry.Printed, entry.DispatchId)));
    }

    private static IEnumerable<NumberFlaw> Papers(List<NumberedPaper> papers, List<NumberEntry> entries)
    {
        var carriers = entries.Where(e => e.DispatchId is not null).ToDictionary(e => e.DispatchId!.Value);
        // A void document whose number another one was allowed to take still shows the one it had.
        return papers.Where(paper => paper.State is not DispatchState.Void
                && (!carriers.TryGetValue(paper.Id, out var entry) || !string.Equals(entry.Printed, paper.Number, StringComparison.Ordinal)))
            .Select(paper => new NumberFlaw(NumberFlawKind.NotInLedger, paper.Number, paper.Id));
    }

    private static IEnumerable<NumberFlaw> Carried(Dictionary<Guid, NumberedPaper> papers, List<NumberEntry> entries) => entries
        .Where(entry => entry.State is NumberState.Given)
        .Select(entry => (entry, Paper: papers.GetValueOrDefault(entry.DispatchId ?? Guid.Empty)))
        .Select(pair => pair switch
        {
            { Paper: null } => new NumberFlaw(NumberFlawKind.NotOnDocument, pair.entry.Printed, pair.entry.DispatchId),
            { Paper.State: DispatchState.Void } => new NumberFlaw(NumberFlawKind.EndedUnvoided, pair.entry.Printed, pair.entry.DispatchId),
            _ when !string.Equals(pair.Paper.Number, pair.entry.Printed, StringComparison.Ordinal) =>
                new NumberFlaw(NumberFlawKind.NotOnDocument, pair.entry.Printed, pair.entry.DispatchId),
            _ => null,
        })
        .OfType<NumberFlaw>();

    private sealed record NumberedPaper(Guid Id, string Number, DispatchState State);
}
