using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.Supervisions;

/// <summary>The rules by which an organ supervises: its own, else the usual ones.</summary>
internal sealed class RulesShelf(OfficeDbContext db)
{
    public async Task<SupervisionRules> OfAsync(Guid organId, CancellationToken cancellationToken) =>
        (await db.Set<SupervisionRulesRow>().SingleOrDefaultAsync(row => row.OrganId == organId, cancellationToken))?.Read()
            ?? SupervisionRules.Usual;
}
