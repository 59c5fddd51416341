using Office.Organization.Foundation;
using Office.Workflow.Engine;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Moves;

/// <summary>
/// 传阅 and 知会: readers get items of their own that nothing in the approval waits for and that nothing in it takes away,
/// not even its end.
/// </summary>
internal static class CirculateMove
{
    private const int MostReaders = 200;

    public static MoveDeclaration Circulate { get; } = new(MoveKind.Circulate, "传阅", "Circulate")
    {
        Word = "circulate",
        Who = "whoever holds the matter, has handled it or began it, also when it has ended",
        Precondition = "at most 200 readers at a time; who has it to read already is left out",
        Effect = "each reader gets an item in 待阅 that asks to be acknowledged; the approval is not touched",
        Record = "`workflow.circulated` with the purpose",
        Undo = "收回 of what was not opened",
    };

    public static MoveDeclaration Notify { get; } = new(MoveKind.Notify, "知会", "Notify")
    {
        Word = "notify",
        Who = "as 传阅",
        Precondition = "as 传阅",
        Effect = "each reader gets an item in 待阅 that asks for nothing and ends when it is opened",
        Record = "`workflow.notified` with the purpose",
        Undo = "收回 of what was not opened",
    };

    public static MoveDeclaration Acknowledge { get; } = new(MoveKind.Acknowledge, "阅知", "Acknowledge")
    {
        Who = "the reader",
        Precondition = "the reader's item is open",
        Effect = "the reader's item is done; nothing else changes",
        Record = "`workflow.acknowledged`",
        Undo = "none: reading is not undone",
    };

    public static MoveDeclaration Revoke { get; } = new(MoveKind.RevokeReading, "收回传阅", "Take back from a reader")
    {
        Who = "who circulated it",
        Precondition = "the reader has not opened it",
        Effect = "the reader loses the item",
        Record = "`workflow.reading-revoked`",
        Undo = "传阅",
    };

    public static Fault? Make(Walk walk, EngineCommand.Circulate command)
    {
        var has = walk.Readings.Select(reading => reading.Reader.OfficialId).ToHashSet();
        var readers = command.Readers.Where(reader => has.Add(reader.OfficialId)).ToArray();
        if (readers.Length == 0)
        {
            return new WorkflowFault.AskedAlready();
        }
        if (readers.Length > MostReaders)
        {
            return new WorkflowFault.TooManyReaders(MostReaders);
        }
        walk.Reason = string.IsNullOrWhiteSpace(command.Purpose) ? null : command.Purpose.Trim();
        var word = command.Kind == WorkItemKind.Inform ? "notify" : "circulate";
        walk.Record(command.Kind == WorkItemKind.Inform ? "workflow.notified" : "workflow.circulated", word);
        foreach (var reader in readers)
        {
            walk.GiveToRead(reader, command.Kind, word);
        }
        return null;
    }

    public static Fault? Make(Walk walk, EngineCommand.Acknowledge command)
    {
        if (walk.ReadingOf(command.WorkItem) is not { } reading)
        {
            return new WorkflowFault.ItemClosed();
        }
        if (reading.Reader.OfficialId != walk.Actor.OfficialId)
        {
            return new WorkflowFault.NotHolder();
        }
        if (command.Dispute is not null && (reading.Kind != WorkItemKind.Confirm || Held.ReasonOf(command.Dispute) is not null))
        {
            return reading.Kind != WorkItemKind.Confirm ? new WorkflowFault.OnlyOfTheStep() : new WorkflowFault.ReasonMissing();
        }
        walk.Remove(reading);
        walk.Reason = command.Dispute?.Trim();
        walk.Record(
            reading.Kind != WorkItemKind.Confirm ? "workflow.acknowledged"
            : command.Dispute is null ? "workflow.entry-confirmed" : "workflow.entry-disputed",
            "circulate");
        walk.Add(new Effect.CloseWorkItem(
            command.WorkItem, WorkItemState.Done, command.Dispute is null ? "read" : "disputed"));
        return null;
    }

    public static Fault? Make(Walk walk, EngineCommand.RevokeReading command)
    {
        if (walk.ReadingOf(command.WorkItem) is not { } reading)
        {
            return new WorkflowFault.ItemClosed();
        }
        if (reading.By.OfficialId != walk.Actor.OfficialId || reading.Kind == WorkItemKind.Confirm)
        {
            return new WorkflowFault.NotAdder();
        }
        if (reading.Opened)
        {
            return new WorkflowFault.ReadAlready();
        }
        walk.Remove(reading);
        walk.Record("workflow.reading-revoked", "circulate");
        walk.Add(new Effect.CloseWorkItem(command.WorkItem, WorkItemState.Withdrawn, Outcome: null));
        return null;
    }
}
