using Microsoft.EntityFrameworkCore;
using Office.Documents.BusinessForms.Designs;
using Office.Documents.BusinessForms.Filling;
using Office.Documents.BusinessForms.Matters;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.BusinessForms.Registers;

/// <summary>All that a list of filled-in forms shows, with every field, for a table file.</summary>
/// <param name="FormKey">The form.</param>
/// <param name="Text">As of the list.</param>
/// <param name="State">As of the list.</param>
/// <param name="Filters">As of the list.</param>
public sealed record ExportFormMatters(
    string FormKey, string? Text = null, FormMatterState? State = null, IReadOnlyList<FormFilter>? Filters = null) : IQuery<FormExport>
{
    /// <summary>Rows of one file; the newest are taken.</summary>
    public const int MostRows = 5_000;

    public Demand Demand => Demand.AnyOfficial;
}

/// <summary>A table that is ready to be written: a cell is text, a number or a day; null where nothing stands.</summary>
/// <param name="FormName">The form's name.</param>
/// <param name="Fields">The fields whose values are the cells, in order.</param>
/// <param name="Rows">The newest first.</param>
/// <param name="IsCut">Whether there are more than one file takes.</param>
public sealed record FormExport(string FormName, IReadOnlyList<FormField> Fields, IReadOnlyList<FormExportRow> Rows, bool IsCut);

/// <param name="Title">How the matter is called.</param>
/// <param name="State">How it stands.</param>
/// <param name="DrafterName">Who filled it in.</param>
/// <param name="UnitName">The drafter's unit.</param>
/// <param name="SubmittedOn">The day on which it was handed in.</param>
/// <param name="Cells">One for each field.</param>
public sealed record FormExportRow(
    string Title, FormMatterState State, string DrafterName, string UnitName, DateOnly SubmittedOn, IReadOnlyList<object?> Cells);

internal sealed class ExportFormMattersHandler(FormRegister register) : IQueryHandler<ExportFormMatters, FormExport>
{
    public async Task<Outcome<FormExport>> HandleAsync(ExportFormMatters query, CancellationToken cancellationToken)
    {
        if (await register.NewestAsync(query.FormKey, cancellationToken) is not { } form)
        {
            return new FormFault.NotOffered();
        }

        var all = register.Of(form, query.Text, [.. (query.Filters ?? []).Take(ListFormMatters.MostFilters)]);
        var matters = await (query.State is { } state ? all.Where(matter => matter.State == state) : all)
            .OrderByDescending(matter => matter.SubmittedAt).ThenByDescending(matter => matter.Id)
            .Take(ExportFormMatters.MostRows + 1).ToListAsync(cancellationToken);
        var design = form.Read();
        var fields = design.Fields.Where(field => field.Kind is not (FieldKind.Heading or FieldKind.Table)).ToList();
        var hidden = await register.HiddenAsync(design, cancellationToken);
        return new FormExport(
            form.Name,
            fields,
            [.. matters.Take(ExportFormMatters.MostRows).Select(matter => Row(matter, fields, hidden(matter)))],
            matters.Count > ExportFormMatters.MostRows);
    }

    private FormExportRow Row(FormMatter matter, List<FormField> fields, IReadOnlySet<string> hidden)
    {
        var values = matter.Read();
        return new(
            matter.Title, matter.State, matter.DrafterName, register.UnitOf(matter), OfficeDay.Of(matter.SubmittedAt!.Value),
            [.. fields.Select(field => Cell(field, values, hidden))]);
    }

    private object? Cell(FormField field, FormValues values, IReadOnlySet<string> hidden) =>
        hidden.Contains(field.Key) || values[field.Key].Length == 0 ? null
        : FieldReading.Read(field, values[field.Key]) is (decimal or DateOnly) and var value ? value
        : register.Cell(field, values, hidden);
}
