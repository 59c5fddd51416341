using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Workflow.Deadlines;

namespace Office.Documents.Circulations;

/// <summary>
/// 传阅中批示: a leader who reads orders action. The order becomes an undertaking of whom they name, or of the office, and the
/// office is told; reading goes on beside it.
/// </summary>
/// <param name="CirculationId">The circulation.</param>
/// <param name="InstructionId">Made with the form.</param>
/// <param name="Words">What is ordered.</param>
/// <param name="UndertakerId">The official who undertakes it; null leaves it to the office.</param>
public sealed record InstructInCirculation(Guid CirculationId, Guid InstructionId, string Words, Guid? UndertakerId = null)
    : ICommand<Done>, IRootCommand
{
    public Guid RootId => CirculationId;

    public Demand Demand => Demand.AnyOfficial;
}

/// <summary>An order was given; its undertaking is to be laid before somebody.</summary>
public sealed record InstructionGiven(Guid CirculationId, Guid InstructionId) : IOfficeEvent;

internal sealed class InstructInCirculationHandler(
    OfficeDbContext db, CirculationDesk desk, IReminders reminders, IOutbox outbox, Actor actor) : ICommandHandler<InstructInCirculation, Done>
{
    public async Task<Outcome<Done>> HandleAsync(InstructInCirculation command, CancellationToken cancellationToken)
    {
        var isReader = await db.Set<CirculationReader>().AnyAsync(
            r => r.CirculationId == command.CirculationId && r.OfficialId == actor.OfficialId
                && r.State >= ReaderState.Delivered && r.State <= ReaderState.Acknowledged,
            cancellationToken);
        if (!isReader)
        {
            return new FoundationFault.Missing();
        }

        if (Refusal(command) is { } fault)
        {
            return fault;
        }

        var circulation = await db.Set<Circulation>().SingleAsync(c => c.Id == command.CirculationId, cancellationToken);
        var instruction = Make(circulation, command);
        db.Add(instruction);
        desk.Record(circulation, "circulation.instructed", new { instruction.Words, instruction.UndertakerName });
        outbox.Add(new InstructionGiven(circulation.Id, instruction.Id));
        outbox.Add(new CirculationMoved(circulation.Id, circulation.SubjectId));
        await TellOfficeAsync(circulation, instruction, cancellationToken);
        return new Done();
    }

    private Fault? Refusal(InstructInCirculation command) =>
        !desk.Rows.Directory.PostsOf(actor.OfficialId).Any(post => post.Has(Duty.Leader) || post.Has(Duty.DeputyLeader))
            ? new CirculationFault.OnlyALeaderInstructs()
        : string.IsNullOrWhiteSpace(command.Words) ? new CirculationFault.WordsMissing()
        : command.Words.Length > CirculationLimits.OpinionCharacters ? new CirculationFault.OpinionTooLong(CirculationLimits.OpinionCharacters)
        : command.UndertakerId is { } undertaker && desk.Rows.Directory.PostsOf(undertaker).Count == 0 ? new CirculationFault.ReaderUnknown()
        : null;

    private CirculationInstruction Make(Circulation circulation, InstructInCirculation command) => new()
    {
        Id = command.InstructionId,
        OrganId = circulation.OrganId,
        CirculationId = circulation.Id,
        SubjectId = circulation.SubjectId,
        SubjectKind = circulation.SubjectKind,
        Title = circulation.Title,
        Words = command.Words.Trim(),
        InstructedBy = actor.OfficialId,
        InstructedByName = actor.Name,
        InstructedAt = desk.Rows.Now,
        UndertakerId = command.UndertakerId,
        UndertakerName = command.UndertakerId is { } undertaker ? desk.Rows.Directory.Official(undertaker)?.Name : null,
    };

    private Task TellOfficeAsync(Circulation circulation, CirculationInstruction instruction, CancellationToken cancellationToken)
    {
        Guid[] office = [circulation.StartedBy, .. desk.Rows.Directory.ByDuty(circulation.OrganId, Duty.Clerk).Select(post => post.OfficialId)];
        return reminders.TellAsync(
            new LoneReminder(circulation.Id, circulation.OrganId, instruction.Id, ReminderReason.InstructionGiven)
            {
                Title = circulation.Title,
                MatterKind = CirculationLimits.MatterKind,
                SentBy = actor.OfficialId,
                Words = instruction.Words,
            },
            [.. office.Where(official => official != actor.OfficialId).Distinct()],
            cancellationToken);
    }
}
