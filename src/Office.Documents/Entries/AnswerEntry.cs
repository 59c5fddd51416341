using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;

namespace Office.Documents.Entries;

/// <summary>The leader says of what was entered for them that it is right, or what is wrong with it.</summary>
/// <param name="DispatchId">The document.</param>
/// <param name="WorkItemId">The leader's item that asks.</param>
/// <param name="Dispute">What is wrong; null when it is right.</param>
public sealed record AnswerEntry(Guid DispatchId, Guid WorkItemId, string? Dispute) : ICommand<Done>, IRootCommand
{
    /// <summary>The most characters of a dispute.</summary>
    public const int MostCharacters = 500;

    public Guid RootId => DispatchId;

    public Demand Demand => Demand.On(DispatchId, Relation.Handler);
}

/// <summary>A leader says that what was entered for them is wrong.</summary>
public sealed record EntryDisputed(Guid DispatchId, Guid EntryId) : IOfficeEvent;

internal sealed class AnswerEntryHandler(OfficeDbContext db, IProcesses processes, IOutbox outbox, TimeProvider clock)
    : ICommandHandler<AnswerEntry, Done>
{
    public async Task<Outcome<Done>> HandleAsync(AnswerEntry command, CancellationToken cancellationToken)
    {
        var dispute = command.Dispute?.Trim();
        if (dispute is { Length: 0 or > AnswerEntry.MostCharacters })
        {
            return new EntryFault.DisputeUnusable(AnswerEntry.MostCharacters);
        }

        var entry = await db.Entries.SingleOrDefaultAsync(
            e => e.ConfirmItemId == command.WorkItemId && e.DispatchId == command.DispatchId, cancellationToken);
        if (entry is null)
        {
            return new FoundationFault.Missing();
        }

        var answered = await processes.AnswerEntryAsync(command.WorkItemId, dispute, cancellationToken);
        if (answered.Fault is not null)
        {
            return answered.Fault;
        }

        outbox.Add(new SignOffs.DispatchSignedOff(entry.DispatchId, entry.SignOffId, ""));
        if (dispute is not null)
        {
            outbox.Add(new EntryDisputed(entry.DispatchId, entry.Id));
        }

        return entry.Answer(dispute, clock.GetUtcNow());
    }
}
