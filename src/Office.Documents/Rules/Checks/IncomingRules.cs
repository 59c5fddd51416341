using Office.Documents.Rules.Facts;

namespace Office.Documents.Rules.Checks;

/// <summary>收文办理: what must be recorded of a document that came in (条例 articles 24 and 31).</summary>
internal static class IncomingRules
{
    public static IReadOnlyList<DocumentRule> All { get; } =
    [
        Of("R41", "rule.incoming-return-without-reason", "条例第二十四条（三）", i => i.ReturnReasons.Any(string.IsNullOrWhiteSpace) ? [Here()] : []),
        Of("R42", "rule.no-leading-unit", "条例第二十四条（四）", i => i.Undertakers.Count > 1 && !i.Undertakers.Any(unit => unit.Leads) ? [Here(i.Undertakers.Count)] : []),
        Of("R43", "rule.urgent-without-limit", "条例第二十四条（四）", i => i is { Urgent: true, DueOn: null } ? [Here()] : []),
        Of("R44", "rule.circulation-pending", "条例第二十四条（五）", i => i.LateReaders.Select(reader => Here(reader))),
        Of("R45", "rule.closed-without-answer", "条例第二十四条（七）", i => i is { NeedsAnswer: true, Closed: true, Answered: false } ? [Here()] : []),
        Of("R46", "rule.beyond-scope", "条例第三十一条", i => i.Scope.Count == 0 ? [] : i.ForwardedTo.Except(i.Scope, StringComparer.Ordinal).Select(reader => Here(reader))),
    ];

    private static DocumentRule Of(string id, string code, string clause, Func<IncomingFacts, IEnumerable<Hit>> ask) =>
        new(id, code, clause, Strength.Required, Gate.Passing)
        {
            Ask = document => document.Context.Incoming is { } incoming ? ask(incoming) : [],
        };

    private static Hit Here(params object[] arguments) => new(Place.Document, arguments);
}
