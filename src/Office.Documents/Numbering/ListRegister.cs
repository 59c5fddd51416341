using Microsoft.EntityFrameworkCore;
using Office.Documents.Content;
using Office.Documents.Dispatches;
using Office.Organization.Foundation;

namespace Office.Documents.Numbering;

/// <summary>发文登记簿: the numbers that an organ has given in a year, the newest first.</summary>
/// <param name="Year">The year in the brackets.</param>
/// <param name="Prefix">One 机关代字, or null for all.</param>
/// <param name="Text">Part of the title or of the number; null for all.</param>
/// <param name="Before">The last row of the page before: its time, prefix and sequence; null for the first page.</param>
public sealed record ListRegister(int Year, string? Prefix = null, string? Text = null, RegisterCursor? Before = null)
    : IQuery<RegisterPage>
{
    public const int PageSize = 50;

    /// <summary>Another organ than that of the actor's post, for whose register the actor has a right by one of their posts.</summary>
    public Guid? OrganId { get; init; }

    public Demand Demand => Demand.AnyOfficial;
}

/// <summary>Where a page of the register of numbers ended.</summary>
public sealed record RegisterCursor(DateTimeOffset GivenAt, string Prefix, int Sequence);

/// <param name="Rows">At most <see cref="ListRegister.PageSize"/>.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
/// <param name="Prefixes">The prefixes in use that year.</param>
public sealed record RegisterPage(IReadOnlyList<RegisterRow> Rows, RegisterCursor? Next, IReadOnlyList<string> Prefixes);

/// <summary>One number of the register with the paper that bears it.</summary>
public sealed record RegisterRow(
    Guid DispatchId,
    string Number,
    string Title,
    DocumentKind Kind,
    Urgency Urgency,
    DispatchState State,
    DateOnly? IssuedOn,
    DateTimeOffset GivenAt,
    string GivenBy,
    string Drafter)
{
    /// <summary>When the number was made void; null while the paper carries it.</summary>
    public DateTimeOffset? VoidedAt { get; init; }

    /// <summary>Why, and by whom.</summary>
    public string? VoidReason { get; init; }

    public string? VoidedBy { get; init; }
}

internal sealed class ListRegisterHandler(OfficeDbContext db, RegisterOrgans organs) : IQueryHandler<ListRegister, RegisterPage>
{
    public async Task<Outcome<RegisterPage>> HandleAsync(ListRegister query, CancellationToken cancellationToken)
    {
        if (await organs.ChooseAsync(query.OrganId, cancellationToken) is not { } organ)
        {
            return new FoundationFault.NotAllowed();
        }

        var entries = db.NumberLedger.Where(e => e.OrganId == organ && e.Year == query.Year);
        var prefixes = await entries.Select(e => e.Prefix).Distinct().Order().ToListAsync(cancellationToken);
        if (query.Prefix is { } prefix)
        {
            entries = entries.Where(e => e.Prefix == prefix);
        }

        if (query.Before is { } before)
        {
            // Translated to SQL, where the comparison is the column's own.
#pragma warning disable CA1309
            entries = entries.Where(e => e.GivenAt < before.GivenAt
                || (e.GivenAt == before.GivenAt
                    && (string.Compare(e.Prefix, before.Prefix) > 0
                        || (e.Prefix == before.Prefix && e.Sequence < before.Sequence))));
#pragma warning restore CA1309
        }

        var rows = from entry in entries
                   join dispatch in db.Dispatches on entry.DispatchId equals (Guid?)dispatch.Id
                   select new { entry, dispatch };
        if (!string.IsNullOrWhiteSpace(query.Text))
        {
            var wanted = query.Text.Trim();
            rows = rows.Where(row => row.dispatch.Title.Contains(wanted) || row.dispatch.Number!.Contains(wanted));
        }

        var page = await rows.OrderByDescending(row => row.entry.GivenAt).ThenBy(row => row.entry.Prefix).ThenByDescending(row => row.entry.Sequence)
            .Take(ListRegister.PageSize + 1).ToListAsync(cancellationToken);
        var shown = page.Take(ListRegister.PageSize).ToList();
        return new RegisterPage(
            [.. shown.Select(row => RowOf(row.entry, row.dispatch))],
            page.Count > shown.Count ? CursorOf(shown[^1].entry) : null,
            prefixes);
    }

    private static RegisterCursor CursorOf(NumberEntry entry) => new(entry.GivenAt, entry.Prefix, entry.Sequence);

    private static RegisterRow RowOf(NumberEntry entry, Dispatch dispatch) => new(
        dispatch.Id,
        entry.Printed,
        dispatch.Title,
        dispatch.Kind,
        dispatch.Urgency,
        dispatch.State,
        dispatch.IssuedOn,
        entry.GivenAt,
        entry.GivenByName,
        dispatch.DrafterName)
    {
        VoidedAt = entry.VoidedAt,
        VoidReason = entry.VoidReason,
        VoidedBy = entry.VoidedByName,
    };
}
