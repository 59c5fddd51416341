using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.Incomings;

/// <summary>交办: the units that a paper is handed to, a row each; and what they answer.</summary>
internal sealed class IncomingHandOut(OfficeDbContext db, IncomingCrew crew, IncomingSignatory signatory)
{
    public DateTimeOffset Now => signatory.Now;

    /// <summary>Whether this step has just handed the paper to its units.</summary>
    public static bool IsDue(string step, IReadOnlyList<string> stepsNow) =>
        step is IncomingSteps.Propose or IncomingSteps.Instruct or IncomingSteps.Confirm
        && stepsNow.Contains(IncomingSteps.Lead, StringComparer.Ordinal);

    public async Task MakeAsync(Incoming incoming, Guid? instructionId, CancellationToken cancellationToken)
    {
        await TakeBackAsync(incoming, cancellationToken);
        var round = incoming.HandOut();
        // A proposal names nobody only where a leader was to say, and then the process has refused to go on.
        Add(incoming, incoming.LeadUnitId!.Value, isLead: true, round, instructionId);
        foreach (var unit in incoming.Assistants)
        {
            Add(incoming, unit, isLead: false, round, instructionId);
        }
    }

    /// <summary>What nobody has answered is nobody's any more.</summary>
    public async Task TakeBackAsync(Incoming incoming, CancellationToken cancellationToken)
    {
        foreach (var open in await OpenAsync(incoming, cancellationToken))
        {
            open.Answer(UndertakingState.TakenBack, result: null, signatory.Actor.Name, Now);
        }
    }

    /// <summary>The assisting units that have not answered yet.</summary>
    public async Task<IReadOnlyList<string>> OutstandingAsync(Incoming incoming, CancellationToken cancellationToken) =>
        [.. (await OpenAsync(incoming, cancellationToken)).Where(one => !one.IsLead).Select(one => one.UnitName)];

    /// <summary>The actor's unit has answered; a unit that handed it on inside is still the one that was asked.</summary>
    public async Task AnswerAsync(
        Incoming incoming, bool isLead, UndertakingState state, string? result, CancellationToken cancellationToken)
    {
        var open = (await OpenAsync(incoming, cancellationToken)).Where(one => one.IsLead == isLead).ToList();
        var own = open.Find(one => one.UnitId == signatory.Actor.UnitId) ?? (open is [var only] ? only : null);
        own?.Answer(state, result, signatory.Actor.Name, Now);
    }

    // Those that this command has answered already are read as they were, and known as they are.
    private async Task<List<Undertaking>> OpenAsync(Incoming incoming, CancellationToken cancellationToken) =>
        [.. (await db.Set<Undertaking>().Where(u => u.IncomingId == incoming.Id && u.State == UndertakingState.Open).ToListAsync(cancellationToken))
            .Where(u => u.State is UndertakingState.Open)];

    private void Add(Incoming incoming, Guid unit, bool isLead, int round, Guid? instructionId) => db.Set<Undertaking>().Add(new Undertaking
    {
        Id = signatory.NextId(),
        OrganId = incoming.OrganId,
        IncomingId = incoming.Id,
        UnitId = unit,
        UnitName = crew.UnitName(unit),
        IsLead = isLead,
        Round = round,
        InstructionId = instructionId,
        HandedAt = Now,
        DueOn = incoming.DueOn,
    });
}
