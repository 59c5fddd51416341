using Microsoft.EntityFrameworkCore;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Organization.Officials;

/// <summary>Records the days on which an official is away, first and last included; both null when there are none.</summary>
public sealed record RecordLeave(Guid OfficialId, DateOnly? From, DateOnly? To) : ICommand<Guid>
{
    public Demand Demand => Demand.On(Installation.Id, Relation.AdministerSystem);
}

internal sealed class RecordLeaveHandler(OfficeDbContext db, IOutbox outbox) : ICommandHandler<RecordLeave, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(RecordLeave command, CancellationToken cancellationToken)
    {
        var official = await db.Officials.SingleOrDefaultAsync(o => o.Id == command.OfficialId, cancellationToken);
        if (official is null)
        {
            return new OfficialFault.Missing();
        }

        if (official.RecordLeave(command.From, command.To) is { } fault)
        {
            return fault;
        }

        outbox.Add(new DirectoryChanged(official.OrganId));
        return official.Id;
    }
}
