using Office.Documents.Content;
using Office.Documents.Typesetting.Layout;

namespace Office.Documents.Tests.Typesetting;

/// <summary>The page and its grid: assertions L01–L09 and L43–L50 of the reference.</summary>
public class PageGeometryTests
{
    private const double Cell = 442.20 / 28;

    public static TheoryData<string> Names => [.. Samples.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void L01_every_page_is_A4_upright(string name) =>
        Samples.Read(name).MediaBoxes.ShouldAllBe(b => Math.Abs(b.Width - 595.28) < 0.6 && Math.Abs(b.Height - 841.89) < 0.6);

    [Theory]
    [MemberData(nameof(Names))]
    public void L02_L03_nothing_leaves_the_type_area(string name)
    {
        foreach (var line in Samples.Read(name).Lines.Where(l => l.Baseline < 745))
        {
            line.Start.ShouldBeGreaterThan(79.37 - 1, line.Text);
            line.End.ShouldBeLessThan(521.57 + 8.1, line.Text);
            // The blank half of a closing mark may be compressed; ink never crosses the edge.
            line.Characters.Where(c => c.Advance > 0.9 * c.Size && !"，。、；：？！）》”".Contains(c.Text, StringComparison.Ordinal)).ShouldAllBe(c => c.End < 521.57 + 1);
            line.Baseline.ShouldBeLessThan(742.68 + 1);
        }
    }

    [Fact]
    public void L04_L05_L07_a_full_page_has_22_rows_on_the_grid()
    {
        var rows = Samples.Read(Samples.FourPages).OnPage(2).Where(l => l.Baseline < 745).ToList();
        rows.Count.ShouldBe(22);
        rows[0].EmTop.ShouldBe(104.88, 0.1);
        for (var i = 1; i < rows.Count; i++)
        {
            (rows[i].Baseline - rows[i - 1].Baseline).ShouldBe(29.61, 0.15);
        }
        (rows[^1].EmTop + 16).ShouldBe(742.68, 0.2);
    }

    [Fact]
    public void L06_a_full_line_holds_28_characters_and_ends_at_the_edge()
    {
        var lines = Samples.Read(Samples.FourPages).OnPage(2).Where(l => l.Baseline < 745 && l.Start < 85).ToList();
        var full = lines.Where(l => l.End > 500).ToList();
        full.Count.ShouldBeGreaterThan(8);
        full.ShouldContain(l => l.Characters.Count == 28 && l.Characters.All(c => c.Advance > 15));
        foreach (var line in full)
        {
            // Half-width characters count half; a mark pulled in counts as the half that was left of it.
            var count = line.Characters.Sum(c => c.Text[0] < 0x250 ? 0.5 : 1);
            count.ShouldBeInRange(26.5, 29, line.Text);
        }
        full.Where(l => l.Characters.All(c => c.Advance > 15) && l.Characters.Count == 28)
            .ShouldAllBe(l => Math.Abs(l.Characters[27].X - l.Characters[0].X - (27 * Cell)) < 0.3);
    }

    [Fact]
    public void L08_the_body_is_in_fangsong_of_16_points()
    {
        var line = Samples.Read(Samples.FourPages).Line("为深入贯彻落实国务院");
        line.Font.ShouldBe("FandolFang-Regular");
        line.Size.ShouldBe(16);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void L09_only_the_head_is_red(string name) =>
        Samples.Read(name).Lines.Where(l => l.Characters.Any(c => c.IsRed)).Select(l => l.Text).ShouldBe(["铜江市人民政府办公室文件"]);

    [Theory]
    [MemberData(nameof(Names))]
    public void L43_L44_the_imprint_stands_on_the_last_line_of_the_last_page(string name)
    {
        var pages = Samples.Read(name);
        var rules = pages.Rules.Where(r => !r.IsRed).ToList();
        rules.ShouldAllBe(r => r.Page == pages.Count && Math.Abs(r.X1 - r.X0 - 442.20) < 0.1);
        rules[0].Stroke.ShouldBe(0.99, 0.1);
        rules[^1].Stroke.ShouldBe(0.99, 0.1);
        rules.Skip(1).SkipLast(1).ShouldAllBe(r => Math.Abs(r.Stroke - 0.71) < 0.1);
        rules[^1].Y.ShouldBe(742.68, 0.1);
    }

    [Fact]
    public void L45_copies_wrap_after_their_colon_and_end_with_a_full_stop()
    {
        var pages = Samples.Read(Samples.FourPages);
        var first = pages.Line("抄送：");
        var lines = pages.OnPage(pages.Count).Where(l => l.Baseline >= first.Baseline && Math.Abs(l.Size - 14) < 0.01 && l.Baseline < 720).ToList();
        first.Start.ShouldBe(79.37 + 14, 2);
        lines.Count.ShouldBe(2);
        lines[1].Start.ShouldBe(79.37 + 14 + 42, 0.5);
        lines[1].Text.ShouldEndWith("。");
    }

    [Fact]
    public void L46_the_printing_organ_and_date_share_a_line()
    {
        var line = Samples.Read(Samples.FourPages).Line("印发");
        line.Text.ShouldBe("铜江市人民政府办公室2026年11月23日印发");
        line.Start.ShouldBe(79.37 + 14, 1);
        line.End.ShouldBe(521.57 - 14, 1);
        line.Size.ShouldBe(14);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void L48_L49_page_numbers_stand_outside_7_mm_under_the_type_area(string name)
    {
        var pages = Samples.Read(name);
        for (var page = 1; page <= pages.Count; page++)
        {
            var number = pages.OnPage(page).Single(l => l.Baseline > 745);
            number.Text.ShouldBe($"— {page} —");
            number.Size.ShouldBe(14);
            // The dash stands a third of an em above the baseline.
            (number.Baseline - (0.33 * 14)).ShouldBe(762.52, 2.83);
            (page % 2 == 1 ? number.End - 507.57 : number.Start - 93.37).ShouldBe(0, 3);
        }
    }

    [Fact]
    public void L50_a_blank_page_before_the_imprint_and_its_page_carry_no_number()
    {
        var paragraph = new Paragraph("各县（区）人民政府要切实加强组织领导，明确责任分工，逐项细化措施，确保按期完成任务目标。");
        var options = new LayoutOptions { ImprintOnEvenPage = true };
        var found = Enumerable.Range(4, 40)
            .Select(n => Samples.OnePage with { Body = [.. Enumerable.Repeat(paragraph, n)] })
            .Select(c => new DocumentTypesetter(Fonts.Library, options).Typeset(c, LayoutSample.Imprint))
            .Where(d => d.Pages[^2].Lines.Count == 0)
            .ToList();
        found.ShouldNotBeEmpty();
        foreach (var document in found)
        {
            (document.Pages.Count % 2).ShouldBe(0);
            document.Pages[^1].Lines.ShouldAllBe(l => l.Tag != TextTag.Artifact);
        }
    }
}
