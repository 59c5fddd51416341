using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Archives;

/// <summary>What the own organ's codes are made of, and its retention table.</summary>
public sealed record GetArchiveSettings : IQuery<ArchiveSettingsView>
{
    public Demand Demand => Demand.InOrgan(Relation.ArchiveFor);
}

/// <param name="FondsCode">全宗号; empty before it is set.</param>
/// <param name="OfficeCode">机构代码 of the office.</param>
/// <param name="Units">The organ's units, with their codes where they have one.</param>
/// <param name="Revision">For the next save.</param>
/// <param name="Rules">The retention table.</param>
/// <param name="RulesRevision">For the next save of the table; 0 while it is the shipped one.</param>
public sealed record ArchiveSettingsView(
    string FondsCode, string OfficeCode, IReadOnlyList<UnitCode> Units, long Revision, IReadOnlyList<RetentionRule> Rules, long RulesRevision);

/// <param name="UnitId">The unit.</param>
/// <param name="Name">Its name.</param>
/// <param name="Code">Its 机构代码; empty where it takes the office's.</param>
public sealed record UnitCode(Guid UnitId, string Name, string Code);

internal sealed class GetArchiveSettingsHandler(OfficeDbContext db, Actor actor, IDirectorySource directory)
    : IQueryHandler<GetArchiveSettings, ArchiveSettingsView>
{
    public async Task<Outcome<ArchiveSettingsView>> HandleAsync(GetArchiveSettings query, CancellationToken cancellationToken)
    {
        var setting = await db.Set<ArchiveSetting>().SingleOrDefaultAsync(s => s.OrganId == actor.OrganId, cancellationToken);
        var table = await db.Set<RetentionTable>().SingleOrDefaultAsync(t => t.OrganId == actor.OrganId, cancellationToken);
        var codes = setting?.Units() ?? new Dictionary<Guid, string>();
        return new ArchiveSettingsView(
            setting?.FondsCode ?? "",
            setting?.OfficeCode ?? "",
            [.. directory.Current.UnitsOf(actor.OrganId).Select(unit => new UnitCode(unit.Id, unit.Name, codes.GetValueOrDefault(unit.Id, "")))],
            setting?.Revision ?? 0,
            table?.Read() ?? ShippedRetention.Rules,
            table?.Revision ?? 0);
    }
}
