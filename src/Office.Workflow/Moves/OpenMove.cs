using Office.Organization.Foundation;
using Office.Workflow.Engine;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Moves;

/// <summary>Marks an item as opened, which ends its sender's right to call it back. Opening twice is opening once.</summary>
internal static class OpenMove
{
    public static Fault? Make(Walk walk, EngineCommand.Open command)
    {
        var isFirst = false;
        if (walk.TokenOf(command.WorkItem) is { } token)
        {
            isFirst = !token.Opened;
            walk.Replace(token with { Opened = true });
        }
        else if (walk.SideOf(command.WorkItem) is { } side)
        {
            isFirst = !side.Opened;
            walk.Replace(side with { Opened = true });
        }
        else if (walk.ReadingOf(command.WorkItem) is { } reading)
        {
            return Read(walk, reading);
        }
        else
        {
            return new WorkflowFault.ItemClosed();
        }
        if (isFirst)
        {
            walk.Add(new Effect.MarkOpened(command.WorkItem));
        }
        return null;
    }

    /// <summary>知会 asks for nothing: who has looked at it is done with it.</summary>
    private static Fault? Read(Walk walk, Reading reading)
    {
        if (reading.Kind == WorkItemKind.Inform)
        {
            walk.Remove(reading);
            walk.Add(new Effect.CloseWorkItem(reading.WorkItem, WorkItemState.Done, "read"));
        }
        else if (!reading.Opened)
        {
            walk.Replace(reading with { Opened = true });
            walk.Add(new Effect.MarkOpened(reading.WorkItem));
        }
        return null;
    }
}
