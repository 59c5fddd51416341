using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Numbering;

/// <summary>Which numbers a dispatch could take now, for the clerk at 编号登记. Nothing is reserved by asking.</summary>
public sealed record GetNumberChoices(Guid DispatchId) : IQuery<NumberChoices>
{
    public Demand Demand => Demand.On(DispatchId, Relation.Handler);
}

/// <param name="Given">The number that the document has already (it came back to the step) and keeps; null otherwise.</param>
/// <param name="Choices">The prefixes that the actor may use for it, the usual one for the kind first.</param>
public sealed record NumberChoices(string? Given, IReadOnlyList<NumberChoice> Choices);

/// <param name="Prefix">机关代字.</param>
/// <param name="Next">The number that it would give now, as printed.</param>
/// <param name="IsUsual">Whether the kind of document usually takes it.</param>
public sealed record NumberChoice(string Prefix, string Next, bool IsUsual)
{
    /// <summary>Running numbers of this year that were kept (预留) and may be taken instead of the next.</summary>
    public IReadOnlyList<int> Reserved { get; init; } = [];

    /// <summary>As it would be printed with a number that was kept.</summary>
    public string With(int sequence) => $"{Next[..(Next.IndexOf('〕', StringComparison.Ordinal) + 1)]}{sequence}号";
}

internal sealed class GetNumberChoicesHandler(OfficeDbContext db, NumberDesk desk, PrefixShelf shelf, OfficeDay today)
    : IQueryHandler<GetNumberChoices, NumberChoices>
{
    public async Task<Outcome<NumberChoices>> HandleAsync(GetNumberChoices query, CancellationToken cancellationToken)
    {
        var dispatch = await db.Dispatches.SingleOrDefaultAsync(d => d.Id == query.DispatchId, cancellationToken);
        if (dispatch is null)
        {
            return new FoundationFault.Missing();
        }

        var given = await db.NumberLedger.SingleOrDefaultAsync(e => e.DispatchId == dispatch.Id, cancellationToken);
        var usual = NumberDesk.SeriesOf(dispatch.Kind);
        List<NumberChoice> choices = [];
        foreach (var prefix in await shelf.OfAsync(dispatch.OrganId, cancellationToken))
        {
            if (await shelf.RefusalAsync(dispatch.OrganId, prefix.Text, dispatch.Kind, cancellationToken) is not null)
            {
                continue;
            }

            var next = await desk.NextAsync(dispatch.OrganId, prefix.Text, cancellationToken);
            var isUsual = prefix.Rule is { Kinds.Count: > 0 } || prefix.Series == usual;
            choices.Add(new NumberChoice(prefix.Text, $"{prefix.Text}〔{today.Date.Year}〕{next}号", isUsual)
            {
                Reserved = await desk.ReservedAsync(dispatch.OrganId, prefix.Text, cancellationToken),
            });
        }

        return new NumberChoices(given?.Printed, [.. choices.OrderByDescending(choice => choice.IsUsual)]);
    }
}
