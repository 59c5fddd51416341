using System.Text.Json;
using Office.Workflow.Assignments;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Engine;

/// <summary>The moves of the office beyond completing, returning and calling back.</summary>
public abstract partial record EngineCommand
{
    /// <summary>签收 of a pool's item.</summary>
    public sealed record Claim(Guid WorkItem) : EngineCommand;

    /// <summary>撤销签收.</summary>
    public sealed record Release(Guid WorkItem) : EngineCommand;

    /// <summary>转办.</summary>
    public sealed record Transfer(Guid WorkItem, Assignee To, string? Reason) : EngineCommand;

    /// <summary>征求意见, or 协办 when what they say is an opinion of the step.</summary>
    public sealed record AskBeside(Guid WorkItem, SideKind Kind, IReadOnlyList<Assignee> Whom, string Question) : EngineCommand;

    /// <summary>加签.</summary>
    public sealed record AddSigner(Guid WorkItem, AddPlace Place, IReadOnlyList<Assignee> Whom, string? Reason) : EngineCommand;

    /// <summary>减签, and 取回 of what was asked beside.</summary>
    /// <param name="Round">The round; null for somebody asked beside.</param>
    /// <param name="Key">The member's order, or the key of who was asked beside.</param>
    /// <param name="Reason">Why.</param>
    public sealed record RemoveSigner(Guid? Round, int Key, string? Reason) : EngineCommand;

    /// <summary>恢复 of a signer who was taken out.</summary>
    public sealed record RestoreSigner(Guid? Round, int Key) : EngineCommand;

    /// <summary>传阅 or 知会.</summary>
    public sealed record Circulate(IReadOnlyList<Assignee> Readers, WorkItemKind Kind, string? Purpose) : EngineCommand;

    /// <summary>阅知, or the leader's answer to what was entered for them.</summary>
    /// <param name="WorkItem">The reader's item.</param>
    /// <param name="Dispute">What is wrong with what was entered; null when it is right, and for 阅知.</param>
    public sealed record Acknowledge(Guid WorkItem, string? Dispute = null) : EngineCommand;

    /// <summary>Takes an unopened item back from a reader.</summary>
    public sealed record RevokeReading(Guid WorkItem) : EngineCommand;

    /// <summary>催办.</summary>
    public sealed record Urge(Guid WorkItem, string? Words) : EngineCommand;

    /// <summary>挂起.</summary>
    public sealed record Suspend(string Reason) : EngineCommand;

    /// <summary>恢复 of what was suspended.</summary>
    public sealed record Resume : EngineCommand;

    /// <summary>撤销 by the initiator.</summary>
    public sealed record Cancel(string Reason) : EngineCommand;

    /// <summary>终止, 特殊办结.</summary>
    public sealed record Terminate(string Reason) : EngineCommand;

    /// <summary>恢复待办.</summary>
    public sealed record Reopen(string Reason) : EngineCommand;

    /// <summary>跳转.</summary>
    /// <param name="WorkItem">The item that is given up; others go with it unless the target lies in its branch.</param>
    /// <param name="ToNode">The step.</param>
    /// <param name="Holder">Who is to handle it; null for whom the step's rule names.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Jump(Guid WorkItem, string ToNode, Assignee? Holder, string Reason) : EngineCommand;

    /// <summary>离职转办: whatever one official holds or will be asked goes to another.</summary>
    public sealed record HandOver(Guid From, Assignee To, string Reason) : EngineCommand;

    /// <summary>代录: completes the item of the leader in whose name the move is made, who confirms it later.</summary>
    public sealed record EnterFor(Guid WorkItem, string Outcome, IReadOnlyDictionary<string, JsonElement> Variables)
        : EngineCommand;
}
