using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Organization.Calendars;

/// <summary>States how the actor's organ counts time. Deadlines that run already keep theirs.</summary>
/// <param name="Rules">The rules.</param>
/// <param name="OnlyFirst">Leaves rules that the organ already has as they are.</param>
public sealed record SetTimeRules(TimeRules Rules, bool OnlyFirst = false) : ICommand<bool>
{
    public Demand Demand => Demand.InOrgan(Relation.RegisterFor, Relation.SuperviseFor);
}

internal sealed class SetTimeRulesHandler(OfficeDbContext db, Actor actor, IIdSource ids, IOutbox outbox)
    : ICommandHandler<SetTimeRules, bool>
{
    public async Task<Outcome<bool>> HandleAsync(SetTimeRules command, CancellationToken cancellationToken)
    {
        if (command.Rules.Refusal() is { } fault)
        {
            return fault;
        }

        var row = await db.Set<TimeRulesRow>().SingleOrDefaultAsync(r => r.OrganId == actor.OrganId, cancellationToken);
        if (row is not null && command.OnlyFirst)
        {
            return false;
        }

        if (row is null)
        {
            db.Add(row = new TimeRulesRow(ids.Next(), actor.OrganId));
        }

        row.State(command.Rules);
        outbox.Add(new CalendarChanged(Year: 0));
        return true;
    }
}
