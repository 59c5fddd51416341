using System.Text.Json;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Incomings;

/// <summary>
/// 批示: a leader instructs, in words, by hand or with a mark (圈阅). 批示并下发: with a plan it names the units itself, in place of what
/// the office proposed; with readers it turns the paper into one that is read.
/// </summary>
/// <param name="IncomingId">The paper.</param>
/// <param name="WorkItemId">The actor's open item.</param>
/// <param name="Opinion">批示; none with a mark.</param>
/// <param name="Ink">By hand, as the pad sent it.</param>
/// <param name="Sight">What was shown.</param>
public sealed record InstructIncoming(Guid IncomingId, Guid WorkItemId, string? Opinion, byte[]? Ink, IncomingSight Sight)
    : ICommand<Guid>, IRootCommand
{
    /// <summary>下发: who undertakes it now; null leaves it as proposed.</summary>
    public HandPlan? HandTo { get; init; }

    /// <summary>传阅: who reads it instead; empty where it is undertaken.</summary>
    public IReadOnlyList<Guid> Readers { get; init; } = [];

    public Guid RootId => IncomingId;

    public Demand Demand => Demand.On(IncomingId, Relation.Handler);
}

internal sealed class InstructIncomingHandler(IncomingCourse course, IncomingCrew crew) : ICommandHandler<InstructIncoming, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(InstructIncoming command, CancellationToken cancellationToken)
    {
        var held = await course.HeldAsync(command.IncomingId, command.WorkItemId, [IncomingSteps.Instruct], cancellationToken);
        if (held.Fault is not null)
        {
            return held.Fault;
        }

        var variables = Variables(command, held.Value.Incoming);
        if (variables.Fault is not null)
        {
            return variables.Fault;
        }

        var isMark = string.IsNullOrWhiteSpace(command.Opinion) && command.Ink is not { Length: > 0 };
        var outcome = command.Readers.Count > 0 ? "circulate" : isMark ? "initial" : "agree";
        return await course.PassAsync(
            held.Value,
            new Said(outcome, command.Opinion, command.Sight, command.Ink),
            variables.Value,
            command.HandTo is null ? "incoming.instructed" : "incoming.instructed-and-handed",
            cancellationToken);
    }

    private Outcome<Dictionary<string, JsonElement>> Variables(InstructIncoming command, Incoming incoming)
    {
        var variables = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        if (command.Readers.Count > 0)
        {
            var readers = crew.People(command.Readers, incoming.OrganId, IncomingLimits.MostReaders);
            if (readers.Fault is not null)
            {
                return readers.Fault;
            }

            variables["readers"] = readers.Value;
            return variables;
        }

        if (command.HandTo is not { } wanted)
        {
            return variables;
        }

        var plan = crew.Check(wanted, incoming);
        if (plan.Fault is not null)
        {
            return plan.Fault;
        }

        incoming.Plan(plan.Value);
        return new Dictionary<string, JsonElement>(crew.Units(plan.Value), StringComparer.Ordinal);
    }
}
