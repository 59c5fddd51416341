using Office.Workflow.Assignments;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Engine;

/// <summary>What a move asks the database to do. Data only, in the order in which it is to be done.</summary>
public abstract record Effect
{
    private Effect()
    {
    }

    public sealed record CreateWorkItem(
        Guid Id, string Node, IReadOnlyList<Assignee> Holders, Guid? Round, string? Reason) : Effect;

    /// <summary>The item's holders lose it; the rows stay.</summary>
    public sealed record CloseWorkItem(Guid Id, WorkItemState As, string? Outcome) : Effect;

    public sealed record MarkOpened(Guid Id) : Effect;

    /// <summary>A round begins, or changes: its row and those of its members become what is given here.</summary>
    public sealed record KeepRound(RoundState Round, string Node, bool Closed) : Effect;

    public sealed record RequestService(string Topic) : Effect;

    public sealed record EndInstance : Effect;

    /// <summary>For the history of the root.</summary>
    public sealed record Record(string Verb, string Node, string? Outcome, string? Reason, string? ToNode) : Effect;
}
