using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Documents.Numbering;

/// <summary>The organs whose register of numbers the actor may read, that of their own post first; empty when there is none.</summary>
public sealed record ListRegisterOrgans : IQuery<IReadOnlyList<OrganEntry>>
{
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class ListRegisterOrgansHandler(RegisterOrgans organs) : IQueryHandler<ListRegisterOrgans, IReadOnlyList<OrganEntry>>
{
    public async Task<Outcome<IReadOnlyList<OrganEntry>>> HandleAsync(ListRegisterOrgans query, CancellationToken cancellationToken) =>
        await organs.AllAsync(cancellationToken);
}
