using Microsoft.EntityFrameworkCore;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Organization.Organs;

/// <summary>Gives an organ other names and another red head, from now on.</summary>
public sealed record RenameOrgan(Guid OrganId, string FullName, string ShortName, string? RedHead) : ICommand<Guid>
{
    public Demand Demand => Demand.On(Installation.Id, Relation.AdministerSystem);
}

internal sealed class RenameOrganHandler(OfficeDbContext db, IOutbox outbox) : ICommandHandler<RenameOrgan, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(RenameOrgan command, CancellationToken cancellationToken)
    {
        var organ = await db.Organs.SingleOrDefaultAsync(o => o.Id == command.OrganId, cancellationToken);
        if (organ is null)
        {
            return new OrganFault.Missing();
        }

        var fullName = command.FullName.Trim();
        if (await db.Organs.AnyAsync(o => o.FullName == fullName && o.Id != organ.Id, cancellationToken))
        {
            return new OrganFault.NameTaken(fullName);
        }

        if (organ.Rename(command.FullName, command.ShortName, command.RedHead) is { } fault)
        {
            return fault;
        }

        outbox.Add(new DirectoryChanged(organ.Id));
        return organ.Id;
    }
}
