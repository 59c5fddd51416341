using Office.Documents.BusinessForms.Designs;
using Office.Documents.BusinessForms.Filling;
using Office.Documents.BusinessForms.Publishing;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Workflow.Starts;

namespace Office.Documents.BusinessForms.Matters;

/// <summary>Opens an empty form for its drafter, whoever or whatever begins it.</summary>
internal sealed class FormOpening(OfficeDbContext db, FormCatalogue catalogue, FormRecord record, TimeProvider clock) : IMatterBeginner
{
    private const string Kinds = "form.";

    public async Task<Outcome<FormMatter>> BeginAsync(
        Guid matterId, FormVersion form, Actor drafter, Guid? aboutId, CancellationToken cancellationToken)
    {
        if (await db.Set<FormMatter>().FindAsync([matterId], cancellationToken) is not null)
        {
            return new FormFault.AlreadyStarted();
        }

        var now = clock.GetUtcNow();
        var matter = FormMatter.Start(matterId, form, Initial(form.Read(), drafter, OfficeDay.Of(now)), new FormAct(drafter, now), aboutId);
        db.Set<FormMatter>().Add(matter);
        record.Begin(matter);
        return matter;
    }

    public bool Knows(string kind) => kind.StartsWith(Kinds, StringComparison.Ordinal) && kind.Length > Kinds.Length;

    /// <summary>定时发起: the form that the process names, else the first that was published with it.</summary>
    public async Task<Outcome<BegunMatter>?> BeginAsync(DueMatter due, CancellationToken cancellationToken)
    {
        var offered = await catalogue.OfferedAsync(due.Drafter.OrganId, cancellationToken);
        var through = offered.Where(version => version.ProcessKey == due.ProcessKey);
        if (through.FirstOrDefault(version => due.Kind is null || due.Kind == Kinds + version.Key) is not { } form)
        {
            return null;
        }

        var begun = await BeginAsync(due.MatterId, form, due.Drafter, aboutId: null, cancellationToken);
        return begun.Match<Outcome<BegunMatter>>(
            matter => new BegunMatter(FormRecord.SnapshotOf(matter).Kind, matter.Title), fault => fault);
    }

    private static FormValues Initial(FormDesign design, Actor actor, DateOnly today)
    {
        var values = FormValues.Empty;
        foreach (var field in design.Fields.Where(field => field.IsTyped && field.Initial is not null))
        {
            values = values.With(field.Key, field.Initial switch
            {
                "@today" => FieldReading.Text(today),
                "@me" => field.Kind is FieldKind.Official ? actor.OfficialId.ToString("D") : actor.Name,
                "@unit" => actor.UnitId.ToString("D"),
                "@organ" => actor.OrganId.ToString("D"),
                _ => field.Initial,
            });
        }

        return values;
    }
}
