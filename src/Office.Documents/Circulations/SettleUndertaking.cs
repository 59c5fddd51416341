using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;

namespace Office.Documents.Circulations;

/// <summary>办结: whoever undertook what a leader ordered says what was done. The leader and the office are told.</summary>
public sealed record SettleUndertaking(Guid UndertakingId, Guid WorkItemId, string Result) : ICommand<Done>, IRootCommand
{
    public Guid RootId => UndertakingId;

    public Demand Demand => Demand.On(UndertakingId, Relation.Handler);
}

/// <summary>An undertaking was settled.</summary>
public sealed record UndertakingSettled(Guid CirculationId, Guid UndertakingId) : IOfficeEvent;

internal sealed class SettleUndertakingHandler(
    OfficeDbContext db, IProcesses processes, CirculationDesk desk, IOutbox outbox, Actor actor) : ICommandHandler<SettleUndertaking, Done>
{
    public async Task<Outcome<Done>> HandleAsync(SettleUndertaking command, CancellationToken cancellationToken)
    {
        var instruction = await db.Set<CirculationInstruction>().SingleAsync(i => i.Id == command.UndertakingId, cancellationToken);
        if (instruction.SettledAt is not null)
        {
            return new CirculationFault.SettledAlready();
        }

        if (string.IsNullOrWhiteSpace(command.Result))
        {
            return new CirculationFault.ResultMissing();
        }

        if (command.Result.Length > CirculationLimits.OpinionCharacters)
        {
            return new CirculationFault.OpinionTooLong(CirculationLimits.OpinionCharacters);
        }

        var held = await processes.HeldAsync(command.WorkItemId, cancellationToken);
        if (held.Fault is not null || held.Value.RootId != instruction.Id)
        {
            return held.Fault ?? new FoundationFault.Missing();
        }

        var done = await processes.CompleteAsync(held.Value.Id, Completion.Of("settle"), cancellationToken);
        if (done.Fault is not null)
        {
            return done.Fault;
        }

        (instruction.Result, instruction.SettledAt, instruction.SettledByName) = (command.Result.Trim(), desk.Rows.Now, actor.Name);
        desk.Record(instruction, "undertaking.settled", new { instruction.Result });
        outbox.Add(new UndertakingSettled(instruction.CirculationId, instruction.Id));
        outbox.Add(new CirculationMoved(instruction.CirculationId, instruction.SubjectId));
        return new Done();
    }
}
