using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.Circulations;

/// <summary>
/// Brings a circulation a chunk further: a job sends it until nothing is left. Sent again after a stop, it goes on where it was.
/// Answers whether there is more.
/// </summary>
public sealed record CarryCirculation(Guid CirculationId) : ICommand<bool>, IRootCommand, IRoutineCommand
{
    public Guid RootId => CirculationId;

    public Demand Demand => Demand.TheOffice;
}

/// <summary>More readers are to get it than one command gives it to.</summary>
public sealed record CirculationUnfinished(Guid CirculationId) : IOfficeEvent;

internal sealed class CarryCirculationHandler(OfficeDbContext db, CirculationDesk desk) : ICommandHandler<CarryCirculation, bool>
{
    public async Task<Outcome<bool>> HandleAsync(CarryCirculation command, CancellationToken cancellationToken)
    {
        var circulation = await db.Set<Circulation>().SingleAsync(c => c.Id == command.CirculationId, cancellationToken);
        var rounds = await desk.RoundsAsync(circulation.Id, cancellationToken);
        return await desk.FanAsync(circulation, rounds, [], cancellationToken);
    }
}
