using Office.Documents.BusinessForms.Designs;
using Office.Documents.BusinessForms.Filling;
using Office.Documents.BusinessForms.Publishing;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.BusinessForms.Matters;

/// <summary>Begins to fill in a form: an empty draft on its newest version.</summary>
/// <param name="MatterId">Made by the page together with the command's id.</param>
/// <param name="FormKey">The form.</param>
public sealed record StartFormMatter(Guid MatterId, string FormKey) : ICommand<Done>, IRootCommand
{
    public Guid RootId => MatterId;

    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class StartFormMatterHandler(
    OfficeDbContext db, FormCatalogue catalogue, Actor actor, FormRecord record, TimeProvider clock) : ICommandHandler<StartFormMatter, Done>
{
    public async Task<Outcome<Done>> HandleAsync(StartFormMatter command, CancellationToken cancellationToken)
    {
        if (await db.Set<FormMatter>().FindAsync([command.MatterId], cancellationToken) is not null)
        {
            return new FormFault.AlreadyStarted();
        }

        var offered = await catalogue.OfferedAsync(actor.OrganId, cancellationToken);
        if (offered.FirstOrDefault(version => version.Key == command.FormKey) is not { } form)
        {
            return new FormFault.NotOffered();
        }

        var now = clock.GetUtcNow();
        var matter = FormMatter.Start(command.MatterId, form, Initial(form.Read(), OfficeDay.Of(now)), new FormAct(actor, now));
        db.Set<FormMatter>().Add(matter);
        record.Begin(matter);
        return new Done();
    }

    private FormValues Initial(FormDesign design, DateOnly today)
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
