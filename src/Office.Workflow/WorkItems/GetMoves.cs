using Office.Organization.Foundation;
using Office.Workflow.Assignments;
using Office.Workflow.Engine;
using Office.Workflow.Instances;

namespace Office.Workflow.WorkItems;

/// <summary>
/// What the actor may do with a work item of theirs, and why not. The engine is asked by making each move and throwing the
/// result away, so that the menu and the move cannot disagree.
/// </summary>
/// <param name="WorkItemId">An item that the actor holds, or has closed.</param>
public sealed record GetMoves(Guid WorkItemId) : IQuery<IReadOnlyList<OfferedMove>>
{
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class GetMovesHandler(StepReader reader, Stamp stamp, IDirectory directory)
    : IQueryHandler<GetMoves, IReadOnlyList<OfferedMove>>
{
    public async Task<Outcome<IReadOnlyList<OfferedMove>>> HandleAsync(GetMoves query, CancellationToken cancellationToken)
    {
        if (await reader.ItemAsync(query.WorkItemId, cancellationToken) is not { Item: { } item } step
            || step.HolderOf(stamp.OfficialId) is null)
        {
            return new WorkflowFault.ItemMissing();
        }
        OfferedMove[] moves = item.IsOpen
            ? [
                new(MoveKind.Complete, step.Graph[item.StepId].Rules!.Outcomes, Refusal: null),
                Return(step, MoveKind.ReturnToPrevious, ReturnTo.Previous, straightBack: false),
                Return(step, MoveKind.ReturnToDrafter, ReturnTo.Drafter, straightBack: false),
                Return(step, MoveKind.ReturnToPreviousStraightBack, ReturnTo.Previous, straightBack: true),
                Return(step, MoveKind.ReturnToDrafterStraightBack, ReturnTo.Drafter, straightBack: true),
            ]
            : [new(MoveKind.Withdraw, [], WithdrawRefusal(step, item))];
        return moves;
    }

    private OfferedMove Return(OpenStep step, MoveKind kind, ReturnTo to, bool straightBack) =>
        new(kind, [], Refusal(step, new EngineCommand.Return(step.Item!.Id, to, "?", straightBack)));

    private Fault? WithdrawRefusal(OpenStep step, WorkItem item) =>
        !step.IsSentBy(stamp.OfficialId)
            ? new WorkflowFault.NotLastSender()
            : Refusal(step, new EngineCommand.Withdraw(item.Id, Reason: null));

    private Fault? Refusal(OpenStep step, EngineCommand command) => ProcessEngine.Apply(
        step.Graph, step.State, command, new StepContext(stamp.Actor, stamp.NextId, directory)).Fault;
}
