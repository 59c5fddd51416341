using System.Text.Json;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Incomings;

/// <summary>核办结: the office accepts what was done, or has it done again, with a reason and by other units if it names them.</summary>
/// <param name="IncomingId">The paper.</param>
/// <param name="WorkItemId">The actor's open item.</param>
/// <param name="Redo">重办; null accepts it.</param>
/// <param name="NeedsReply">Whether the sender is to be answered.</param>
/// <param name="Opinion">Words; the reason where it is done again.</param>
/// <param name="Sight">What was shown.</param>
public sealed record ConfirmIncoming(
    Guid IncomingId, Guid WorkItemId, HandPlan? Redo, bool NeedsReply, string? Opinion, IncomingSight Sight) : ICommand<Guid>, IRootCommand
{
    public Guid RootId => IncomingId;

    public Demand Demand => Demand.On(IncomingId, Relation.Handler);
}

internal sealed class ConfirmIncomingHandler(IncomingCourse course, IncomingCrew crew) : ICommandHandler<ConfirmIncoming, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(ConfirmIncoming command, CancellationToken cancellationToken)
    {
        var held = await course.HeldAsync(command.IncomingId, command.WorkItemId, [IncomingSteps.Confirm], cancellationToken);
        if (held.Fault is not null)
        {
            return held.Fault;
        }

        var incoming = held.Value.Incoming;
        var variables = new Dictionary<string, JsonElement>(StringComparer.Ordinal) { ["reply"] = IncomingCrew.Json(command.NeedsReply) };
        if (command.Redo is { } redo)
        {
            var plan = crew.Check(redo with { Lead = redo.Lead ?? incoming.LeadUnitId }, incoming);
            if (plan.Fault is not null)
            {
                return plan.Fault;
            }

            incoming.Plan(plan.Value);
            variables = new Dictionary<string, JsonElement>(crew.Units(plan.Value), StringComparer.Ordinal) { ["reply"] = variables["reply"] };
        }

        incoming.Confirm(command.NeedsReply);
        return await course.PassAsync(
            held.Value,
            new Said(command.Redo is null ? "settle" : "redo", command.Opinion, command.Sight),
            variables,
            command.Redo is null ? "incoming.confirmed" : "incoming.to-be-redone",
            cancellationToken);
    }
}
