using Microsoft.EntityFrameworkCore;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Organization.Units;

/// <summary>Gives a unit another name, from now on.</summary>
public sealed record RenameUnit(Guid UnitId, string Name) : ICommand<Guid>
{
    public Demand Demand => Demand.On(Installation.Id, Relation.AdministerSystem);
}

internal sealed class RenameUnitHandler(OfficeDbContext db, IOutbox outbox) : ICommandHandler<RenameUnit, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(RenameUnit command, CancellationToken cancellationToken)
    {
        var unit = await db.Units.SingleOrDefaultAsync(u => u.Id == command.UnitId, cancellationToken);
        if (unit is null)
        {
            return new UnitFault.Missing();
        }

        if (unit.Rename(command.Name) is { } fault)
        {
            return fault;
        }

        outbox.Add(new DirectoryChanged(unit.OrganId));
        return unit.Id;
    }
}
