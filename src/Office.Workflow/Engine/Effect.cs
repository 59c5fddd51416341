using System.Text.Json;
using Office.Workflow.Assignments;
using Office.Workflow.Bpmn;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Engine;

/// <summary>What a move asks the database to do. Data only, in the order in which it is to be done.</summary>
public abstract partial record Effect
{
    private Effect()
    {
    }

    public sealed record CreateWorkItem(
        Guid Id, string Node, IReadOnlyList<Assignee> Holders, Guid? Round, string? Reason) : Effect
    {
        /// <summary>What it asks for, where that is not what the step asks for.</summary>
        public WorkItemKind? Kind { get; init; }

        /// <summary>The holder's item beside which it is asked.</summary>
        public Guid? Beside { get; init; }
    }

    /// <summary>The item's holders lose it; the rows stay.</summary>
    public sealed record CloseWorkItem(Guid Id, WorkItemState As, string? Outcome) : Effect;

    public sealed record MarkOpened(Guid Id) : Effect;

    /// <summary>A round begins, or changes: its row and those of its members become what is given here.</summary>
    public sealed record KeepRound(RoundState Round, string Node, bool Closed) : Effect;

    public sealed record RequestService(string Topic) : Effect;

    /// <param name="Key">The timer's own, in the instance.</param>
    /// <param name="Generation">To be given back when it fires; a higher one replaces the one before.</param>
    /// <param name="Node">The timer event.</param>
    /// <param name="Spec">When; never an expression.</param>
    /// <param name="Visit">The stay that it limits; null for an event sub-process.</param>
    public sealed record ArmTimer(int Key, int Generation, string Node, TimerSpec Spec, int? Visit) : Effect;

    /// <summary>The timer has no more to fire; given too for one that has fired for the last time.</summary>
    public sealed record DisarmTimer(int Key) : Effect;

    /// <summary>A message or signal of this name is waited for.</summary>
    public sealed record Subscribe(int Key, WaitKind Kind, string Name, string Node) : Effect;

    public sealed record Unsubscribe(int Key) : Effect;

    /// <summary>Runs another process for a call activity; its variables are copies.</summary>
    public sealed record StartChild(
        int Token, string Node, string ProcessKey, IReadOnlyDictionary<string, JsonElement> Variables) : Effect;

    /// <summary>The called process is ended with all that is open in it.</summary>
    public sealed record CancelChild(int Token) : Effect;

    /// <summary>For other instances; those of the own root are looked for first.</summary>
    public sealed record SendMessage(string Name, IReadOnlyDictionary<string, JsonElement> Variables) : Effect;

    /// <summary>For every other instance that waits for it; the own waits have taken it already.</summary>
    public sealed record GiveSignal(string Name, IReadOnlyDictionary<string, JsonElement> Variables) : Effect;

    /// <summary>For the caller of this instance.</summary>
    public sealed record Escalate(string? Code) : Effect;

    /// <param name="ErrorCode">The error that ended it; null when it ended well.</param>
    public sealed record EndInstance(string? ErrorCode = null) : Effect;

    /// <summary>For the history of the root.</summary>
    public sealed record Record(string Verb, string Node, string? Outcome, string? Reason, string? ToNode) : Effect;
}
