using System.Text.RegularExpressions;
using Office.Documents.Rules;

namespace Office.Documents.Proofreading.Checks;

/// <summary>附件 that the text speaks of against those that 附件说明 lists.</summary>
internal static partial class AttachmentChecks
{
    private const int Timeout = 1000;

    public static IReadOnlyList<ProofCheck> All { get; } = [new("P11", "proof.attachment-not-listed", NotListed)];

    private static IEnumerable<Hit> NotListed(ProofText text) => text.Matches(Mention())
        .Where(found => found.Place.Element is DocumentElement.Body or DocumentElement.Remark)
        .Select(found => (found.Place, found.Match, Number: NumberOf(found.Match.Groups["number"].Value)))
        .Where(found => found.Number > text.Content.Attachments.Count)
        .Select(found => new Hit(found.Place, found.Match.Value, text.Content.Attachments.Count));

    // 详见附件 speaks of one; 本通知附件 of another paper is not told apart.
    private static int NumberOf(string written) => written switch
    {
        "" => 1,
        [>= '0' and <= '9', ..] => int.Parse(written, System.Globalization.CultureInfo.InvariantCulture),
        _ => "一二三四五六七八九十".IndexOf(written[0], StringComparison.Ordinal) + 1,
    };

    [GeneratedRegex(@"(?<=(详见|见|附|按照|按|填写|填报|参照|依照|根据|将))附件(?<number>\d{1,2}|[一二三四五六七八九十])?|[（(](详?见)?附件(?<number>\d{1,2}|[一二三四五六七八九十])?[）)]", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Mention();
}
