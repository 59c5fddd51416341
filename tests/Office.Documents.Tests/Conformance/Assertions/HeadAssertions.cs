using System.Text.RegularExpressions;
using Office.Documents.Content;
using Office.Documents.Tests.Typesetting;

// Reads only files that this test run has written itself: no input can slow these expressions down.
#pragma warning disable MA0009, MA0023
namespace Office.Documents.Tests.Conformance.Assertions;

/// <summary>The head of page one, of documents, letters, orders and records: L12–L24, L52–L56.</summary>
internal static class HeadAssertions
{
    private const double Centre = 300.47;
    private const string NumberShape = @"^[\p{IsCJKUnifiedIdeographs}A-Za-z]+〔(19|20)\d{2}〕[1-9]\d*号$";

    public static IEnumerable<Assertion> All => Marks.Concat(Numbers).Concat(Special);

    private static IEnumerable<Assertion> Marks =>
    [
        new("L12", "7.2.3", "一般", "紧急程度：3 号黑体顶格；电报为特提、特急、加急、平急", "x 79.37，y 104.88 ± 0.5 pt", s => !IsLetter(s) && Urgency(s) is { } line
            ? [new Reading(line.EmTop, line.Font == "NotoSansSC-Regular" && line.Size == 16 && Math.Abs(line.Start - 79.37) < 0.5 && Math.Abs(line.EmTop - 104.88) < 0.5)] : []),
        new("L13", "7.2.4", "规定", "发文机关标志字形上边缘至版心上边缘 35 mm", "204.09 ± 2.83 pt", s => IsDocument(s) ? [Reading.Near(s.MarkInk.Top, 204.09, 2.83)] : []),
        new("L14", "7.2.4", "规定", "发文机关标志居中、红色、小标宋体", "300.47 ± 1.5 pt", s => s.Sample.IsJoint ? [] : [Reading.Near(s.Mark[0].Centre, Centre, 1.5)]),
        new("L15", "7.2.4", "规定", "联合行文：主办机关在上、各行等宽、“文件”居右并上下居中", "中心差 ≤ 2 pt", s => s.Sample.IsJoint && IsDocument(s) ? [Joint(s)] : []),
        new("L23", "7.3.1", "一般", "标题 2 号小标宋体，红色分隔线下空二行", "53–68 pt", s => IsDocument(s) && s.Title.Count > 0 ? [Reading.Between(s.Title[0].EmTop - s.RedRules[0].Y, 53, 68)] : []),
        new("L23b", "7.3.1", "一般", "标题居中", "300.47 ± 1.5 pt", s => s.Title.Select(l => Reading.Near(l.Centre, Centre, 1.5))),
        new("L24", "7.3.1", "实务", "标题不加粗、末尾无标点、回行不拆机关名称，两三行时不成沙漏形", "是", s => s.Title.Count > 0 ? [Reading.That(TitleIsWell(s))] : []),
    ];

    private static IEnumerable<Assertion> Numbers =>
    [
        new("L16", "7.2.5", "规定", "发文字号在标志下空二行（多个签发人时以首行计）", "59–76 pt", s => IsDocument(s) && s.Number is not null
            ? [Reading.Between(FirstRow(s).EmTop - s.MarkInk.Bottom, 59, 76)] : []),
        new("L17", "7.2.5", "规定", "发文字号：六角括号、年份全称、不编虚位", "是", s => s.Number is not null && s.Sample.Form != DocumentForm.Order
            ? [Reading.That(Regex.IsMatch(s.Sample.Imprint.Number!, NumberShape) && s.Number.Size == 16 && s.Number.Characters.First(c => c.Text == "〔").Font == "FandolFang-Regular")] : []),
        new("L18", "7.2.5", "规定", "下行文发文字号居中", "300.47 ± 1.5 pt", s => IsDocument(s) && !s.Sample.IsUpward && s.Number is { } number ? [Reading.Near(number.Centre, Centre, 1.5)] : []),
        new("L19", "7.2.5–6", "规定", "上行文发文字号居左空一字", "95.16 ± 2.83 pt", s => s.Sample.IsUpward ? [Reading.Near(s.Number!.Start, 95.16, 2.83)] : []),
        new("L19b", "7.2.5–6", "规定", "签发人居右空一字，与发文字号同一行", "505.78 ± 2.83 pt", s => s.Sample.IsUpward ? [Reading.Near(s.First.Where(IsSigner).Max(l => l.End), 505.78, 2.83)] : []),
        new("L20", "7.2.6", "规定", "“签发人：”仿宋、姓名楷体，每行两个，回行与首个姓名对齐，末行与字号同行", "是", s => s.Sample.IsUpward ? [Reading.That(SignersAreRight(s))] : []),
        new("L21", "7.2.7", "规定", "红色分隔线在发文字号下 4 mm", "11.34 ± 1.4 pt", s => IsDocument(s) && s.Number is { } number ? [Reading.Near(s.RedRules[0].Y - number.EmTop - 16, 11.34, 1.4)] : []),
        new("L22", "7.2.7", "规定", "红色分隔线与版心等宽", "442.20 ± 1.5 pt", s => IsDocument(s)
            ? [new Reading(s.RedRules[0].X1 - s.RedRules[0].X0, s.RedRules.Count == 1 && Math.Abs(s.RedRules[0].X1 - s.RedRules[0].X0 - 442.20) < 1.5 && Math.Abs(s.RedRules[0].X0 - 79.37) < 0.5)] : []),
    ];

    private static IEnumerable<Assertion> Special =>
    [
        new("L52", "10.1", "规定", "信函：标志字形上边缘至上页边 30 mm，不加“文件”", "85.04 ± 2.83 pt", s => IsLetter(s)
            ? [new Reading(s.MarkInk.Top, Math.Abs(s.MarkInk.Top - 85.04) < 2.83 && !s.Mark[0].Text.EndsWith("文件", StringComparison.Ordinal))] : []),
        new("L53", "10.1", "规定", "信函：红色双线长 170 mm，首条上粗下细在标志下 4 mm", "481.89 ± 1.5 pt", s => IsLetter(s) ? [.. s.RedRules.Select(r => Reading.Near(r.X1 - r.X0, 481.89, 1.5)), Upper(s)] : []),
        new("L53b", "10.1", "规定", "信函：第二条红色双线上细下粗，距下页边 20 mm", "785.20 ± 2.83 pt", s => IsLetter(s)
            ? [new Reading(s.RedRules[3].Y, Math.Abs(s.RedRules[3].Y - 785.20) < 2.83 && s.RedRules[3].Stroke > s.RedRules[2].Stroke)] : []),
        new("L54", "10.1", "规定", "信函：发文字号顶格居版心右边缘", "521.57 ± 1.5 pt", s => IsLetter(s) ? [Reading.Near(s.Number!.End, 521.57, 1.5)] : []),
        new("L54b", "10.1", "规定", "信函：首个要素距双线为 3 号字高的 7/8", "14.0 ± 1.4 pt", s => IsLetter(s) ? [Reading.Near(s.Number!.EmTop - s.RedRules[1].Y - (s.RedRules[1].Stroke / 2), 14, 1.4)] : []),
        new("L54c", "10.1", "规定", "信函：标题与其上最后一个要素相距二行", "59–76 pt", s => IsLetter(s) ? [Reading.Between(s.Title[0].EmTop - s.Number!.EmTop - 16, 59, 76)] : []),
        new("L54d", "10.1", "规定", "信函：首页不显示页码，版记无分隔线、印发机关和日期", "是", s => IsLetter(s)
            ? [Reading.That(!s.First.Any(l => l.Baseline > 745) && !s.Pages.Rules.Any(r => !r.IsRed) && !s.Pages.AllText.Contains("印发机关", StringComparison.Ordinal) && !s.Pages.AllText.Contains("日印发", StringComparison.Ordinal))] : []),
        new("L55", "10.2", "规定", "命令：标志字形上边缘至版心上边缘 20 mm", "161.57 ± 2.83 pt", s => IsOrder(s) ? [Reading.Near(s.MarkInk.Top, 161.57, 2.83)] : []),
        new("L55b", "10.2", "规定", "命令：令号在标志下空二行居中", "59–76 pt", s => IsOrder(s)
            ? [new Reading(s.Number!.EmTop - s.MarkInk.Bottom, s.Number.EmTop - s.MarkInk.Bottom is >= 59 and <= 76 && Math.Abs(s.Number.Centre - Centre) < 1.5)] : []),
        new("L55c", "10.2", "规定", "命令：正文在令号下空二行", "59–89 pt", s => IsOrder(s) ? [Reading.Between(PageAssertions.FirstParagraph(s)!.EmTop - s.Number!.EmTop - 16, 59, 89)] : []),
        new("L56", "10.3", "推荐", "纪要：标志以“纪要”结尾；出席、请假、列席 3 号黑体空二字，人名仿宋体，回行与冒号后首字对齐", "110.96 ± 0.5 pt", Minutes),
    ];

    private static bool IsDocument(ReadSample sample) => sample.Sample.Form is DocumentForm.Document or DocumentForm.Minutes;

    private static bool IsLetter(ReadSample sample) => sample.Sample.Form == DocumentForm.Letter;

    private static bool IsOrder(ReadSample sample) => sample.Sample.Form == DocumentForm.Order;

    private static ReadLine? Urgency(ReadSample sample) => sample.First.FirstOrDefault(l => l.Text is "特提" or "特急" or "加急" or "平急");

    private static bool IsSigner(ReadLine line) => line.Characters.Any(c => c.Font == "LXGWWenKai-Regular") && line.Baseline < 500;

    private static ReadLine FirstRow(ReadSample sample) => sample.Sample.IsUpward ? sample.First.Where(IsSigner).MinBy(l => l.Baseline)! : sample.Number!;

    private static Reading Upper(ReadSample sample) => new(
        sample.RedRules[0].X1 - sample.RedRules[0].X0,
        sample.RedRules[0].Stroke > sample.RedRules[1].Stroke
        && Math.Abs(sample.RedRules[0].Y - (sample.RedRules[0].Stroke / 2) - sample.MarkInk.Bottom - 11.34) < 1.5 && Math.Abs((sample.RedRules[0].X0 + sample.RedRules[0].X1) / 2 - Centre) < 1.5);

    private static Reading Joint(ReadSample sample)
    {
        var rows = sample.Mark.SelectMany(l => l.Characters).Where(c => c.Text is not ("文" or "件")).GroupBy(c => c.Baseline).OrderBy(g => g.Key).ToList();
        var file = sample.Mark.SelectMany(l => l.Characters).Where(c => c.Text is "文" or "件").ToList();
        var fileCentre = (file.Min(c => c.Baseline - (c.Ink!.Value.Top * c.Size)) + file.Max(c => c.Baseline - (c.Ink!.Value.Bottom * c.Size))) / 2;
        var off = Math.Abs(fileCentre - ((sample.MarkInk.Top + sample.MarkInk.Bottom) / 2));
        var widths = rows.Select(r => r.Max(c => c.X) - r.Min(c => c.X)).ToList();
        var first = string.Concat(rows[0].OrderBy(c => c.X).Select(c => c.Text));
        return new Reading(off, off <= 2 && rows.Count == sample.Sample.Imprint.JointOrgans.Count + 1 && widths.Max() - widths.Min() < 1
            && first == sample.Sample.Imprint.RedHead[..^2] && file.Min(c => c.X) > rows.SelectMany(r => r).Max(c => c.X));
    }

    private static bool TitleIsWell(ReadSample sample)
    {
        var lines = sample.Title.Select(l => l.Text).ToList();
        var names = ((string[])["铜江市人民政府办公室", "铜江市人民代表大会", "省人民政府", "市发展改革委", "政务服务"]).Where(n => string.Concat(lines).Contains(n, StringComparison.Ordinal));
        return !sample.Pages.HasRenderMode && !"。，；：、！？".Contains(lines[^1][^1], StringComparison.Ordinal)
            && names.All(name => lines.Exists(l => l.Contains(name, StringComparison.Ordinal)))
            && !(lines.Count == 3 && lines[1].Length < lines[0].Length && lines[1].Length < lines[2].Length);
    }

    private static bool SignersAreRight(ReadSample sample)
    {
        var rows = sample.First.Where(IsSigner).OrderBy(l => l.Baseline).ToList();
        var names = rows.Select(r => r.Characters.Where(c => c.Font == "LXGWWenKai-Regular").OrderBy(c => c.X).ToList()).ToList();
        var label = rows[0].Characters.Where(c => c.X > 250 && "签发人：".Contains(c.Text, StringComparison.Ordinal) && c.Font == "FandolFang-Regular").ToList();
        return label.Count == 4 && rows[^1].Text.Contains(sample.Sample.Imprint.Number!, StringComparison.Ordinal)
            && rows.Count == (sample.Sample.Content.Signers.Count + 1) / 2
            && names.All(n => Math.Abs(n[0].X - names[0][0].X) < 0.5 && n.Count <= 6);
    }

    private static IEnumerable<Reading> Minutes(ReadSample sample)
    {
        if (sample.Sample.Form != DocumentForm.Minutes)
        {
            yield break;
        }

        foreach (var attendance in sample.Sample.Content.Body.OfType<Attendance>())
        {
            var line = sample.TypeArea.First(l => l.Text.StartsWith(attendance.Label + "：", StringComparison.Ordinal));
            var next = attendance.Text.Length > 22 ? sample.After(line) : null;
            yield return new Reading(line.Start, Math.Abs(line.Start - 110.96) < 0.5 && line.Characters[0].Font == "NotoSansSC-Regular" && line.Characters[3].Font == "FandolFang-Regular"
                && (next is null || Math.Abs(next.Start - line.Characters[3].X) < 0.5) && sample.Mark[0].Text.EndsWith("纪要", StringComparison.Ordinal));
        }
    }
}
