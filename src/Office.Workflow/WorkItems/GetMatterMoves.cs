using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Bpmn;
using Office.Workflow.Engine;
using Office.Workflow.Moves;

namespace Office.Workflow.WorkItems;

/// <summary>What the clerk or supervisor of the owning organ may do with a matter as a whole, and why not.</summary>
public sealed record GetMatterMoves(Guid RootId) : IQuery<MatterMoves>
{
    public Demand Demand => Demand.InOrgan(Relation.RegisterFor, Relation.SuperviseFor);
}

/// <param name="Moves">挂起, 恢复, 跳转, 终止, 恢复待办; the targets of 跳转 are the steps.</param>
/// <param name="Jump">A 跳转 that waits for a second person; null when there is none.</param>
/// <param name="Proposer">The name of who proposed it.</param>
/// <param name="IsOwn">Whether the actor proposed it, and so cannot confirm it.</param>
public sealed record MatterMoves(IReadOnlyList<OfferedMove> Moves, JumpProposal? Jump, string Proposer, bool IsOwn);

internal sealed class GetMatterMovesHandler(OfficeDbContext db, Actor actor, Moving moving, IDirectorySource directory)
    : IQueryHandler<GetMatterMoves, MatterMoves>
{
    public async Task<Outcome<MatterMoves>> HandleAsync(GetMatterMoves query, CancellationToken cancellationToken)
    {
        var matter = await moving.MatterAsync(query.RootId, actor.OrganId, cancellationToken);
        if (matter.Fault is not null)
        {
            return matter.Fault;
        }
        var step = matter.Value;
        var jump = await db.Set<JumpProposal>().FirstOrDefaultAsync(
            j => j.RootId == query.RootId && j.IsConfirmed == null, cancellationToken);
        OfferedMove Of(MoveKind kind, EngineCommand command) => new(kind, [], moving.Refusal(step, command));
        return new MatterMoves(
            [
                Of(MoveKind.Suspend, new EngineCommand.Suspend("?")),
                Of(MoveKind.Resume, new EngineCommand.Resume()),
                Jump(step.State, step.Graph, target => moving.Refusal(step, target)),
                Of(MoveKind.Terminate, new EngineCommand.Terminate("?")),
                Of(MoveKind.Reopen, new EngineCommand.Reopen("?")),
            ],
            jump,
            jump is null ? "" : directory.Current.Official(jump.ProposedBy)?.Name ?? "",
            jump?.ProposedBy == actor.OfficialId);
    }

    private static OfferedMove Jump(InstanceState state, ProcessGraph graph, Func<EngineCommand, Fault?> refusal)
    {
        var item = state.Tokens.FirstOrDefault(token => token.WorkItem is not null)?.WorkItem;
        if (item is not { } given)
        {
            return new(MoveKind.Jump, [], new WorkflowFault.ItemClosed());
        }
        var steps = graph.Nodes
            .Where(node => node.Kind == NodeKind.UserTask
                && refusal(new EngineCommand.Jump(given, node.Id, Holder: null, "?")) is null)
            .Select(node => new MoveTarget(node.Name, StepId: node.Id) { WorkItemId = given })
            .ToArray();
        return new(MoveKind.Jump, [], steps.Length > 0 ? null : new WorkflowFault.NoJumpThere("")) { Targets = steps };
    }
}
