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

internal sealed class StartFormMatterHandler(FormCatalogue catalogue, FormOpening opening, Actor actor) : ICommandHandler<StartFormMatter, Done>
{
    public async Task<Outcome<Done>> HandleAsync(StartFormMatter command, CancellationToken cancellationToken)
    {
        var offered = await catalogue.OfferedAsync(actor.OrganId, cancellationToken);
        if (offered.FirstOrDefault(version => version.Key == command.FormKey) is not { } form)
        {
            return new FormFault.NotOffered();
        }

        var begun = await opening.BeginAsync(command.MatterId, form, actor, cancellationToken);
        return begun.Match<Outcome<Done>>(_ => new Done(), fault => fault);
    }
}
