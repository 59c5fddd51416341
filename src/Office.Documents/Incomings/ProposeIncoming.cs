using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Incomings;

/// <summary>
/// 拟办: the office proposes how a paper be handled, who leads and who assists, until when, and which leaders instruct in which order.
/// What is urgent needs its time limit, two units or more exactly one lead.
/// </summary>
/// <param name="IncomingId">The paper.</param>
/// <param name="WorkItemId">The actor's open item.</param>
/// <param name="Opinion">拟办意见, obligatory.</param>
/// <param name="Leaders">Posts or officials in the order in which they instruct; empty only for 改派.</param>
/// <param name="Plan">Units and time limit as proposed.</param>
/// <param name="Sight">What was shown.</param>
public sealed record ProposeIncoming(
    Guid IncomingId, Guid WorkItemId, string Opinion, IReadOnlyList<Guid> Leaders, HandPlan Plan, IncomingSight Sight)
    : ICommand<Guid>, IRootCommand
{
    /// <summary>One line for the leader's folder.</summary>
    public string? Summary { get; init; }

    /// <summary>Whether the sender is to be answered.</summary>
    public bool NeedsReply { get; init; }

    /// <summary>改派: an instruction stands, and the paper goes to other units without asking the leaders again.</summary>
    public bool Reassign { get; init; }

    public Guid RootId => IncomingId;

    public Demand Demand => Demand.On(IncomingId, Relation.Handler);
}

internal sealed class ProposeIncomingHandler(OfficeDbContext db, IncomingCourse course, IncomingCrew crew)
    : ICommandHandler<ProposeIncoming, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(ProposeIncoming command, CancellationToken cancellationToken)
    {
        var held = await course.HeldAsync(command.IncomingId, command.WorkItemId, [IncomingSteps.Propose], cancellationToken);
        if ((held.Fault ?? await RefusalAsync(command, cancellationToken)) is { } fault)
        {
            return fault;
        }

        var incoming = held.Value.Incoming;
        var plan = crew.Check(command.Plan, incoming);
        var leaders = crew.People(command.Leaders, incoming.OrganId, IncomingLimits.MostLeaders);
        if ((plan.Fault ?? leaders.Fault) is { } unacceptable)
        {
            return unacceptable;
        }

        if (plan.Value.Lead is null && (command.Reassign || command.Leaders.Count == 0))
        {
            return new IncomingFault.NobodyUndertakes();
        }

        incoming.Plan(plan.Value);
        incoming.Propose(string.IsNullOrWhiteSpace(command.Summary) ? null : command.Summary.ReplaceLineEndings(" ").Trim(), command.NeedsReply);
        var variables = new Dictionary<string, JsonElement>(crew.Units(plan.Value), StringComparer.Ordinal)
        {
            ["leaders"] = leaders.Value,
            ["reply"] = IncomingCrew.Json(command.NeedsReply),
        };
        return await course.PassAsync(
            held.Value,
            new Said(command.Reassign ? "reassign" : "propose", command.Opinion, command.Sight),
            variables,
            command.Reassign ? "incoming.reassigned" : "incoming.proposed",
            cancellationToken);
    }

    private async Task<Fault?> RefusalAsync(ProposeIncoming command, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(command.Opinion))
        {
            return new IncomingFault.ProposalMissing();
        }

        if (command.Summary?.Trim().Length > IncomingLimits.SummaryCharacters)
        {
            return new IncomingFault.FieldTooLong(nameof(command.Summary), IncomingLimits.SummaryCharacters);
        }

        return command.Reassign && !await db.Set<IncomingOpinion>().AnyAsync(
            o => o.IncomingId == command.IncomingId && o.Step == IncomingSteps.Instruct && (o.Outcome == "agree" || o.Outcome == "initial"),
            cancellationToken)
            ? new IncomingFault.NotInstructed()
            : null;
    }
}
