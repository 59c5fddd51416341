using System.Text.RegularExpressions;
using Office.Documents.Content;
using Office.Documents.Typesetting.Layout;

// Reads only files that this test run has written itself: no input can slow these expressions down.
#pragma warning disable MA0009, MA0023
namespace Office.Documents.Tests.Typesetting;

/// <summary>The elements of the document: assertions L12–L41 of the reference, and what is never printed.</summary>
public class ElementTests
{
    private const double Centre = 300.47;
    private const double Cell = 442.20 / 28;
    private const double Pitch = 29.61;

    public static TheoryData<string> Names => [.. Samples.All.Keys];

    [Fact]
    public void L12_urgency_stands_top_left_in_heiti()
    {
        var line = Samples.Read(Samples.OnePage).Line("特急");
        line.Start.ShouldBe(79.37, 0.5);
        line.EmTop.ShouldBe(104.88, 0.5);
        line.Size.ShouldBe(16);
        line.Font.ShouldBe("NotoSansSC-Regular");
    }

    [Fact]
    public void Neither_copy_number_nor_security_level_is_printed() =>
        Samples.Read(Samples.FourPages).Lines.Where(l => l.Page == 1 && l.Baseline < 200).ShouldBeEmpty();

    [Theory]
    [InlineData("铜江市人民政府文件")]
    [InlineData("铜江市人民政府办公室文件")]
    [InlineData("铜江市住房和城乡建设局自然资源和规划局联席会议办公室文件")]
    public void L14_the_red_head_is_centred_on_one_line(string head)
    {
        var pages = Samples.Read(Samples.OnePage, LayoutSample.Imprint with { RedHead = head });
        var line = pages.Line(head);
        line.Centre.ShouldBe(Centre, 1.5);
        line.Font.ShouldBe("NotoSerifSC-Black");
        line.Start.ShouldBeGreaterThan(79);
    }

    [Fact]
    public async Task L13_the_ink_of_the_head_starts_35_mm_under_the_type_area()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var (exit, output) = await ExternalTool.RunAsync(
                "mutool", Samples.Pdf(Samples.OnePage), "draw", "-q", "-r", "144", "-o", Path.Combine(folder.FullName, "%d.ppm"));
            exit.ShouldBe(0, output);
            var picture = await File.ReadAllBytesAsync(Path.Combine(folder.FullName, "1.ppm"), TestContext.Current.CancellationToken);
            (FirstRedRow(picture) / 2.0).ShouldBe(204.09, 1);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Half points from the top, of a picture at 144 dots an inch.</summary>
    private static int FirstRedRow(byte[] picture)
    {
        var header = Regex.Match(System.Text.Encoding.Latin1.GetString(picture, 0, 200), @"^P6\s(?:#.*\n)?(\d+)\s(\d+)\s255\s");
        var width = int.Parse(header.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        for (var i = header.Length; i + 2 < picture.Length; i += 3)
        {
            if (picture[i] > 200 && picture[i + 1] < 128 && picture[i + 2] < 128)
            {
                return (i - header.Length) / 3 / width;
            }
        }
        return -1;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void L16_L17_L18_the_number_stands_centred_two_rows_under_the_head(string name)
    {
        var pages = Samples.Read(name);
        var number = pages.Line("〔2026〕");
        var head = pages.Line("文件");
        number.Text.ShouldMatch(@"^[\p{IsCJKUnifiedIdeographs}A-Za-z]+〔(19|20)\d{2}〕[1-9]\d*号$");
        number.Centre.ShouldBe(Centre, 1.5);
        // Ink ends about 0.09 em under the baseline.
        (number.EmTop - (head.Baseline + (0.09 * head.Size))).ShouldBeInRange(59, 76);
        (number.Font, number.Size).ShouldBe(("FandolFang-Regular", 16));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void L21_L22_a_red_line_of_the_full_width_lies_4_mm_under_the_number(string name)
    {
        var pages = Samples.Read(name);
        var rule = pages.Rules.Single(r => r.IsRed);
        (rule.Y - pages.Line("〔2026〕").EmTop - 16).ShouldBe(11.34, 0.3);
        (rule.X1 - rule.X0).ShouldBe(442.20, 0.5);
        rule.X0.ShouldBe(79.37, 0.1);
        rule.Stroke.ShouldBeInRange(0.99, 2.13);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void L23_the_title_stands_centred_two_rows_under_the_line(string name)
    {
        var pages = Samples.Read(name);
        var title = pages.OnPage(1).Where(l => Math.Abs(l.Size - 22) < 0.01).ToList();
        string.Concat(title.Select(l => l.Text)).ShouldBe(Samples.All[name].Title);
        (title[0].EmTop - pages.Rules.Single(r => r.IsRed).Y).ShouldBeInRange(53, 68);
        title.ShouldAllBe(l => Math.Abs(l.Centre - Centre) < 1.5 && l.Font == "NotoSerifSC-Black");
    }

    [Fact]
    public void A_title_of_three_lines_breaks_between_words_and_not_like_an_hourglass()
    {
        var lines = Samples.Read(Samples.LongTitle).OnPage(1).Where(l => Math.Abs(l.Size - 22) < 0.01).Select(l => l.Text).ToList();
        lines.Count.ShouldBe(3);
        (lines[1].Length < lines[0].Length && lines[1].Length < lines[2].Length).ShouldBeFalse(string.Join(" / ", lines));
        foreach (var word in (string[])["办公室", "关于", "转发", "部门", "完善", "政策", "环境", "支持", "投资", "发展", "实施方案", "通知"])
        {
            lines.ShouldContain(l => l.Contains(word, StringComparison.Ordinal), word);
        }
    }

    [Fact]
    public void L25_recipients_stand_flush_one_row_under_the_title()
    {
        var pages = Samples.Read(Samples.FourPages);
        var title = pages.OnPage(1).Last(l => Math.Abs(l.Size - 22) < 0.01);
        var recipients = pages.Line("各县（区）人民政府，");
        (recipients.EmTop - title.EmTop - 22).ShouldBeInRange(Pitch - 0.1, 2 * Pitch);
        recipients.Start.ShouldBe(79.37, 0.5);
        recipients.Text.ShouldEndWith("：");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void L26_page_one_shows_text_of_the_body(string name)
    {
        var first = Samples.All[name].Body[0].Text[..6];
        Samples.Read(name).OnPage(1).ShouldContain(l => l.Text.Contains(first, StringComparison.Ordinal));
    }

    [Fact]
    public void Recipients_that_would_push_the_body_off_page_one_go_to_the_imprint_without_a_line_above_the_copies()
    {
        var pages = Samples.Read(Samples.ManyRecipients with { CopyRecipients = ["市委各部门"] });
        var main = pages.Line("主送：");
        var copies = pages.Line("抄送：");
        main.Page.ShouldBe(pages.Count);
        pages.Rules.ShouldNotContain(r => r.Page == pages.Count && r.Y > main.Baseline && r.Y < copies.Baseline);
    }

    [Fact]
    public void L27_paragraphs_are_indented_by_two_and_turn_flush()
    {
        var lines = Samples.Read(Samples.FourPages).OnPage(1).ToList();
        var start = lines.FindIndex(l => l.Text.StartsWith("为深入贯彻落实", StringComparison.Ordinal));
        lines[start].Start.ShouldBe(79.37 + (2 * Cell), 0.5);
        lines[start + 1].Start.ShouldBe(79.37, 0.5);
    }

    [Theory]
    [InlineData("一、总体要求", "NotoSansSC-Regular")]
    [InlineData("（一）健全机制", "LXGWWenKai-Regular")]
    [InlineData("1.明确责任", "FandolFang-Regular")]
    [InlineData("（1）建立清单", "FandolFang-Regular")]
    public void L28_each_level_of_heading_has_its_face(string heading, string face)
    {
        var line = Samples.Read(Samples.LongAttachments).Line(heading);
        (line.Font, line.Size).ShouldBe((face, 16));
        line.Characters[0].X.ShouldBe(110.96, 2);
    }

    [Fact]
    public void Attachments_are_numbered_under_each_other_and_names_wrap_under_themselves()
    {
        var lines = Samples.Read(Samples.LongAttachments).Lines;
        var first = lines.FindIndex(l => l.Text.StartsWith("附件：1.", StringComparison.Ordinal));
        lines[first].Start.ShouldBe(110.96, 0.5);
        lines[first + 1].Text.ShouldStartWith("2.");
        lines[first + 1].Characters[0].X.ShouldBe(lines[first].Characters[3].X, 0.3);
        lines[first + 2].Start.ShouldBe(lines[first + 1].Characters[2].X, 0.5);
        (lines[first].Baseline - lines[first - 1].Baseline).ShouldBe(2 * Pitch, 0.1);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void L31_L32_L39_the_date_ends_four_characters_before_the_edge_under_the_signature(string name)
    {
        var lines = Samples.Read(name).Lines;
        var at = lines.FindIndex(l => Regex.IsMatch(l.Text, @"^(19|20)\d{2}年([1-9]|1[0-2])月([1-9]|[12]\d|3[01])日$"));
        var (date, signature) = (lines[at], lines[at - 1]);
        date.End.ShouldBe(458.40, 0.5);
        signature.Text.ShouldBe("铜江市人民政府办公室");
        signature.Centre.ShouldBe(date.Centre, 1.5);
        (date.Baseline - signature.Baseline).ShouldBe(Pitch, 0.1);
    }

    [Theory]
    [InlineData(42)]
    [InlineData(45)]
    [InlineData(50)]
    [InlineData(60)]
    public void L33_L34_the_seal_rides_on_signature_and_date_close_under_the_text(double diameter)
    {
        var imprint = LayoutSample.Imprint with { Seal = new SealFace(diameter, "<svg viewBox='0 0 1 1'/>") };
        foreach (var content in Samples.All.Values)
        {
            var document = Samples.Typeset(content, imprint);
            var place = document.SealPlace.RectangleFor(diameter);
            var lines = Samples.Read(content, imprint).OnPage(place.PageIndex + 1).ToList();
            var at = lines.FindIndex(l => l.Text == "2026年11月22日");
            (place.X + (place.Side / 2)).ShouldBe(lines[at].Centre, 1);
            var (top, centre, bottom) = (place.Y, place.Y + (place.Side / 2), place.Y + place.Side);
            ((lines[at].Baseline + lines[at - 1].EmTop) / 2).ShouldBeGreaterThan(centre);
            top.ShouldBeLessThan(lines[at - 1].EmTop);
            bottom.ShouldBeGreaterThan(lines[at].EmTop + 8);
            (top - (lines[at - 2].EmTop + 16)).ShouldBeInRange(-0.1, Pitch);
        }
    }

    [Fact]
    public void L40_signature_and_date_never_stand_on_a_page_without_body()
    {
        var paragraph = new Paragraph("各县（区）人民政府要切实加强组织领导，明确责任分工，逐项细化措施，确保按期完成任务目标。");
        foreach (var count in Enumerable.Range(1, 40))
        {
            var content = Samples.OnePage with { Body = [.. Enumerable.Repeat(paragraph, count)], Attachments = ["名单"] };
            var pages = Samples.Read(content);
            var date = pages.Line("2026年11月22日");
            pages.OnPage(date.Page).ShouldContain(l => l.Text.Contains("按期完成", StringComparison.Ordinal) || l.Text.Contains("责任分工", StringComparison.Ordinal), $"{count} paragraphs");
        }
    }

    [Fact]
    public void L41_the_remark_stands_in_brackets_after_the_date()
    {
        var lines = Samples.Read(Samples.FourPages).Lines;
        var remark = lines.First(l => l.Text == "（此件公开发布）");
        remark.Characters[0].X.ShouldBe(110.96, 0.5);
        (remark.Baseline - lines.First(l => l.Text == "2026年11月22日").Baseline).ShouldBe(Pitch, 0.1);
    }
}
