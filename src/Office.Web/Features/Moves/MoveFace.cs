using Office.Workflow;
using Office.Workflow.WorkItems;

namespace Office.Web.Features.Moves;

/// <summary>How moves look in a menu, and which belong there: what the process never allows here is not shown at all.</summary>
internal static class MoveFace
{
    private static readonly MoveKind[] s_order =
    [
        MoveKind.Claim, MoveKind.Release, MoveKind.Transfer, MoveKind.Consult, MoveKind.Assist, MoveKind.AddSigner,
        MoveKind.RemoveSigner, MoveKind.RestoreSigner, MoveKind.Circulate, MoveKind.Notify,
        MoveKind.Suspend, MoveKind.Resume, MoveKind.Jump, MoveKind.Reopen, MoveKind.Cancel, MoveKind.Terminate,
    ];

    public static int Place(MoveKind kind) => Array.IndexOf(s_order, kind);

    public static bool IsInMenu(OfferedMove move) => Place(move.Kind) >= 0 && IsConceivable(move);

    /// <summary>Whether the process and the state of the matter let it come up here at all; the rest is not even shown as refused.</summary>
    public static bool IsConceivable(OfferedMove move) => move.Refusal
        is not (WorkflowFault.MoveNotAllowed or WorkflowFault.OnlyOfTheStep or WorkflowFault.NothingToClaim or WorkflowFault.NotInitiator
            or WorkflowFault.NothingBefore or WorkflowFault.NotSuspended or WorkflowFault.NotEnded);

    /// <summary>Whether it ends the matter, and so stands apart.</summary>
    public static bool IsFinal(MoveKind kind) => kind is MoveKind.Cancel or MoveKind.Terminate;

    public static bool AsksPeople(MoveKind kind) => kind is MoveKind.Transfer or MoveKind.Consult or MoveKind.Assist
        or MoveKind.AddSigner or MoveKind.Circulate or MoveKind.Notify;

    public static bool AsksReason(MoveKind kind) => kind is not (MoveKind.RestoreSigner or MoveKind.Notify);

    public static bool NeedsReason(MoveKind kind) => kind is MoveKind.Consult or MoveKind.Assist or MoveKind.Cancel
        or MoveKind.Suspend or MoveKind.Terminate or MoveKind.Reopen or MoveKind.Jump or MoveKind.Withdraw or MoveKind.Circulate;

    public static bool IsAtOnce(MoveKind kind) => kind is MoveKind.Claim or MoveKind.Release or MoveKind.Resume;

    public static string Icon(MoveKind kind) => kind switch
    {
        MoveKind.Claim => "check",
        MoveKind.Release => "undo-2",
        MoveKind.Transfer => "arrow-right",
        MoveKind.Consult => "message-square",
        MoveKind.Assist => "users",
        MoveKind.AddSigner => "user-plus",
        MoveKind.RemoveSigner => "minus",
        MoveKind.RestoreSigner => "plus",
        MoveKind.Circulate => "book-open",
        MoveKind.Notify => "bell",
        MoveKind.Suspend => "clock",
        MoveKind.Resume or MoveKind.Reopen => "refresh-cw",
        MoveKind.Jump => "corner-up-left",
        _ => "ban",
    };
}
