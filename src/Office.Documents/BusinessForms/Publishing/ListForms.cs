using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.BusinessForms.Publishing;

/// <summary>The catalogue: the forms that the actor can fill in.</summary>
public sealed record ListForms : IQuery<FormOffer[]>
{
    public Demand Demand => Demand.AnyOfficial;
}

/// <summary>A form in the catalogue.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is for.</param>
/// <param name="Version">Its version.</param>
public sealed record FormOffer(string Key, string Name, string Description, int Version);

internal sealed class ListFormsHandler(FormCatalogue catalogue, Actor actor) : IQueryHandler<ListForms, FormOffer[]>
{
    public async Task<Outcome<FormOffer[]>> HandleAsync(ListForms query, CancellationToken cancellationToken) =>
        (await catalogue.OfferedAsync(actor.OrganId, cancellationToken))
            .Select(version => new FormOffer(version.Key, version.Name, version.Read().Description, version.Version))
            .ToArray();
}
