using Office.Organization.Foundation;
using Office.Workflow.Engine;

namespace Office.Workflow.Moves;

/// <summary>Marks an item as opened, which ends its sender's right to call it back. Opening twice is opening once.</summary>
internal static class OpenMove
{
    public static Fault? Make(Walk walk, EngineCommand.Open command)
    {
        if (walk.TokenOf(command.WorkItem) is not { } token)
        {
            return new WorkflowFault.ItemClosed();
        }
        if (!token.Opened)
        {
            walk.Replace(token with { Opened = true });
            walk.Add(new Effect.MarkOpened(command.WorkItem));
        }
        return null;
    }
}
