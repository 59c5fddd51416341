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

internal sealed class EnterOfficialHandler(OfficeDbContext db, Actor actor, IIdSource ids, IOutbox outbox, TimeProvider clock)
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

        var entered = Official.Enter(ids.Next(), command);
        if (entered.Fault is not null)
        {
            return entered.Fault;
        }

        db.Officials.Add(entered.Value);
        outbox.Add(new DirectoryChanged(entered.Value.OrganId));
        return RecordAbsence(entered.Value.Id, command) is { } fault ? fault : entered.Value.Id;
    }

    private Fault? RecordAbsence(Guid officialId, EnterOfficial command)
    {
        if (command is { AbsentFrom: null, AbsentTo: null })
        {
            return null;
        }

        if (command is not { AbsentFrom: { } from, AbsentTo: { } to })
        {
            return new OfficialFault.LeaveUnusable();
        }

        var absence = Absence.Record(
            ids.Next(), command.OrganId, new RecordLeave(officialId, from, to), actor.OfficialId, clock.GetUtcNow());
        return absence.Match(
            recorded =>
            {
                db.Set<Absence>().Add(recorded);
                return null;
            },
            Fault? (fault) => fault);
    }
}
