using Microsoft.EntityFrameworkCore;
using Office.Documents.BusinessForms.Calculation;
using Office.Documents.BusinessForms.Designs;
using Office.Documents.BusinessForms.Filling;
using Office.Documents.BusinessForms.Publishing;
using Office.Organization.Foundation;

namespace Office.Documents.BusinessForms.Matters;

/// <summary>What the granting of a matter means for its drafter's absence; null where it means nothing.</summary>
public sealed record GetGrantedLeave(Guid MatterId) : IQuery<GrantedLeave?>
{
    public Demand Demand => Demand.TheOffice;
}

/// <param name="MatterId">The matter that was granted.</param>
/// <param name="OfficialId">Who is away.</param>
/// <param name="OrganId">Their organ.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="AgentId">Who acts meanwhile; null where nobody was named.</param>
public sealed record GrantedLeave(Guid MatterId, Guid OfficialId, Guid OrganId, DateOnly From, DateOnly To, Guid? AgentId);

internal sealed class GetGrantedLeaveHandler(OfficeDbContext db) : IQueryHandler<GetGrantedLeave, GrantedLeave?>
{
    public async Task<Outcome<GrantedLeave?>> HandleAsync(GetGrantedLeave query, CancellationToken cancellationToken)
    {
        var matter = await db.Set<FormMatter>()
            .SingleOrDefaultAsync(m => m.Id == query.MatterId && m.State == FormMatterState.Granted, cancellationToken);
        if (matter is null)
        {
            return (GrantedLeave?)null;
        }

        var design = (await db.Set<FormVersion>().SingleAsync(v => v.Id == matter.FormVersionId, cancellationToken)).Read();
        return Leave(matter, design);
    }

    private static GrantedLeave? Leave(FormMatter matter, FormDesign design)
    {
        var values = matter.Read();
        return design.Leave is { } leave && design.Field(leave.Period) is { } field
            && FieldReading.Read(field, values[leave.Period]) is Period period
            ? new GrantedLeave(
                matter.Id, matter.DrafterId, matter.OrganId, DateOnly.FromDateTime(period.From), DateOnly.FromDateTime(period.To),
                leave.Agent is { } agent && Guid.TryParse(values[agent], out var id) ? id : null)
            : null;
    }
}
