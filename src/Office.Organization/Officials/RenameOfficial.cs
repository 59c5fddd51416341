using Microsoft.EntityFrameworkCore;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Organization.Officials;

/// <summary>Corrects an official's name and its pinyin. What they signed before keeps the name it was signed with.</summary>
public sealed record RenameOfficial(Guid OfficialId, string Name, string Pinyin) : ICommand<Guid>
{
    public Demand Demand => Demand.On(Installation.Id, Relation.AdministerSystem);
}

internal sealed class RenameOfficialHandler(OfficeDbContext db, IOutbox outbox) : ICommandHandler<RenameOfficial, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(RenameOfficial command, CancellationToken cancellationToken)
    {
        var official = await db.Officials.SingleOrDefaultAsync(o => o.Id == command.OfficialId, cancellationToken);
        if (official is null)
        {
            return new OfficialFault.Missing();
        }

        if (official.Rename(command.Name, command.Pinyin) is { } fault)
        {
            return fault;
        }

        outbox.Add(new DirectoryChanged(official.OrganId));
        return official.Id;
    }
}
