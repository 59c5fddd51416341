using System.Text;
using Office.Documents.BusinessForms.Designs;
using Office.Documents.BusinessForms.Filling;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.BusinessForms.Matters;

/// <summary>
/// Keeps what stands in the form, right or wrong (autosave). Only what the step may change is taken over. It is refused, and the
/// form kept on the page, when another window has saved since this one read.
/// </summary>
/// <param name="MatterId">The matter.</param>
/// <param name="WorkItemId">The holder's open item once it is under way; null while it was never handed in.</param>
/// <param name="Values">All that stands in the form.</param>
/// <param name="BaseRevision">The revision that these values were read from.</param>
public sealed record SaveFormMatter(Guid MatterId, Guid? WorkItemId, FormValues Values, long BaseRevision)
    : ICommand<long>, IRootCommand, IRoutineCommand
{
    public Guid RootId => MatterId;

    public Demand Demand => Demand.On(MatterId, Relation.Drafter, Relation.Handler);
}

internal sealed class SaveFormMatterHandler(FormDesk desk, TimeProvider clock) : ICommandHandler<SaveFormMatter, long>
{
    public async Task<Outcome<long>> HandleAsync(SaveFormMatter command, CancellationToken cancellationToken)
    {
        var found = await desk.OpenAsync(command.MatterId, command.WorkItemId, cancellationToken);
        if (found.Fault is not null)
        {
            return found.Fault;
        }

        var open = found.Value;
        if (!open.Edits)
        {
            return new FormFault.Locked();
        }

        var values = Merged(open, command.Values);
        if (values.Tables.Values.Sum(rows => rows.Count) > FormLimits.Rows)
        {
            return new FormFault.TooManyRows(FormLimits.Rows);
        }

        return Encoding.UTF8.GetByteCount(values.ToJson()) > FormLimits.ValueBytes
            ? new FormFault.TooLarge(FormLimits.ValueBytes / 1024)
            : open.Matter.Save(values, desk.TitleOf(open.Matter, open.Design, values), command.BaseRevision, clock.GetUtcNow());
    }

    private static FormValues Merged(OpenForm open, FormValues typed)
    {
        var merged = open.Matter.Read();
        foreach (var field in open.Design.Fields.Where(field => open.Design.Edits(open.Step, field)))
        {
            merged = field.Kind is FieldKind.Table
                ? merged.WithRows(field.Key, [.. typed.Rows(field.Key).Select(row => Known(field, row))])
                : merged.With(field.Key, typed[field.Key]);
        }

        return merged;
    }

    private static Dictionary<string, string> Known(FormField table, IReadOnlyDictionary<string, string> row) => table.Columns
        .Where(column => row.GetValueOrDefault(column.Key) is { Length: > 0 })
        .ToDictionary(column => column.Key, column => row[column.Key], StringComparer.Ordinal);
}
