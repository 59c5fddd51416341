using System.Text.Json;
using Office.Workflow.Instances;

namespace Office.Workflow.Engine;

/// <summary>A move on an instance.</summary>
public abstract partial record EngineCommand
{
    private EngineCommand()
    {
    }

    /// <param name="At">
    /// The start event that was triggered outside; null to begin at the one without a trigger, or to wait for the first of
    /// those with one.
    /// </param>
    public sealed record Start(string? At = null) : EngineCommand;

    /// <summary>A holder has looked at the item.</summary>
    public sealed record Open(Guid WorkItem) : EngineCommand;

    public sealed record Complete(Guid WorkItem, string Outcome, IReadOnlyDictionary<string, JsonElement> Variables)
        : EngineCommand;

    /// <summary>退回.</summary>
    public sealed record Return(Guid WorkItem, ReturnTo To, string Reason, bool StraightBack) : EngineCommand
    {
        /// <summary>The step, when it is not the previous one nor the drafter's.</summary>
        public string? ToNode { get; init; }
    }

    /// <summary>撤回 of what the actor completed.</summary>
    public sealed record Withdraw(Guid WorkItem, string? Reason) : EngineCommand;

    public sealed record CompleteService(string Topic, string Outcome, IReadOnlyDictionary<string, JsonElement> Variables)
        : EngineCommand;

    /// <summary>A service could not do its work; an event on its edge may catch the error.</summary>
    public sealed record FailService(string Topic, string ErrorCode) : EngineCommand;

    /// <summary>A timer is due. One of another generation than the armed one is refused.</summary>
    public sealed record FireTimer(int Key, int Generation) : EngineCommand;

    /// <summary>A message has come; the oldest wait for it takes it.</summary>
    public sealed record Receive(string Message, IReadOnlyDictionary<string, JsonElement> Variables) : EngineCommand;

    /// <summary>A signal was given elsewhere; every wait for it takes it.</summary>
    public sealed record Signal(string Name, IReadOnlyDictionary<string, JsonElement> Variables) : EngineCommand;

    /// <param name="Token">The token that waits for the called process.</param>
    /// <param name="Variables">What the called process leaves behind.</param>
    /// <param name="ErrorCode">The error with which it ended; null when it ended well.</param>
    public sealed record ChildEnded(int Token, IReadOnlyDictionary<string, JsonElement> Variables, string? ErrorCode)
        : EngineCommand;

    /// <summary>A called process has thrown an escalation that it does not catch itself.</summary>
    public sealed record ChildEscalated(int Token, string? Code) : EngineCommand;

    /// <summary>Ends the instance with the matter in which a message or signal began it: that was cancelled, or ended out of turn.</summary>
    public sealed record EndWith(string Reason) : EngineCommand;

    /// <summary>
    /// 恢复待办 of the matter with which the instance ended: it runs again at its own last step. What a call activity began is not
    /// revived: the matter calls it anew when it comes there.
    /// </summary>
    public sealed record ReopenWith(string Reason) : EngineCommand;

    /// <summary>Ends the instance with all that is open in it, because what it was begun for is over.</summary>
    /// <param name="WithMatter">Whether that is because the whole matter was ended out of turn.</param>
    public sealed record Stop(bool WithMatter = false) : EngineCommand;
}
