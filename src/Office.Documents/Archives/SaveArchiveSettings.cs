using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Archives;

/// <summary>Sets what the codes of the own organ are made of. Codes that were given stay as they are.</summary>
/// <param name="FondsCode">全宗号.</param>
/// <param name="OfficeCode">机构代码 of what belongs to no unit with a code.</param>
/// <param name="Units">机构代码 by unit.</param>
/// <param name="BaseRevision">The revision that the page showed.</param>
public sealed record SaveArchiveSettings(
    string FondsCode, string OfficeCode, IReadOnlyDictionary<Guid, string> Units, long BaseRevision) : ICommand<long>
{
    public Demand Demand => Demand.InOrgan(Relation.ArchiveFor);
}

internal sealed class SaveArchiveSettingsHandler(OfficeDbContext db, Actor actor) : ICommandHandler<SaveArchiveSettings, long>
{
    public async Task<Outcome<long>> HandleAsync(SaveArchiveSettings command, CancellationToken cancellationToken)
    {
        if (!ArchiveSetting.IsFondsCode(command.FondsCode))
        {
            return new ArchiveFault.FondsCodeWrong();
        }

        if (!ArchiveSetting.IsUnitCode(command.OfficeCode) || !command.Units.Values.All(ArchiveSetting.IsUnitCode))
        {
            return new ArchiveFault.UnitCodeWrong();
        }

        var settings = db.Set<ArchiveSetting>();
        if (await settings.AnyAsync(s => s.FondsCode == command.FondsCode && s.OrganId != actor.OrganId, cancellationToken))
        {
            return new ArchiveFault.FondsCodeTaken();
        }

        var setting = await settings.SingleOrDefaultAsync(s => s.OrganId == actor.OrganId, cancellationToken);
        if ((setting?.Revision ?? 0) != command.BaseRevision)
        {
            return new ArchiveFault.MovedOn();
        }

        if (setting is null)
        {
            setting = new ArchiveSetting(actor.OrganId);
            settings.Add(setting);
        }

        setting.Write(command.FondsCode, command.OfficeCode, command.Units);
        return setting.Revision;
    }
}
