using Microsoft.EntityFrameworkCore;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Organization.Units;

/// <summary>Enters a unit of an organ into the directory.</summary>
public sealed record CreateUnit(Guid OrganId, string Code, string Name, int Order, bool IsOffice) : ICommand<Guid>
{
    public Demand Demand => Demand.On(Installation.Id, Relation.AdministerSystem);
}

internal sealed class CreateUnitHandler(OfficeDbContext db, IIdSource ids, IOutbox outbox)
    : ICommandHandler<CreateUnit, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(CreateUnit command, CancellationToken cancellationToken)
    {
        if (!await db.Organs.AnyAsync(organ => organ.Id == command.OrganId, cancellationToken))
        {
            return new UnitFault.OrganMissing();
        }

        var siblings = db.Units.Where(unit => unit.OrganId == command.OrganId);
        if (await siblings.AnyAsync(unit => unit.Code == command.Code, cancellationToken))
        {
            return new UnitFault.CodeTaken(command.Code);
        }

        if (command.IsOffice && await siblings.AnyAsync(unit => unit.IsOffice, cancellationToken))
        {
            return new UnitFault.OfficeExists();
        }

        return Unit.Create(ids.Next(), command).Match<Outcome<Guid>>(
            unit =>
            {
                db.Units.Add(unit);
                outbox.Add(new DirectoryChanged(unit.OrganId));
                return unit.Id;
            },
            fault => fault);
    }
}
