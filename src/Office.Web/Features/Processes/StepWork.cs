namespace Office.Web.Features.Processes;

/// <summary>
/// What is done at a step of a document, which decides the page that its holder works on: the step's id says it. Each comes with
/// what such a step usually is, so that a step is drawn and named in one choice.
/// </summary>
/// <param name="Id">The id that the step gets.</param>
/// <param name="Kind">decide or do.</param>
/// <param name="Assign">Who usually acts.</param>
/// <param name="Outcomes">How it may end.</param>
/// <param name="Returns">Where its holder may send the matter back to.</param>
/// <param name="Slot">The opinion box; null when it writes none.</param>
/// <param name="Service">Whether it is a service step, done by the office itself.</param>
public sealed record StepWork(
    string Id, string Kind, string Assign, string Outcomes, string Returns, string? Slot = null, bool Service = false)
{
    private const string Decisions = "agree initial disagree", Back = "previous drafter";

    /// <summary>The work that pages exist for, in the usual order.</summary>
    public static IReadOnlyList<StepWork> All { get; } =
    [
        new("draft", "do", "drafter", "submit", ""),
        new("unit-check", "decide", "unit-head-of(drafter)", "agree", Back, "unit-check"),
        new("countersign", "decide", "variable(countersigner)", Decisions, Back, "countersign"),
        new("review", "decide", "duty(office-review)", "agree", Back, "review"),
        new("submit", "decide", "variable(leader)", Decisions, Back, "submit"),
        new("issue", "decide", "variable(signer)", Decisions, Back, "issue"),
        new("recheck", "decide", "duty(recheck) | duty(office-review)", "agree", Back, "recheck"),
        new("number", "do", "duty(clerk)", "numbered", "previous"),
        new("proofread", "do", "duty(clerk)", "agree retypeset", Back),
        new("seal", "do", "duty(seal-keeper)", "sealed", "previous"),
        new("release", "do", "duty(clerk)", "agree", ""),
        new("distribute", "do", "duty(clerk)", "sent", ""),
        new("typeset", "do", "", "", "", Service: true),
        new("apply-seal", "do", "", "", "", Service: true),
    ];

    /// <summary>The values that a step gets when this work is chosen for it.</summary>
    public IReadOnlyDictionary<string, string?> Values(string name) => Service
        ? new Dictionary<string, string?>(StringComparer.Ordinal) { ["id"] = Id, ["name"] = name, ["service.topic"] = Id }
        : new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["id"] = Id,
            ["name"] = name,
            ["step.kind"] = Kind,
            ["step.assign"] = Assign,
            ["step.outcomes"] = Outcomes,
            ["step.returns"] = Returns.Length > 0 ? Returns : null,
            ["step.slot"] = Slot,
        };
}
