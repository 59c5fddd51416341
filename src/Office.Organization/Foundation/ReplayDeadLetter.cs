using Microsoft.EntityFrameworkCore;
using Office.Organization.Grants;

namespace Office.Organization.Foundation;

/// <summary>Has a parked event tried again at the pump's next round.</summary>
public sealed record ReplayDeadLetter(Guid LetterId) : ICommand<Done>
{
    public Demand Demand => Demand.On(Installation.Id, Relation.AdministerSystem);
}

internal sealed class ReplayDeadLetterHandler(OfficeDbContext db, TimeProvider clock) : ICommandHandler<ReplayDeadLetter, Done>
{
    public async Task<Outcome<Done>> HandleAsync(ReplayDeadLetter command, CancellationToken cancellationToken)
    {
        DateTimeOffset? now = clock.GetUtcNow();
        var found = await db.Set<DeadLetter>().Where(letter => letter.Id == command.LetterId).ExecuteUpdateAsync(
            letter => letter.SetProperty(l => l.NextAt, now).SetProperty(l => l.Attempts, 0), cancellationToken);
        return found == 0 ? new FoundationFault.Missing() : default(Done);
    }
}
