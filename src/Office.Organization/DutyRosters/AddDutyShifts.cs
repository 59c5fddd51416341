using Microsoft.EntityFrameworkCore;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Organization.DutyRosters;

/// <summary>Enters shifts into the roster of the actor's organ: all of them, or none. Answers how many.</summary>
public sealed record AddDutyShifts(IReadOnlyList<PlannedShift> Shifts) : ICommand<int>
{
    public Demand Demand => Demand.InOrgan(Relation.RegisterFor);
}

internal sealed class AddDutyShiftsHandler(
    OfficeDbContext db, Actor actor, IDirectorySource directory, IIdSource ids, IOutbox outbox)
    : ICommandHandler<AddDutyShifts, int>
{
    public async Task<Outcome<int>> HandleAsync(AddDutyShifts command, CancellationToken cancellationToken)
    {
        if (command.Shifts.Count is 0 or > DutyLimits.ShiftsAtOnce)
        {
            return command.Shifts.Count == 0
                ? new DutyFault.NoShifts()
                : new DutyFault.TooManyShifts(DutyLimits.ShiftsAtOnce);
        }

        var first = command.Shifts.Min(shift => shift.From).ToUniversalTime();
        var known = await db.Set<DutyShift>()
            .Where(shift => shift.OrganId == actor.OrganId && shift.To > first)
            .ToListAsync(cancellationToken);
        foreach (var plan in command.Shifts)
        {
            var made = DutyShift.Plan(ids.Next(), actor.OrganId, plan);
            if ((made.Fault ?? RefusalOf(plan, known)) is { } fault)
            {
                return fault;
            }

            known.Add(made.Value);
            db.Add(made.Value);
        }

        outbox.Add(new DutyRosterChanged(actor.OrganId));
        return command.Shifts.Count;
    }

    private Fault? RefusalOf(PlannedShift plan, IEnumerable<DutyShift> known)
    {
        var name = directory.Current.Official(plan.OfficialId)?.Name ?? "?";
        if (directory.Current.PostsOf(plan.OfficialId).All(post => post.OrganId != actor.OrganId))
        {
            return new DutyFault.NotOfOrgan(name);
        }

        return known.Any(shift => shift.OfficialId == plan.OfficialId && shift.From < plan.To && plan.From < shift.To)
            ? new DutyFault.Overlaps(name, plan.From)
            : null;
    }
}
