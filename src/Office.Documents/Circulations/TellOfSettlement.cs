using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;
using Office.Workflow.Deadlines;

namespace Office.Documents.Circulations;

/// <summary>The leader who ordered it and whoever circulated the paper are told what was done. Told twice, they are reminded once.</summary>
public sealed record TellOfSettlement(Guid UndertakingId) : ICommand<Done>, IRootCommand
{
    public Guid RootId => UndertakingId;

    public Demand Demand => Demand.TheOffice;
}

internal sealed class TellOfSettlementHandler(OfficeDbContext db, IReminders reminders) : ICommandHandler<TellOfSettlement, Done>
{
    public async Task<Outcome<Done>> HandleAsync(TellOfSettlement command, CancellationToken cancellationToken)
    {
        var instruction = await db.Set<CirculationInstruction>().SingleAsync(i => i.Id == command.UndertakingId, cancellationToken);
        var starter = await db.Set<Circulation>().Where(c => c.Id == instruction.CirculationId).Select(c => c.StartedBy).SingleAsync(cancellationToken);
        Guid[] told = [.. new[] { instruction.InstructedBy, starter }.Distinct()];
        await reminders.TellAsync(
            new LoneReminder(instruction.Id, instruction.OrganId, instruction.Id, ReminderReason.InstructionSettled)
            {
                Title = instruction.Title,
                MatterKind = OpenUndertakingHandler.ProcessKey,
                Words = instruction.Result,
            },
            told,
            cancellationToken);
        return new Done();
    }
}
