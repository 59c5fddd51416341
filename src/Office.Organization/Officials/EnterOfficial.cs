using Microsoft.EntityFrameworkCore;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Organization.Officials;

/// <summary>Enters an official into the directory. What they may do comes with a post, not with this.</summary>
public sealed record EnterOfficial(
    Guid OrganId, string Code, string Name, string Pinyin, int Order, string Rank,
    DateOnly? AbsentFrom = null, DateOnly? AbsentTo = null) : ICommand<Guid>
{
    public Demand Demand => Demand.On(Installation.Id, Relation.AdministerSystem);
}

internal sealed class EnterOfficialHandler(OfficeDbContext db, IIdSource ids, IOutbox outbox)
    : ICommandHandler<EnterOfficial, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(EnterOfficial command, CancellationToken cancellationToken)
    {
        if (!await db.Organs.AnyAsync(organ => organ.Id == command.OrganId, cancellationToken))
        {
            return new OfficialFault.OrganMissing();
        }

        if (await db.Officials.AnyAsync(official => official.Code == command.Code, cancellationToken))
        {
            return new OfficialFault.CodeTaken(command.Code);
        }

        return Official.Enter(ids.Next(), command).Match<Outcome<Guid>>(
            official =>
            {
                db.Officials.Add(official);
                outbox.Add(new DirectoryChanged(official.OrganId));
                return official.Id;
            },
            fault => fault);
    }
}
