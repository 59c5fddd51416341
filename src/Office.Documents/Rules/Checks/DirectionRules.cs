using System.Text.RegularExpressions;
using Office.Documents.Content;
using Office.Documents.Rules.Facts;

namespace Office.Documents.Rules.Checks;

/// <summary>行文规则: who may write to whom, upwards, downwards and across (条例 articles 14–17).</summary>
internal static partial class DirectionRules
{
    private const int Timeout = 1000;

    public static IReadOnlyList<DocumentRule> All { get; } =
    [
        new("R03", "rule.signer-missing", "条例第九条（六）", Strength.Required, Gate.Passing) { Ask = SignerMissing },
        new("R05", "rule.copy-to-subordinate", "条例第十五条（一）", Strength.Required, Gate.Passing) { Ask = CopyToSubordinate },
        new("R07", "rule.major-without-consent", "条例第十五条（二）", Strength.Required, Gate.Passing) { Ask = MajorWithoutConsent },
        new("R14", "rule.skips-level", "条例第十四条", Strength.Required, Gate.Passing) { Ask = document => SkipsLevel(document, excused: false) },
        new("R14", "rule.skips-level-excused", "条例第十四条", Strength.General, Gate.None) { Ask = document => SkipsLevel(document, excused: true) },
        new("R15", "rule.superior-not-copied", "条例第十六条（一）", Strength.Required, Gate.Passing) { Ask = SuperiorNotCopied },
        new("R16", "rule.commands-government", "条例第十六条（二）", Strength.Required, Gate.Passing) { Ask = CommandsGovernment },
        new("R17", "rule.consent-not-recorded", "条例第十六条（二）", Strength.Required, Gate.Passing) { Ask = ConsentNotRecorded },
        new("R18", "rule.office-without-authority", "条例第十六条（二）", Strength.Required, Gate.Passing) { Ask = OfficeWithoutAuthority },
        new("R25", "rule.unrelated-wants-letter", "条例第八条（十四）", Strength.Required, Gate.Passing) { Ask = UnrelatedWantsLetter },
    ];

    private static IEnumerable<Hit> SignerMissing(DocumentUnderCheck document) =>
        document.IsUpward && document.Stage >= Stage.Review && document.Content.Signers.Count == 0
            ? [new Hit(new Place(DocumentElement.Signer))]
            : [];

    private static IEnumerable<Hit> CopyToSubordinate(DocumentUnderCheck document) => document.IsUpward
        ? document.Copy.Index()
            .Where(entry => entry.Item.Standing is OrganStanding.Subordinate)
            .Select(entry => new Hit(new Place(DocumentElement.CopyRecipient, entry.Index), entry.Item.PrintedName) { Fix = FindingFix.Remove })
        : [];

    private static IEnumerable<Hit> MajorWithoutConsent(DocumentUnderCheck document) =>
        document is { IsUpward: true, Issuer.Class: OrganClass.Department, Context.Matter: { Major: true, SuperiorConsent: not true } }
            ? document.Main.Index()
                .Where(entry => entry.Item is { Standing: OrganStanding.Superior, Class: OrganClass.Department })
                .Select(entry => new Hit(new Place(DocumentElement.MainRecipient, entry.Index), entry.Item.PrintedName))
            : [];

    private static IEnumerable<Hit> SkipsLevel(DocumentUnderCheck document, bool excused) => document.IsUpward
        ? document.Main.Index()
            .Where(entry => entry.Item.Standing is OrganStanding.Superior && entry.Item.Skipped.Count > 0)
            .Where(entry => excused == (document.IsCopied(entry.Item.Skipped) && document.Context.Matter.SkipReason is { Length: > 0 }))
            .Select(entry => new Hit(new Place(DocumentElement.MainRecipient, entry.Index), entry.Item.PrintedName, entry.Item.Skipped[0]))
        : [];

    private static IEnumerable<Hit> SuperiorNotCopied(DocumentUnderCheck document) =>
        document is { IsDownward: true, Context.Matter.Major: true, Issuer.SuperiorNames.Count: > 0 } && !document.IsCopied(document.Issuer.SuperiorNames)
            ? [new Hit(new Place(DocumentElement.CopyRecipient), document.Issuer.SuperiorNames[0])]
            : [];

    private static IEnumerable<Hit> CommandsGovernment(DocumentUnderCheck document)
    {
        var commands = document.Kind is DocumentKind.Notice or DocumentKind.Decision or DocumentKind.Order
            || document.Parts.Any(part => Command().IsMatch(part.Text));
        return commands && !SpeaksOfConsent(document)
            ? LowerGovernments(document, OrganClass.Department)
                .Select(entry => new Hit(new Place(DocumentElement.MainRecipient, entry.Index), document.Issuer.Name, entry.Item.PrintedName))
            : [];
    }

    private static IEnumerable<Hit> ConsentNotRecorded(DocumentUnderCheck document) =>
        SpeaksOfConsent(document) && document.Context.Matter.GovernmentConsent is false
            && LowerGovernments(document, OrganClass.Department).Any()
            ? [new Hit(document.Parts.First(part => Consent().IsMatch(part.Text)).Place)]
            : [];

    private static IEnumerable<Hit> OfficeWithoutAuthority(DocumentUnderCheck document) => document.Context.Matter.Authorised is false
        ? LowerGovernments(document, OrganClass.Office)
            .Select(entry => new Hit(new Place(DocumentElement.MainRecipient, entry.Index), document.Issuer.Name, entry.Item.PrintedName))
        : [];

    private static IEnumerable<Hit> UnrelatedWantsLetter(DocumentUnderCheck document) =>
        document.Kind is DocumentKind.Request or DocumentKind.Reply or DocumentKind.Report
            ? document.Main.Index()
                .Where(entry => entry.Item.Standing is OrganStanding.Unrelated)
                .Select(entry => new Hit(
                    new Place(DocumentElement.MainRecipient, entry.Index), entry.Item.PrintedName, KindNames.Of(document.Kind)))
            : [];

    /// <summary>Party committees and governments below the level of the issuer, which has to be of this class.</summary>
    private static IEnumerable<(int Index, RecipientFacts Item)> LowerGovernments(DocumentUnderCheck document, OrganClass issuer) =>
        document.Issuer.Class == issuer
            ? document.Main.Index().Where(entry => entry.Item is
            { Class: OrganClass.Government or OrganClass.Party, Standing: not (OrganStanding.Superior or OrganStanding.Own) }
                && (entry.Item.Standing is not OrganStanding.Unknown || SoundsLower(document.Issuer.Name, entry.Item.PrintedName)))
            : [];

    // Without the directory only a collective name of counties or towns says for certain that it stands below.
    private static bool SoundsLower(string issuer, string recipient) =>
        issuer.Length > 0 && (recipient.StartsWith("各县", StringComparison.Ordinal) || recipient.StartsWith("各乡", StringComparison.Ordinal)
            || recipient.StartsWith("各镇", StringComparison.Ordinal) || recipient.StartsWith("各区", StringComparison.Ordinal));

    private static bool SpeaksOfConsent(DocumentUnderCheck document) => document.Parts.Any(part => Consent().IsMatch(part.Text));

    [GeneratedRegex(@"(务必|必须|要求你(市|县|区|镇|乡))", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Command();

    [GeneratedRegex(@"经\p{L}{0,12}(政府|党委|市委|县委|区委|省委)\p{L}{0,4}同意", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Consent();
}
