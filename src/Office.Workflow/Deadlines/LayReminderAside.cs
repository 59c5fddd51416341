using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Workflow.Deadlines;

/// <summary>The actor has taken note of a reminder; the matter and whoever handles it are as before.</summary>
public sealed record LayReminderAside(Guid ReminderId) : ICommand<Done>
{
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class LayReminderAsideHandler(OfficeDbContext db, Actor actor, IOutbox outbox, TimeProvider clock)
    : ICommandHandler<LayReminderAside, Done>
{
    public async Task<Outcome<Done>> HandleAsync(LayReminderAside command, CancellationToken cancellationToken)
    {
        var reminder = await db.Set<Reminder>()
            .SingleOrDefaultAsync(r => r.Id == command.ReminderId && r.OfficialId == actor.OfficialId, cancellationToken);
        if (reminder is null)
        {
            return new DeadlineFault.ReminderMissing();
        }

        reminder.SeenAt ??= clock.GetUtcNow();
        outbox.Add(new RemindersChanged(reminder.RootId, [actor.OfficialId]));
        return new Done();
    }
}
