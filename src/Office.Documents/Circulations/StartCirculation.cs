using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Circulations;

/// <summary>传阅: shows a paper to readers, in rounds, beside whatever process it is in.</summary>
/// <param name="CirculationId">Made with the form.</param>
/// <param name="SubjectId">The paper.</param>
/// <param name="Rounds">One after the other; somebody named twice reads once.</param>
/// <param name="Purpose">Why; obligatory.</param>
public sealed record StartCirculation(Guid CirculationId, Guid SubjectId, IReadOnlyList<RoundForm> Rounds, string Purpose)
    : ICommand<Done>, IRootCommand
{
    public Guid RootId => CirculationId;

    public Demand Demand => Demand.On(SubjectId, Relation.Handler, Relation.FormerHandler, Relation.Drafter);
}

/// <param name="Readers">Officials, posts, units or organs, by id, in order.</param>
/// <param name="InOrder">One after the other instead of all at once.</param>
public sealed record RoundForm(IReadOnlyList<Guid> Readers, bool InOrder = false);

internal sealed class StartCirculationHandler(
    OfficeDbContext db, CirculationDesk desk, IEnumerable<ICirculated> kinds, Actor actor, IRoots roots)
    : ICommandHandler<StartCirculation, Done>
{
    public async Task<Outcome<Done>> HandleAsync(StartCirculation command, CancellationToken cancellationToken)
    {
        var read = new CirculationForm(desk.Rows.Directory).Read(command.Rounds, known: []);
        if ((CirculationForm.PurposeFault(command.Purpose) ?? read.Fault) is { } fault)
        {
            return fault;
        }

        foreach (var kind in kinds)
        {
            if (await kind.FindAsync(command.SubjectId, cancellationToken) is { } paper)
            {
                await StartAsync(Make(command, kind.Kind, paper), read.Value, cancellationToken);
                return new Done();
            }
        }

        return new CirculationFault.NotCirculable();
    }

    private Circulation Make(StartCirculation command, string kind, CirculatedPaper paper) => new()
    {
        Id = command.CirculationId,
        OrganId = paper.OrganId,
        SubjectId = command.SubjectId,
        SubjectKind = kind,
        Title = paper.Title,
        Reference = paper.Reference,
        Urgency = paper.Urgency,
        Purpose = command.Purpose.Trim(),
        StartedBy = actor.OfficialId,
        StartedByName = actor.Name,
        StartedAt = desk.Rows.Now,
    };

    private async Task StartAsync(
        Circulation circulation, IReadOnlyList<(IReadOnlyList<Guid> Officials, bool InOrder)> read, CancellationToken cancellationToken)
    {
        roots.Create(circulation.Id, circulation.OrganId);
        circulation.ReaderCount = read.Sum(round => round.Officials.Count);
        CirculationRound[] rounds =
        [
            .. read.Select((round, at) => new CirculationRound
            {
                Id = desk.Rows.NextId(),
                OrganId = circulation.OrganId,
                CirculationId = circulation.Id,
                Number = at + 1,
                InOrder = round.InOrder,
                Officials = CirculationRound.Pack(round.Officials),
            }),
        ];
        db.Add(circulation);
        db.AddRange(rounds);
        desk.Readings.Open(circulation.Paper);
        desk.Rows.GrantKeepers(circulation);
        desk.Record(circulation, "circulation.started", new { circulation.SubjectId, circulation.Purpose, Readers = circulation.ReaderCount });
        await desk.GoOnAsync(circulation, rounds, [], cancellationToken);
    }
}
