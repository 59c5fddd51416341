using System.Text.RegularExpressions;
using Office.Documents.Content;
using Office.Documents.Tests.Typesetting;

// Reads only files that this test run has written itself: no input can slow these expressions down.
#pragma warning disable MA0009, MA0023
namespace Office.Documents.Tests.Conformance.Assertions;

/// <summary>Recipients, body, list of attachments, remark, attachments: L25–L30, L40–L42.</summary>
internal static class TextAssertions
{
    private const double Pitch = 29.61;

    public static IEnumerable<Assertion> All => Running.Concat(Attached);

    private static IEnumerable<Assertion> Running =>
    [
        new("L25", "7.3.2", "规定", "主送机关在标题下空一行顶格，末尾全角冒号", "79.37 ± 0.5 pt", s => Recipients(s) is { } line
            ? [new Reading(line.Start, Math.Abs(line.Start - 79.37) < 0.5 && line.EmTop - s.Title[^1].EmTop - s.Title[^1].Size is >= 13 and <= 2 * Pitch && EndsWithColon(s, line))] : []),
        new("L26", "7.3.3", "规定", "首页显示正文", "是", s => PageAssertions.FirstParagraph(s) is { } line ? [Reading.That(line.Page == 1)] : []),
        new("L27", "7.3.3", "规定", "自然段左空二字", "110.96 ± 2.83 pt", s => PageAssertions.FirstParagraph(s) is { } line ? [Reading.Near(line.Start, 110.96, 2.83)] : []),
        new("L27b", "7.3.3", "规定", "回行顶格", "79.37 ± 2.83 pt", s => PageAssertions.FirstParagraph(s) is { } line && line.End > 500 && s.After(line) is { } next && next.Start < 105
            ? [Reading.Near(next.Start, 79.37, 2.83)] : []),
        new("L28", "7.3.3", "一般", "结构层次：一、黑体，（一）楷体，1. 和（1）仿宋，3 号，左空二字", "110.96 ± 2.83 pt", s => Headings(s)
            .Select(h => new Reading(h.Line.Characters[0].X, h.Line.Size == 16 && h.Line.Font == h.Face && Math.Abs(h.Line.Characters[0].X - 110.96) <= 2.83))),
        new("L29", "7.3.3", "一般", "结构层次序数不越级", "是", s => Headings(s).Any() ? [Reading.That(LevelsFollow(s))] : []),
        new("L40", "7.3.5.5", "规定", "署名、日期不单独成页", "是", s => s.Date is { } date && s.Sample.Closing != ClosingForm.None
            ? [Reading.That(s.Pages.OnPage(date.Page).Any(l => l.Baseline < date.Baseline - 35 && l.Size == 16 && !l.Characters[0].IsRed))] : []),
        new("L41", "7.3.6", "规定", "附注加圆括号、左空二字、在日期下一行", "110.96 ± 0.5 pt", s => s.Sample.Content.Remark is { } remark && s.TypeArea.FirstOrDefault(l => l.Text.StartsWith($"（{remark[..4]}", StringComparison.Ordinal)) is { } line
            ? [new Reading(line.Characters[0].X, Math.Abs(line.Characters[0].X - 110.96) < 0.5 && Math.Abs(line.Baseline - s.Date!.Baseline - Pitch) < 0.2)] : []),
    ];

    private static IEnumerable<Assertion> Attached =>
    [
        new("L30", "7.3.4", "规定", "附件说明在正文下空一行，左空二字，名称后无标点", "110.96 ± 0.5 pt", s => List(s) is { } line
            ? [new Reading(line.Start, Math.Abs(line.Start - 110.96) < 0.5 && HasBlankAbove(s, line) && !"。；，".Contains(s.Sample.Content.Attachments[0][^1], StringComparison.Ordinal))] : []),
        new("L30b", "7.3.4", "规定", "附件顺序号左对齐，名称回行与首字对齐", "差 ≤ 0.5 pt", s => List(s) is { } line && s.Sample.Content.Attachments.Count > 1 ? Numbers(s, line) : []),
        new("L42", "7.3.7", "规定", "附件另面编排，“附件”及顺序号 3 号黑体顶格在第一行", "y 104.88 ± 0.5 pt", s => Labels(s).Select(l => new Reading(
            l.EmTop, Math.Abs(l.EmTop - 104.88) < 0.5 && Math.Abs(l.Start - 79.37) < 0.5 && l.Font == "NotoSansSC-Regular" && l.Page > (s.Date?.Page ?? 0)))),
        new("L42b", "7.3.7", "规定", "附件标题居中在第三行，与附件说明一致", "y 164.10 ± 0.5 pt", s => Labels(s).Select(l => (Label: l, Title: s.After(l)!)).Select(pair => new Reading(
            pair.Title.EmTop, Math.Abs(pair.Title.EmTop - 164.10) < 0.5 && Math.Abs(pair.Title.Centre - 300.47) < 1.5 && TitleOf(s, pair.Label).StartsWith(pair.Title.Text, StringComparison.Ordinal)))),
    ];

    private static ReadLine? Recipients(ReadSample sample) => sample.Title.Count > 0 && sample.Sample.Content.MainRecipients is [var first, ..]
        ? sample.First.FirstOrDefault(l => l.Size == 16 && l.Baseline > sample.Title[^1].Baseline && l.Text.StartsWith(first, StringComparison.Ordinal)) : null;

    private static bool EndsWithColon(ReadSample sample, ReadLine line)
    {
        var text = string.Concat(sample.First.Where(l => l.Baseline >= line.Baseline).OrderBy(l => l.Baseline).Select(l => l.Text));
        return text.StartsWith(string.Join('，', sample.Sample.Content.MainRecipients) + "：", StringComparison.Ordinal);
    }

    private static IEnumerable<(ReadLine Line, string Face, int Level)> Headings(ReadSample sample)
    {
        foreach (var heading in sample.Sample.Content.Body.OfType<Heading>().DistinctBy(h => h.Text, StringComparer.Ordinal))
        {
            var face = heading.Level switch { 1 => "NotoSansSC-Regular", 2 => "LXGWWenKai-Regular", _ => "FandolFang-Regular" };
            yield return (sample.TypeArea.First(l => l.Text == heading.Text), face, heading.Level);
        }
    }

    private static bool LevelsFollow(ReadSample sample)
    {
        var last = 0;
        foreach (var line in sample.TypeArea.Where(l => l.Size == 16 && Math.Abs(l.Characters[0].X - 110.96) < 3))
        {
            var level = Regex.IsMatch(line.Text, "^[一二三四五六七八九十]+、") ? 1 : Regex.IsMatch(line.Text, "^（[一二三四五六七八九十]+）") ? 2
                : Regex.IsMatch(line.Text, @"^\d+\.\D") ? 3 : Regex.IsMatch(line.Text, @"^（\d+）") ? 4 : 0;
            if (level > last + 1)
            {
                return false;
            }

            last = level == 0 ? last : level;
        }

        return true;
    }

    private static ReadLine? List(ReadSample sample) => sample.Sample.Content.Attachments.Count == 0 ? null
        : sample.TypeArea.First(l => l.Text.StartsWith("附件：", StringComparison.Ordinal));

    // At the head of a page the blank row falls away.
    private static bool HasBlankAbove(ReadSample sample, ReadLine line) =>
        sample.Before(line) is not { } before || before.Characters[0].IsRed || line.Baseline - before.Baseline >= (2 * Pitch) - 0.2;

    private static IEnumerable<Reading> Numbers(ReadSample sample, ReadLine first)
    {
        var x = first.Characters[3].X;
        for (var i = 1; i < sample.Sample.Content.Attachments.Count; i++)
        {
            var line = sample.TypeArea.First(l => l.Baseline > first.Baseline - (first.Page == l.Page ? 0 : 9999) && l.Page >= first.Page && l.Text.StartsWith($"{i + 1}.", StringComparison.Ordinal));
            var wrapped = line.Text.Length < sample.Sample.Content.Attachments[i].Length + 2 ? sample.After(line) : null;
            var off = Math.Max(Math.Abs(line.Characters[0].X - x), wrapped is null ? 0 : Math.Abs(wrapped.Start - line.Characters[2].X));
            yield return new Reading(off, off <= 0.5);
        }
    }

    private static IEnumerable<ReadLine> Labels(ReadSample sample) =>
        sample.TypeArea.Where(l => l.Page > 1 && Regex.IsMatch(l.Text, @"^附件\d*$"));

    private static string TitleOf(ReadSample sample, ReadLine label) =>
        sample.Sample.Content.Attachments[label.Text.Length > 2 ? int.Parse(label.Text[2..], System.Globalization.CultureInfo.InvariantCulture) - 1 : 0];
}
