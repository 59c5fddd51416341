using Microsoft.EntityFrameworkCore;
using Office.Documents.BusinessForms.Designs;
using Office.Documents.BusinessForms.Matters;
using Office.Organization.Foundation;

namespace Office.Documents.BusinessForms.Registers;

/// <summary>The handed-in matters of a form that the actor may see, newest first, with counts by state.</summary>
/// <param name="FormKey">The form.</param>
/// <param name="Text">Part of the title or of the drafter's name; null for all.</param>
/// <param name="State">One state; null for all. The counts are of all.</param>
/// <param name="Filters">By field; null for none, at most 20.</param>
/// <param name="After">The last row of the page before; null for the first page.</param>
public sealed record ListFormMatters(
    string FormKey, string? Text = null, FormMatterState? State = null, IReadOnlyList<FormFilter>? Filters = null, FormMatterCursor? After = null)
    : IQuery<FormMatterPage>
{
    public const int PageSize = 50;

    public const int MostFilters = 20;

    public Demand Demand => Demand.AnyOfficial;
}

/// <summary>Where a page ended.</summary>
public sealed record FormMatterCursor(DateTimeOffset SubmittedAt, Guid MatterId);

/// <param name="FormName">The form's name now.</param>
/// <param name="Columns">The fields that the list shows and can be narrowed by.</param>
/// <param name="Rows">At most <see cref="ListFormMatters.PageSize"/>.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
/// <param name="Counts">How many there are in each state, as narrowed by everything but the state.</param>
public sealed record FormMatterPage(
    string FormName,
    IReadOnlyList<FormField> Columns,
    IReadOnlyList<FormMatterRow> Rows,
    FormMatterCursor? Next,
    IReadOnlyDictionary<FormMatterState, int> Counts);

/// <summary>A filled-in form in a list; its cells stand in the order of the columns, in the words in which they are shown.</summary>
public sealed record FormMatterRow(
    Guid MatterId, string Title, FormMatterState State, string DrafterName, string UnitName, DateTimeOffset SubmittedAt, IReadOnlyList<string> Cells);

internal sealed class ListFormMattersHandler(FormRegister register) : IQueryHandler<ListFormMatters, FormMatterPage>
{
    public async Task<Outcome<FormMatterPage>> HandleAsync(ListFormMatters query, CancellationToken cancellationToken)
    {
        if (await register.NewestAsync(query.FormKey, cancellationToken) is not { } form)
        {
            return new FormFault.NotOffered();
        }

        var all = register.Of(form, query.Text, [.. (query.Filters ?? []).Take(ListFormMatters.MostFilters)]);
        var counts = await all.GroupBy(matter => matter.State)
            .Select(group => new { State = group.Key, Count = group.Count() }).ToListAsync(cancellationToken);
        var shown = query.State is { } state ? all.Where(matter => matter.State == state) : all;
        if (query.After is { } after)
        {
            shown = shown.Where(matter => matter.SubmittedAt < after.SubmittedAt
                || (matter.SubmittedAt == after.SubmittedAt && matter.Id.CompareTo(after.MatterId) < 0));
        }

        var page = await shown.OrderByDescending(matter => matter.SubmittedAt).ThenByDescending(matter => matter.Id)
            .Take(ListFormMatters.PageSize + 1).ToListAsync(cancellationToken);
        var design = form.Read();
        var columns = design.Fields.Where(field => field.InList && field.Kind is not (FieldKind.Heading or FieldKind.Table)).ToList();
        var hidden = await register.HiddenAsync(design, cancellationToken);
        List<FormMatterRow> rows = [.. page.Take(ListFormMatters.PageSize).Select(matter => Row(matter, columns, hidden(matter)))];
        return new FormMatterPage(
            form.Name,
            columns,
            rows,
            page.Count > rows.Count ? new(rows[^1].SubmittedAt, rows[^1].MatterId) : null,
            counts.ToDictionary(group => group.State, group => group.Count));
    }

    private FormMatterRow Row(FormMatter matter, IReadOnlyList<FormField> columns, IReadOnlySet<string> hidden)
    {
        var values = matter.Read();
        return new(
            matter.Id, matter.Title, matter.State, matter.DrafterName, register.UnitOf(matter), matter.SubmittedAt!.Value,
            [.. columns.Select(column => register.Cell(column, values, hidden))]);
    }
}
