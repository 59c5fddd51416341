using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Engine;

namespace Office.Workflow.Moves;

/// <summary>The second person confirms a proposed 跳转, which is then made, or declines it. Nobody confirms their own.</summary>
/// <param name="RootId">The matter.</param>
/// <param name="ProposalId">What was proposed.</param>
/// <param name="Confirm">False declines it; who proposed it may take it back so.</param>
public sealed record DecideJump(Guid RootId, Guid ProposalId, bool Confirm) : ICommand<Done>, IRootCommand
{
    public Demand Demand => Demand.InOrgan(Relation.RegisterFor, Relation.SuperviseFor);
}

internal sealed class DecideJumpHandler(
    OfficeDbContext db, Actor actor, Moving moving, IDirectorySource directory, IHistory history)
    : ICommandHandler<DecideJump, Done>
{
    public async Task<Outcome<Done>> HandleAsync(DecideJump command, CancellationToken cancellationToken)
    {
        var proposal = await db.Set<JumpProposal>().SingleOrDefaultAsync(
            j => j.Id == command.ProposalId && j.RootId == command.RootId && j.OrganId == actor.OrganId, cancellationToken);
        if (proposal is null)
        {
            return new FoundationFault.Missing();
        }
        if (proposal.IsConfirmed is not null)
        {
            return new WorkflowFault.ItemClosed();
        }
        if (command.Confirm && proposal.ProposedBy == actor.OfficialId)
        {
            return new WorkflowFault.NeedsSecondPerson();
        }
        (proposal.DecidedBy, proposal.DecidedAt, proposal.IsConfirmed) = (actor.OfficialId, moving.Stamp.Now, command.Confirm);
        if (!command.Confirm)
        {
            history.Add(new(command.RootId, "workflow.jump-declined", proposal.StepId));
            return new Done();
        }
        var holder = JumpHolder.Of(directory.Current, proposal.HolderId);
        return holder.Fault is not null
            ? holder.Fault
            : await moving.OnMatterAsync(
                command.RootId, actor.OrganId,
                new EngineCommand.Jump(proposal.WorkItemId, proposal.StepId, holder.Value, proposal.Reason), cancellationToken);
    }
}
