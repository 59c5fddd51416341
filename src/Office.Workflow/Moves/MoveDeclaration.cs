using Office.Workflow.WorkItems;

namespace Office.Workflow.Moves;

/// <summary>What a move is, for people: the row of docs/moves.md, which is made from these.</summary>
/// <param name="Kind">The move.</param>
/// <param name="Chinese">Its name as the office says it.</param>
/// <param name="English">Its name in English.</param>
public sealed record MoveDeclaration(MoveKind Kind, string Chinese, string English)
{
    /// <summary>Who may make it.</summary>
    public required string Who { get; init; }

    /// <summary>What must hold; otherwise it is refused and nothing changes.</summary>
    public required string Precondition { get; init; }

    /// <summary>What it does to the instance.</summary>
    public required string Effect { get; init; }

    /// <summary>The verb in the history, with what is kept beside actor, post, principal, step and time.</summary>
    public required string Record { get; init; }

    /// <summary>How it is taken back.</summary>
    public required string Undo { get; init; }

    /// <summary>The word in <c>office:step moves="…"</c>; null when no step forbids it.</summary>
    public string? Word { get; init; }
}
