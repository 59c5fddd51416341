using Office.Organization.Foundation;
using Office.Workflow.Engine;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Moves;

/// <summary>催办: whoever holds an open item is reminded. The engine only says whether there is somebody to remind.</summary>
internal static class UrgeMove
{
    public static MoveDeclaration Declaration { get; } = new(MoveKind.Urge, "催办", "Urge")
    {
        Who = "who began the matter, has handled it or supervises it; nobody urges themselves",
        Precondition = "the item is open; the last 催办 of it, by whomever, is two hours old",
        Effect = "none on the matter: its holders are reminded, and the item shows how often",
        Record = "`workflow.urged` with the words",
        Undo = "none",
    };

    public static Fault? Make(Walk walk, EngineCommand.Urge command)
    {
        var (node, isOwn) = Find(walk, command.WorkItem);
        if (node is null)
        {
            return new WorkflowFault.ItemClosed();
        }
        if (isOwn)
        {
            return new WorkflowFault.UrgesThemselves();
        }
        walk.Reason = string.IsNullOrWhiteSpace(command.Words) ? null : command.Words.Trim();
        walk.Record("workflow.urged", node);
        walk.Add(new Effect.UrgeWorkItem(command.WorkItem, walk.Reason));
        return null;
    }

    private static (string? Node, bool IsOwn) Find(Walk walk, Guid workItem)
    {
        if (walk.TokenOf(workItem) is { } token)
        {
            return (token.Node, token.Holders is { Count: > 0 } && walk.Holds(token));
        }
        if (walk.SideOf(workItem) is { } side)
        {
            return (walk.TokenOf(side).Node, side.Holder.OfficialId == walk.Actor.OfficialId);
        }
        return walk.ReadingOf(workItem) is { } reading
            ? ("circulate", reading.Reader.OfficialId == walk.Actor.OfficialId)
            : (null, false);
    }
}
