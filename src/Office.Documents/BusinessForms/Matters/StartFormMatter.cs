using Microsoft.EntityFrameworkCore;
using Office.Documents.BusinessForms.Publishing;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.BusinessForms.Matters;

/// <summary>Begins to fill in a form: an empty draft on its newest version.</summary>
/// <param name="MatterId">Made by the page together with the command's id.</param>
/// <param name="FormKey">The form.</param>
public sealed record StartFormMatter(Guid MatterId, string FormKey) : ICommand<Done>, IRootCommand
{
    /// <summary>The document at whose step it is filled in; the actor must have to do with it. Null when it stands alone.</summary>
    public Guid? AboutId { get; init; }

    public Guid RootId => MatterId;

    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class StartFormMatterHandler(FormCatalogue catalogue, FormOpening opening, OfficeDbContext db, Actor actor)
    : ICommandHandler<StartFormMatter, Done>
{
    public async Task<Outcome<Done>> HandleAsync(StartFormMatter command, CancellationToken cancellationToken)
    {
        var offered = await catalogue.OfferedAsync(actor.OrganId, cancellationToken);
        if (offered.FirstOrDefault(version => version.Key == command.FormKey) is not { } form)
        {
            return new FormFault.NotOffered();
        }

        if (command.AboutId is { } about && !await db.Set<Grant>().AnyAsync(
            grant => grant.ObjectId == about && actor.Subjects.Contains(grant.SubjectId), cancellationToken))
        {
            return new FoundationFault.Missing();
        }

        var begun = await opening.BeginAsync(command.MatterId, form, actor, command.AboutId, cancellationToken);
        return begun.Match<Outcome<Done>>(_ => new Done(), fault => fault);
    }
}
