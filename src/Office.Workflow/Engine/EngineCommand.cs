using System.Text.Json;
using Office.Workflow.Instances;

namespace Office.Workflow.Engine;

/// <summary>A move on an instance.</summary>
public abstract record EngineCommand
{
    private EngineCommand()
    {
    }

    public sealed record Start : EngineCommand;

    /// <summary>A holder has looked at the item.</summary>
    public sealed record Open(Guid WorkItem) : EngineCommand;

    public sealed record Complete(Guid WorkItem, string Outcome, IReadOnlyDictionary<string, JsonElement> Variables)
        : EngineCommand;

    /// <summary>退回.</summary>
    public sealed record Return(Guid WorkItem, ReturnTo To, string Reason, bool StraightBack) : EngineCommand;

    /// <summary>撤回 of what the actor completed.</summary>
    public sealed record Withdraw(Guid WorkItem, string? Reason) : EngineCommand;

    public sealed record CompleteService(string Topic, string Outcome, IReadOnlyDictionary<string, JsonElement> Variables)
        : EngineCommand;
}
