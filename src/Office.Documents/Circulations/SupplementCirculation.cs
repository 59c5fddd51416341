using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Circulations;

/// <summary>补传阅: more readers for a circulation, at once beside its rounds or as a round after the last. Answers how many are new.</summary>
public sealed record SupplementCirculation(Guid CirculationId, RoundForm Readers, bool AtEnd) : ICommand<int>, IRootCommand
{
    public Guid RootId => CirculationId;

    public Demand Demand => Demand.On(CirculationId, Relation.Handler);
}

internal sealed class SupplementCirculationHandler(OfficeDbContext db, CirculationDesk desk) : ICommandHandler<SupplementCirculation, int>
{
    public async Task<Outcome<int>> HandleAsync(SupplementCirculation command, CancellationToken cancellationToken)
    {
        var circulation = await db.Set<Circulation>().SingleAsync(c => c.Id == command.CirculationId, cancellationToken);
        var rounds = await desk.RoundsAsync(circulation.Id, cancellationToken);
        var taken = await db.Set<CirculationReader>()
            .Where(r => r.CirculationId == circulation.Id && r.State == ReaderState.TakenBack)
            .Select(r => r.OfficialId)
            .ToListAsync(cancellationToken);
        var known = rounds.SelectMany(round => round.Everybody()).Except(taken).ToArray();
        var read = new CirculationForm(desk.Rows.Directory).Read([command.Readers], known);
        if (read.Fault is not null)
        {
            return read.Fault;
        }

        var (officials, inOrder) = read.Value[0];
        var round = new CirculationRound
        {
            Id = desk.Rows.NextId(),
            OrganId = circulation.OrganId,
            CirculationId = circulation.Id,
            Number = rounds.Count + 1,
            InOrder = inOrder,
            IsBeside = !command.AtEnd,
            Officials = CirculationRound.Pack(officials),
        };
        db.Add(round);
        circulation.ReaderCount += officials.Count;
        desk.Record(circulation, "circulation.supplemented", new { Readers = officials.Count, command.AtEnd });
        await desk.GoOnAsync(circulation, [.. rounds, round], [], cancellationToken);
        return officials.Count;
    }
}
