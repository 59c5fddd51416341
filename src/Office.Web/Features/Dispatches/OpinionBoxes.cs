using Office.Documents.Dispatches;
using Office.Documents.SignOffs;
using Office.Web.Components;

namespace Office.Web.Features.Dispatches;

/// <summary>意见栏: the sign-offs of a document by step, each box in order of rank, then time.</summary>
/// <param name="Step">The step's id.</param>
/// <param name="SignOffs">What was decided there.</param>
public sealed record OpinionBoxes(string Step, IReadOnlyList<SignOff> SignOffs)
{
    private static readonly string[] s_order = ["unit-check", "countersign", "review", "submit", "issue", "recheck"];

    /// <summary>The boxes in the order of the process; one without an opinion is left out.</summary>
    public static IReadOnlyList<OpinionBoxes> Of(DispatchView view) =>
    [
        .. view.SignOffs
            .GroupBy(signOff => signOff.OpinionSlot ?? signOff.Step, StringComparer.Ordinal)
            .OrderBy(group => Place(group.Key))
            .Select(group => new OpinionBoxes(group.Key, [.. group.OrderBy(s => s.Rank).ThenBy(s => s.SignedAt)])),
    ];

    /// <summary>How a decision is marked.</summary>
    public static Tone ToneOf(SignOffDecision decision) => decision switch
    {
        SignOffDecision.Agree or SignOffDecision.Initial => Tone.Good,
        SignOffDecision.Disagree => Tone.Danger,
        SignOffDecision.Return => Tone.Warning,
        _ => Tone.Neutral,
    };

    private static int Place(string step) => Array.IndexOf(s_order, step) is var at and >= 0 ? at : s_order.Length;
}
