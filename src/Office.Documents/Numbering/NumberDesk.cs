using Microsoft.EntityFrameworkCore;
using Office.Documents.Content;
using Office.Documents.Dispatches;
using Office.Documents.Rechecks;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Documents.Numbering;

/// <summary>Which 机关代字 an organ may number with, by whom and for what, and the giving of a number.</summary>
internal sealed class NumberDesk(OfficeDbContext db, NumberLedger ledger, PrefixShelf shelf, IssueLock issued, OfficeDay today)
{
    /// <param name="dispatch">The document, rechecked.</param>
    /// <param name="prefix">机关代字.</param>
    /// <param name="reserved">The running number of one that was kept; null takes the next.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Outcome<string>> GiveAsync(Dispatch dispatch, string prefix, int? reserved, CancellationToken cancellationToken)
    {
        var refusal = await shelf.RefusalAsync(dispatch.OrganId, prefix, dispatch.Kind, cancellationToken)
            ?? await issued.CheckFixedAsync(dispatch, cancellationToken);
        if (refusal is not null)
        {
            return refusal;
        }

        var entry = reserved is { } sequence
            ? await ledger.TakeReservedAsync(dispatch.OrganId, dispatch.Id, prefix, today.Date.Year, sequence, cancellationToken)
            : await ledger.GiveAsync(dispatch.OrganId, dispatch.Id, prefix, today.Date.Year, cancellationToken);
        return entry is null ? new NumberFault.NotReserved() : entry.Printed;
    }

    /// <summary>The prefix that a kind of document usually takes.</summary>
    public static NumberSeries SeriesOf(DocumentKind kind) => kind switch
    {
        DocumentKind.Letter => NumberSeries.Letter,
        DocumentKind.Minutes => NumberSeries.Minutes,
        _ => NumberSeries.Document,
    };

    /// <summary>What the next number of a prefix would be, to show; it is not reserved.</summary>
    public async Task<int> NextAsync(Guid organId, string prefix, CancellationToken cancellationToken) =>
        1 + await db.NumberSequences
            .Where(s => s.OrganId == organId && s.Prefix == prefix && s.Year == today.Date.Year)
            .Select(s => s.Last).SingleOrDefaultAsync(cancellationToken);

    /// <summary>What is kept of a prefix this year.</summary>
    public async Task<IReadOnlyList<int>> ReservedAsync(Guid organId, string prefix, CancellationToken cancellationToken) =>
        await db.NumberLedger
            .Where(e => e.OrganId == organId && e.Prefix == prefix && e.Year == today.Date.Year && e.State == NumberState.Reserved)
            .OrderBy(e => e.Sequence).Select(e => e.Sequence).ToListAsync(cancellationToken);
}

/// <summary>The organ's 机关代字: those of the directory and those that its office added, each with its rule.</summary>
internal sealed class PrefixShelf(OfficeDbContext db, IDirectorySource directory, Actor actor)
{
    /// <summary>In the directory's order, then the added ones.</summary>
    public async Task<IReadOnlyList<PrefixEntry>> OfAsync(Guid organId, CancellationToken cancellationToken)
    {
        var rules = await db.Set<NumberRule>().AsNoTracking().Where(rule => rule.OrganId == organId)
            .OrderBy(rule => rule.Prefix).ToListAsync(cancellationToken);
        var known = directory.Current.Organ(organId)?.NumberPrefixes ?? [];
        return
        [
            .. known.Select(prefix => new PrefixEntry(prefix.Text, prefix.Series, rules.Find(rule => rule.Prefix == prefix.Text))),
            .. rules.Where(rule => known.All(prefix => prefix.Text != rule.Prefix))
                .Select(rule => new PrefixEntry(rule.Prefix, Series: null, rule)),
        ];
    }

    /// <summary>Why the actor cannot number a document of this kind with it; null when they can. Without a kind: at all.</summary>
    public async Task<Fault?> RefusalAsync(Guid organId, string prefix, DocumentKind? kind, CancellationToken cancellationToken) =>
        (await OfAsync(organId, cancellationToken)).FirstOrDefault(own => own.Text == prefix) switch
        {
            null => new DispatchFault.PrefixUnknown(),
            { Rule.IsClosed: true } => new NumberFault.Closed(prefix),
            { Rule: { } rule } when kind is { } wanted && !rule.IsFor(wanted) => new NumberFault.NotForKind(prefix),
            { Rule: { } rule } when !MayUse(rule) => new NumberFault.NotForPost(prefix),
            _ => null,
        };

    private bool MayUse(NumberRule rule) => rule.Posts.Count == 0 || actor.IsMachine || rule.Posts.Contains(actor.PostId)
        || directory.Current.PostsOf(actor.OfficialId).Any(post => rule.Posts.Contains(post.Id));
}

/// <param name="Text">机关代字.</param>
/// <param name="Series">The directory's series; null for one that the office added.</param>
/// <param name="Rule">For what and for whom; null for everything and everybody.</param>
internal sealed record PrefixEntry(string Text, NumberSeries? Series, NumberRule? Rule);
