using Office.Documents.Content;
using Office.Documents.Tests.Typesetting;

namespace Office.Documents.Tests.Conformance.Assertions;

/// <summary>版记: L43–L47.</summary>
internal static class EndAssertions
{
    public static IEnumerable<Assertion> All =>
    [
        new("L43", "7.4.1", "推荐", "版记分隔线与版心等宽，首末条 0.35 mm，中间 0.25 mm", "442.20 ± 1.5 pt", s => Rules(s) is { Count: > 0 } rules
            ? [new Reading(rules[0].X1 - rules[0].X0, rules.All(r => Math.Abs(r.X1 - r.X0 - 442.20) < 1.5) && Math.Abs(rules[0].Stroke - 0.99) < 0.1
                && Math.Abs(rules[^1].Stroke - 0.99) < 0.1 && rules.Skip(1).SkipLast(1).All(r => Math.Abs(r.Stroke - 0.71) < 0.1))] : []),
        new("L44", "7.4.1", "规定", "末条分隔线与最后一面版心下边缘重合", "742.68 ± 1.4 pt", s => Rules(s) is { Count: > 0 } rules ? [Reading.Near(rules[^1].Y, 742.68, 1.4)] : []),
        new("L45", "7.4.2", "一般", "抄送 4 号仿宋，左右空一字，回行与冒号后首字对齐，句号结尾", "93.37–95.16 ± 1 pt", s => Copies(s) is { } line ? [CopiesAreRight(s, line)] : []),
        new("L45b", "7.4.2", "一般", "移入版记的主送机关在抄送之上，其间无分隔线", "是", s => s.Pages.OnPage(s.Pages.Count).FirstOrDefault(l => l.Text.StartsWith("主送：", StringComparison.Ordinal)) is { } main
            ? [Reading.That(Rules(s).All(r => r.Y < main.Baseline || Copies(s) is not { } copies || r.Y > copies.Baseline))] : []),
        new("L46", "7.4.3", "一般", "印发机关左空一字、印发日期右空一字，4 号，同一行", "507.57 ± 3 pt", s => s.Sample.Form == DocumentForm.Letter ? [] : s.Pages.OnPage(s.Pages.Count).Where(l => l.Text.EndsWith("日印发", StringComparison.Ordinal))
            .Select(l => new Reading(l.End, Math.Abs(l.End - 507.57) < 3 && Math.Abs(l.Start - 93.37) < 3 && l.Size == 14 && l.Text.StartsWith(s.Sample.Imprint.PrintedBy, StringComparison.Ordinal)))),
        new("L47", "传统做法", "提示", "要求版记在偶数页时，版记在最后一张纸的背面", "偶数页", s => s.Sample.Options.ImprintOnEvenPage ? [new Reading(s.Pages.Count, s.Pages.Count % 2 == 0)] : []),
    ];

    private static IReadOnlyList<ReadRule> Rules(ReadSample sample)
    {
        // The lines of tables lie at other places than those of the imprint, which are the last ones.
        var last = sample.Pages.OnPage(sample.Pages.Count).LastOrDefault(l => l.Text.EndsWith("日印发", StringComparison.Ordinal));
        if (last is null || sample.Sample.Form == DocumentForm.Letter)
        {
            return [];
        }

        var first = sample.Pages.OnPage(sample.Pages.Count).FirstOrDefault(l => l.Size == 14 && (l.Text.StartsWith("主送：", StringComparison.Ordinal) || l.Text.StartsWith("抄送：", StringComparison.Ordinal))) ?? last;
        return [.. sample.Pages.Rules.Where(r => r.Page == sample.Pages.Count && !r.IsRed && !r.IsUpright && r.Y > first.EmTop - 15).OrderBy(r => r.Y)];
    }

    private static ReadLine? Copies(ReadSample sample) => sample.Pages.OnPage(sample.Pages.Count).FirstOrDefault(l => l.Text.StartsWith("抄送：", StringComparison.Ordinal));

    private static Reading CopiesAreRight(ReadSample sample, ReadLine line)
    {
        var text = line.Text;
        var isRight = line.Size == 14 && line.Font == "FandolFang-Regular" && line.Start is >= 92.4 and <= 96.2 && line.Characters.Last(c => c.Text is not ("，" or "。")).End <= 521.57 - 13;
        for (var next = sample.After(line); next is not null && !text.EndsWith('。'); next = sample.After(next))
        {
            isRight &= Math.Abs(next.Start - line.Characters[3].X) < 2.83;
            text += next.Text;
        }

        return new Reading(line.Start, isRight && text == $"抄送：{string.Join('，', sample.Sample.Content.CopyRecipients)}。");
    }
}
