using Office.Organization.Foundation;
using Office.Workflow.Bpmn;
using Office.Workflow.Engine;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Moves;

/// <summary>
/// 跳转 to any step. A step inside parallel branches can be reached only from its own branch: from outside, the join behind
/// it would wait for branches that nobody walks.
/// </summary>
internal static class JumpMove
{
    public static MoveDeclaration Declaration { get; } = new(MoveKind.Jump, "跳转", "Jump")
    {
        Who = "proposed by the owning organ's clerk or supervisor, confirmed by a second of them",
        Precondition = "a reason is given; the step is a user task of the same (sub-)process; it does not lie inside parallel "
            + "branches, or the item that is given up lies in the same branch",
        Effect = "in the same branch only the item is given up; else everything open of the (sub-)process; the step is asked anew, "
            + "steps left out are shown as 跳过",
        Record = "`workflow.jumped` with both steps, the reason and who proposed it",
        Undo = "跳转 back",
    };

    public static Fault? Make(Walk walk, EngineCommand.Jump command)
    {
        if (Held.ReasonOf(command.Reason) is { } unreasoned)
        {
            return unreasoned;
        }
        if (walk.TokenOf(command.WorkItem) is not { } token)
        {
            return new WorkflowFault.ItemClosed();
        }
        var step = walk.StepOf(token);
        if (walk.Find(command.ToNode) is not { Kind: NodeKind.UserTask } target
            || !string.Equals(target.Parent, walk.Node(step.Node).Parent, StringComparison.Ordinal)
            || walk.IsTimed(step))
        {
            return new WorkflowFault.NoJumpThere(command.ToNode);
        }
        var isOpen = IsOutside(walk, target);
        if (!isOpen && !IsSameBranch(walk, walk.Node(step.Node), target))
        {
            return new WorkflowFault.NoJumpThere(target.Name);
        }
        walk.Reason = command.Reason.Trim();
        walk.Record("workflow.jumped", step.Node, toNode: target.Id);
        var given = isOpen ? walk.TokensIn(step.Scope).ToArray() : [step];
        int[] from = [.. given.SelectMany(t => t.Visit is { } visit ? [visit] : t.From).Distinct().Order()];
        foreach (var one in given)
        {
            walk.Cancel(one);
        }
        var former = command.Holder is { } holder ? new StraightBack(target.Id, holder, Members: null) : null;
        return walk.PutAt(step.Scope, target.Id, from, former, back: null);
    }

    /// <summary>Whether every join that can be reached from the step is fed by what can be reached from it alone.</summary>
    private static bool IsOutside(Walk walk, ProcessNode target) => walk.Beside(target)
        .Where(node => node is { Kind: NodeKind.ParallelGateway, Incoming.Count: > 1 })
        .All(join =>
        {
            var reached = Reach(walk, target, node => !string.Equals(node.Id, join.Id, StringComparison.Ordinal));
            var fed = join.Incoming.Count(flow => reached.Contains(flow.Source));
            return fed == 0 || fed == join.Incoming.Count;
        });

    private static bool IsSameBranch(Walk walk, ProcessNode from, ProcessNode target) =>
        Reach(walk, from, IsNoGate).Contains(target.Id) || Reach(walk, target, IsNoGate).Contains(from.Id);

    private static bool IsNoGate(ProcessNode node) => node.Kind is not (NodeKind.ParallelGateway or NodeKind.InclusiveGateway);

    private static HashSet<string> Reach(Walk walk, ProcessNode from, Func<ProcessNode, bool> passes)
    {
        var found = new HashSet<string>(StringComparer.Ordinal) { from.Id };
        var open = new Stack<ProcessNode>([from]);
        while (open.TryPop(out var node))
        {
            foreach (var next in node.Outgoing.Select(flow => walk.Node(flow.Target)).Where(next => passes(next) && found.Add(next.Id)))
            {
                open.Push(next);
            }
        }
        return found;
    }
}
