using Office.Documents.Content;
using Office.Documents.Tests.Typesetting;

namespace Office.Documents.Tests.Conformance.Assertions;

/// <summary>The page, its grid and its number: L01–L09, L48–L51, L57.</summary>
internal static class PageAssertions
{
    private const string Marks = "，。、；：？！）》”〕…—";

    public static IEnumerable<Assertion> All =>
    [
        new("L01", "5.1", "规定", "每页均为竖放的 A4", "595.28 × 841.89 ± 0.6 pt", s => s.Pages.MediaBoxes
            .SelectMany(b => (Reading[])[Reading.Near(b.Width, 595.28, 0.6), Reading.Near(b.Height, 841.89, 0.6)])),
        new("L02", "5.2.1", "规定", "版心左边缘（订口 28 mm）", "79.37 ± 2.83 pt", s => [Reading.Near(Body(s).Min(l => l.Start), 79.37, 2.83)]),
        new("L03", "5.2.1", "规定", "没有文字超出版心右边缘和下边缘", "x ≤ 522.57，y ≤ 743.68 pt", s =>
        [
            Reading.Between(Body(s).SelectMany(l => l.Characters).Where(c => !Marks.Contains(c.Text, StringComparison.Ordinal)).Max(c => c.End), 0, 522.57),
            Reading.Between(Body(s).Max(l => l.Baseline), 0, 743.68),
        ]),
        new("L04", "5.2.1", "规定", "满页首行上边缘（天头 37 mm）", "104.88 ± 2.83 pt", s => FullPages(s).Select(p => Reading.Near(p[0].EmTop, 104.88, 2.83))),
        new("L05", "5.2.3", "一般", "满页行数", "22", s => FullPages(s).Select(p => Reading.Near(p.Count, 22, 0))),
        new("L06", "5.2.3", "一般", "满行字数", "28", s => FullPages(s).SelectMany(p => p)
            .Where(l => l.Start < 85 && l.End > 515 && l.Characters.All(c => c.Advance > 15) && !Marks.Contains(l.Characters[^1].Text, StringComparison.Ordinal)
                && Math.Abs(l.Characters[^1].X - l.Characters[0].X - ((l.Characters.Count - 1) * 15.793)) < 0.5)
            .Select(l => Reading.Between(l.Characters.Count, 27.5, 28))),
        new("L07", "5.2.3", "一般", "行距", "29.61 ± 0.15 pt", s => FullPages(s)
            .SelectMany(p => p.Zip(p.Skip(1))).Select(pair => Reading.Near(pair.Second.Baseline - pair.First.Baseline, 29.61, 0.15))),
        new("L08", "5.2.2", "一般", "正文仿宋体 3 号", "仿宋，16 pt（替代字体 FandolFang）", s => FirstParagraph(s) is { } line
            ? [new Reading(line.Size, line.Font == "FandolFang-Regular" && line.Size is >= 15.75 and <= 16)] : []),
        new("L09", "5.2.4", "规定", "除发文机关标志和签名章外文字为黑色", "是", s =>
            [Reading.That(s.Pages.Lines.Concat(s.Pages.TurnedLines).All(l => !l.Characters.Any(c => c.IsRed) || s.Mark.Contains(l) || IsStamp(s, l)))]),
        new("L48", "7.5", "一般", "页码“— n —”，4 号半角宋体，一字线上距版心下边缘 7 mm", "762.52 ± 2.83 pt", s => Numbered(s).Select(n => new Reading(
            n.Line.Baseline - (0.33 * 14), n.Line.Text == $"— {n.Page} —" && n.Line.Size == 14 && n.Line.Font == "NotoSerifSC-Regular"
            && Math.Abs(n.Line.Baseline - (0.33 * 14) - 762.52) <= 2.83))),
        new("L49", "7.5", "规定", "单页码居右空一字", "507.57 ± 3 pt", s => Numbered(s).Where(n => n.Page % 2 == 1).Select(n => Reading.Near(n.Line.End, 507.57, 3))),
        new("L49b", "7.5", "规定", "双页码居左空一字", "93.37 ± 3 pt", s => Numbered(s).Where(n => n.Page % 2 == 0).Select(n => Reading.Near(n.Line.Start, 93.37, 3))),
        new("L50", "7.5", "规定", "版记页前的空白页和版记页不编页码，其余页（信函首页除外）连续编码", "是", s => [Reading.That(NumbersAreRight(s))]),
        new("L51", "8", "规定", "A4 横排表格：页码位置不变，单页码表头在订口一边，双页码在切口一边（均为左）", "表首行 x ≤ 135 pt", s => s.Pages.TurnedLines
            .GroupBy(l => l.Page).Select(page => new Reading(page.Min(l => l.EmTop), page.Min(l => l.EmTop) is >= 79 and <= 135
                && s.Pages.OnPage(page.Key).Any(l => l.Baseline > 745 && l.Text == $"— {page.Key} —")))),
        new("L57", "8.1（印制）", "规定", "字体全部嵌入并带字符映射", "是", s => [Reading.That(s.Pages.Faces.All(f => f.IsEmbedded && f.HasMap))]),
    ];

    /// <summary>Full pages of running text: not the first, not the last two of the text, without tables, pictures and sheets across.</summary>
    public static IEnumerable<List<ReadLine>> FullPages(ReadSample sample)
    {
        var end = sample.Date?.Page ?? 0;
        for (var page = 2; page < end - 1; page++)
        {
            if (!Enumerable.Range(page, 2).Any(p => sample.Pages.Rules.Any(r => r.Page == p) || sample.Pages.Pictures.Any(i => i.Page == p)
                || sample.Pages.TurnedLines.Any(l => l.Page == p)))
            {
                yield return [.. sample.Pages.OnPage(page).Where(l => l.Baseline < 745)];
            }
        }
    }

    /// <summary>The line in which the first paragraph of the body starts.</summary>
    public static ReadLine? FirstParagraph(ReadSample sample) => sample.Sample.Content.Body.OfType<Paragraph>().FirstOrDefault() is { } paragraph
        ? sample.TypeArea.FirstOrDefault(l => l.Text.StartsWith(paragraph.Text[..Math.Min(10, paragraph.Text.Length)], StringComparison.Ordinal)) : null;

    private static IEnumerable<ReadLine> Body(ReadSample sample) => sample.TypeArea.Where(l => !l.Characters[0].IsRed);

    private static bool IsStamp(ReadSample sample, ReadLine line) =>
        sample.Sample.Imprint.Stamp is { } stamp && string.Concat(line.Characters.Where(c => c.IsRed).Select(c => c.Text)) == stamp.Name;

    private static IEnumerable<(int Page, ReadLine Line)> Numbered(ReadSample sample) =>
        sample.Pages.Lines.Where(l => l.Baseline > 745).Select(l => (l.Page, l));

    private static bool NumbersAreRight(ReadSample sample)
    {
        var blank = Enumerable.Range(1, sample.Pages.Count)
            .Where(p => !sample.TypeArea.Any(l => l.Page == p) && sample.Pages.TurnedLines.All(l => l.Page != p)).ToList();
        var without = blank.Count > 0 ? [.. blank, sample.Pages.Count] : sample.Sample.Form == DocumentForm.Letter ? [1] : (List<int>)[];
        return Enumerable.Range(1, sample.Pages.Count).Except(without).SequenceEqual(Numbered(sample).Select(n => n.Page));
    }
}
