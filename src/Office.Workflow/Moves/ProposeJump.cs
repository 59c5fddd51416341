using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Engine;

namespace Office.Workflow.Moves;

/// <summary>跳转: proposes that a matter of the actor's organ go to another step; a second person has to confirm it.</summary>
/// <param name="RootId">The matter.</param>
/// <param name="WorkItemId">The open item that is given up.</param>
/// <param name="StepId">The step to which it goes.</param>
/// <param name="HolderId">Who is to handle it there; null for whom the step's rule names.</param>
/// <param name="Reason">Obligatory.</param>
public sealed record ProposeJump(Guid RootId, Guid WorkItemId, string StepId, Guid? HolderId, string Reason)
    : ICommand<Guid>, IRootCommand
{
    public Demand Demand => Demand.InOrgan(Relation.RegisterFor, Relation.SuperviseFor);
}

internal sealed class ProposeJumpHandler(
    OfficeDbContext db, Actor actor, Moving moving, IDirectorySource directory, IHistory history)
    : ICommandHandler<ProposeJump, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(ProposeJump command, CancellationToken cancellationToken)
    {
        var step = await moving.MatterAsync(command.RootId, actor.OrganId, cancellationToken);
        if (step.Fault is not null)
        {
            return step.Fault;
        }
        var holder = JumpHolder.Of(directory.Current, command.HolderId);
        if (holder.Fault is not null)
        {
            return holder.Fault;
        }
        // Tried and thrown away: what cannot be done is not proposed.
        if (moving.Refusal(step.Value, new EngineCommand.Jump(command.WorkItemId, command.StepId, holder.Value, command.Reason)) is { } fault)
        {
            return fault;
        }
        if (await db.Set<JumpProposal>().AnyAsync(j => j.RootId == command.RootId && j.IsConfirmed == null, cancellationToken))
        {
            return new WorkflowFault.JumpProposedAlready();
        }
        var proposal = new JumpProposal(moving.Stamp.NextId(), step.Value.Instance.OrganId, command.RootId)
        {
            WorkItemId = command.WorkItemId,
            StepId = command.StepId,
            HolderId = command.HolderId,
            Reason = command.Reason.Trim(),
            ProposedBy = actor.OfficialId,
            ProposedAt = moving.Stamp.Now,
        };
        db.Add(proposal);
        history.Add(new(command.RootId, "workflow.jump-proposed", command.StepId, new { command.Reason }));
        return proposal.Id;
    }
}
