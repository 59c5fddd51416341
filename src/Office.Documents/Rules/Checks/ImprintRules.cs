using Office.Documents.Content;

namespace Office.Documents.Rules.Checks;

/// <summary>Number, date, signature and seal.</summary>
internal static class ImprintRules
{
    public static IReadOnlyList<DocumentRule> All { get; } =
    [
        new("R31", "rule.number-taken", "条例第九条（五）", Strength.Required, Gate.Passing) { Ask = NumberTaken },
        new("R31", "rule.number-gap", "条例第九条（五）", Strength.General, Gate.None) { Ask = NumberGap },
        new("R32", "rule.date-differs", "条例第九条（十二）", Strength.Required, Gate.Passing) { Ask = DateDiffers },
        new("R33", "rule.seal-of-another", "条例第九条（十三）", Strength.Required, Gate.Passing) { Ask = SealOfAnother },
        new("R34", "rule.seal-missing", "条例第九条（十三）", Strength.Required, Gate.None) { Ask = SealMissing },
        new("R35", "rule.secrecy-without-copy-number", "条例第九条（一）（二）", Strength.Required, Gate.Passing) { Ask = SecrecyWithoutCopyNumber },
    ];

    private static IEnumerable<Hit> NumberTaken(DocumentUnderCheck document) =>
        document.Context.Imprint is { NumberTaken: true, Number: { } number } ? [new Hit(new Place(DocumentElement.Number), number)] : [];

    private static IEnumerable<Hit> NumberGap(DocumentUnderCheck document) => document.Context.Imprint is { UnexplainedGaps.Count: > 0 } imprint
        ? [new Hit(new Place(DocumentElement.Number), string.Join('、', imprint.UnexplainedGaps))]
        : [];

    private static IEnumerable<Hit> DateDiffers(DocumentUnderCheck document) =>
        document.Context is { Imprint.IssuedOn: { } printed, Handling.SignedOn: { } signed } && printed != signed
            ? [new Hit(new Place(DocumentElement.Date), printed, signed)]
            : [];

    private static IEnumerable<Hit> SealOfAnother(DocumentUnderCheck document) =>
        document.Context.Imprint is { Signature: { } signature, SealOrgan: { } seal } && !string.Equals(signature, seal, StringComparison.Ordinal)
            ? [new Hit(new Place(DocumentElement.Seal), signature, seal)]
            : [];

    private static IEnumerable<Hit> SealMissing(DocumentUnderCheck document) =>
        document.Stage is Stage.Issued && document.Kind is not DocumentKind.Minutes
            && document.Context.Imprint is { Signature: { } signature, SealOrgan: null, SealNotNeeded: false }
            ? [new Hit(new Place(DocumentElement.Seal), signature)]
            : [];

    private static IEnumerable<Hit> SecrecyWithoutCopyNumber(DocumentUnderCheck document) =>
        document.Context.Imprint is { Secrecy: { Length: > 0 } level, CopyNumber: null or "" }
            ? [new Hit(Place.Document, level)]
            : [];
}
