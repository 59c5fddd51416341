using System.Text;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Moves;

/// <summary>Every move of the office, as it is declared beside its code. docs/moves.md is written from this and from nothing else.</summary>
public static class MoveCatalog
{
    public static IReadOnlyList<MoveDeclaration> All { get; } =
    [
        ClaimMove.Claim, ClaimMove.Release, CompleteMove.Declaration,
        .. ReturnMove.Declarations, WithdrawMove.Declaration, EndMove.Cancel,
        TransferMove.Declaration, AskBesideMove.Consult, AskBesideMove.Assist,
        AddSignerMove.Declaration, RemoveSignerMove.Remove, RemoveSignerMove.Restore,
        CirculateMove.Circulate, CirculateMove.Notify, CirculateMove.Acknowledge, CirculateMove.Revoke,
        UrgeMove.Declaration, ClockMove.Suspend, ClockMove.Resume, JumpMove.Declaration, EndMove.Terminate, EndMove.Reopen,
        CompleteMove.EnteredFor, HandOverMove.Declaration,
    ];

    /// <summary>The moves that a process may allow or forbid at a step, by their word in <c>office:step moves</c>.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<MoveKind>> Words { get; } = All
        .Where(move => move.Word is not null)
        .GroupBy(move => move.Word!, move => move.Kind, StringComparer.Ordinal)
        .ToDictionary(word => word.Key, IReadOnlyList<MoveKind> (word) => [.. word], StringComparer.Ordinal);

    /// <summary>docs/moves.md as it must be.</summary>
    public static string Document()
    {
        var text = new StringBuilder("""
            # Moves
            Made from the declarations beside the code (`MoveCatalog`); a test fails when this file is stale and writes it anew with OFFICE_WRITE_DOCS=1. Every move is refused with a fault, and
            changes nothing, when its precondition does not hold. Every record keeps the actor, their post, for whom they act
            (代), the step and the time. A step allows what its `moves="…"` names; without it, every move with a
            word, but at a step of work (`kind="do"`) nobody signs beside its holder: no `assist`, `add-signer`, `remove-signer`,
            `enter-for`.

            | move | word | who | precondition | effect | record | undo |
            |---|---|---|---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var move in All)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture,
                $"| {move.Chinese}<br>{move.English} | {Code(move.Word)} | {move.Who} | {move.Precondition} | {move.Effect} | {move.Record} | {move.Undo} |\n");
        }
        return text.ToString();
    }

    private static string Code(string? word) => word is null ? "" : $"`{word}`";
}
