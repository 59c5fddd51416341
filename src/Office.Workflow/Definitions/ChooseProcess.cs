using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;

namespace Office.Workflow.Definitions;

/// <summary>Says which process new matters of a kind run through in the actor's organ. Those that run stay on theirs.</summary>
/// <param name="MatterKind">As a work item's snapshot names it, e.g. <c>dispatch.Notice</c>.</param>
/// <param name="ProcessKey">The key of a published process; null goes back to the usual one.</param>
public sealed record ChooseProcess(string MatterKind, string? ProcessKey) : ICommand<Done>
{
    public Demand Demand => Demand.InOrgan(Relation.OwnProcesses);
}

internal sealed class ChooseProcessHandler(
    OfficeDbContext db, Actor actor, Stamp stamp, StepReader reader, NeededStepCheck needed)
    : ICommandHandler<ChooseProcess, Done>
{
    private const int LongestKind = 60;

    public async Task<Outcome<Done>> HandleAsync(ChooseProcess command, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(command.MatterKind) || command.MatterKind.Length > LongestKind)
        {
            return new DefinitionFault.Missing();
        }

        var standing = await db.Set<ProcessChoice>().SingleOrDefaultAsync(
            c => c.OrganId == actor.OrganId && c.MatterKind == command.MatterKind, cancellationToken);
        if (command.ProcessKey is null)
        {
            if (standing is not null)
            {
                db.Remove(standing);
            }

            return new Done();
        }

        if (await reader.NewestAsync(command.ProcessKey, actor.OrganId, cancellationToken) is not { } newest)
        {
            return new DefinitionFault.ProcessUnknown(command.ProcessKey);
        }

        if (needed.Of(command.MatterKind, reader.GraphOf(newest)) is { } missing)
        {
            return missing;
        }

        if (standing is not null)
        {
            standing.ProcessKey = command.ProcessKey;
        }
        else
        {
            db.Add(new ProcessChoice(stamp.NextId(), actor.OrganId, command.MatterKind) { ProcessKey = command.ProcessKey });
        }

        return new Done();
    }
}
