using Office.Organization.Calendars;
using Office.Workflow.Assignments;
using Office.Workflow.Instances;
using Office.Workflow.Moves;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Bpmn;

/// <summary>What the process says of a user task beyond BPMN itself.</summary>
/// <param name="Kind">A decision or a piece of work.</param>
/// <param name="Assignment">Who is asked.</param>
/// <param name="Outcomes">The outcomes it may end with; never empty.</param>
/// <param name="Returns">Where its holder may send the matter back to.</param>
/// <param name="Withdraw">Until when its holder may call back what they sent on.</param>
/// <param name="OpinionSlot">The opinion box (意见栏) it writes into; null when it writes none.</param>
/// <param name="Within">The time allowed at the step, in working days or office hours; null when none is set.</param>
public sealed record StepRules(
    WorkItemKind Kind,
    AssignmentRule Assignment,
    IReadOnlyList<string> Outcomes,
    IReadOnlyList<ReturnTo> Returns,
    WithdrawPolicy Withdraw,
    string? OpinionSlot,
    Allowance? Within)
{
    /// <summary>Every move that a step may allow or forbid.</summary>
    public static IReadOnlySet<MoveKind> AllMoves { get; } = MoveCatalog.Words.Values.SelectMany(kinds => kinds).ToHashSet();

    /// <summary>Those of a step that does a piece of work and takes no opinions: nobody signs there beside its holder.</summary>
    public static IReadOnlySet<MoveKind> MovesOfWork { get; } = AllMoves
        .Except([MoveKind.Assist, MoveKind.AddSigner, MoveKind.RemoveSigner, MoveKind.RestoreSigner, MoveKind.EnterForAnother])
        .ToHashSet();

    /// <summary>Of a round: a member who returns the matter lets the others answer first, and it goes back then.</summary>
    public bool ReturnsLast { get; init; }

    /// <summary>The key of the business form that its holder is offered to fill in for the matter; null for none.</summary>
    public string? Form { get; init; }

    /// <summary>Whether the step can be ended only when that form was handed in for the matter.</summary>
    public bool NeedsForm { get; init; }

    /// <summary>The moves that its holder may make, beyond completing, returning and calling back.</summary>
    public IReadOnlySet<MoveKind> Moves { get; init; } = AllMoves;
}
