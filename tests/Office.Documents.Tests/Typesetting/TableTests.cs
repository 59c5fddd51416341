using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Office.Documents.Content;
using Office.Documents.Tests.Conformance.Shelf;
using Office.Documents.Typesetting.Layout;
using Office.Documents.Typesetting.Pdf;
using Office.Documents.Typesetting.Svg;

// Reads only files that this test run has written itself: no input can slow these expressions down.
#pragma warning disable MA0009, MA0023
namespace Office.Documents.Tests.Typesetting;

/// <summary>Tables, pictures and attachments, read back from the file.</summary>
public sealed class TableTests
{
    private static readonly DocumentContent s_long = Samples.OnePage with { Body = [new Paragraph("正文。"), Long.Plan(60), new Paragraph("文末。")] };

    [Fact]
    public void Every_cell_is_in_the_file_once_and_the_head_on_every_page_of_the_table()
    {
        var pages = Samples.Read(s_long);
        var texts = pages.Lines.Where(l => l.Text.StartsWith("序号任务", StringComparison.Ordinal)).ToList();
        texts.Count.ShouldBe(pages.Rules.Where(r => r.IsUpright).Select(r => r.Page).Distinct().Count());
        texts.Count.ShouldBeGreaterThan(2);
        texts.ShouldAllBe(l => l.Font == "NotoSansSC-Regular");
        for (var row = 1; row <= 60; row++)
        {
            pages.Lines.Count(l => l.Size < 15 && Regex.IsMatch(l.Text, $"^{row}(?!\\d|季)") && l.Start < 120).ShouldBe(1, $"row {row}");
        }
    }

    [Fact]
    public void Texts_of_cells_stay_within_their_lines()
    {
        var pages = Samples.Read(s_long);
        foreach (var page in pages.Rules.Where(r => r.IsUpright).GroupBy(r => r.Page))
        {
            var edges = page.Select(r => Math.Round(r.X0, 1)).Distinct().Order().ToList();
            (edges[0], edges[^1]).ShouldBe((79.4, 521.6));
            var (top, bottom) = (page.Min(r => r.Y), page.Max(r => r.Bottom));
            foreach (var character in pages.OnPage(page.Key).Where(l => l.EmTop > top && l.Baseline < bottom).SelectMany(l => l.Characters))
            {
                edges.ShouldNotContain(edge => character.X < edge - 1 && character.End > edge + 1, character.Text);
            }
        }
    }

    [Fact]
    public void A_table_is_tagged_with_its_rows_and_the_cells_of_its_head()
    {
        var text = Encoding.Latin1.GetString(Samples.Pdf(s_long));
        Regex.Count(text, "/S/Table/").ShouldBe(1);
        Regex.Count(text, "/S/TR/").ShouldBe(61);
        Regex.Count(text, "/S/TH/").ShouldBe(4);
        Regex.Count(text, "/S/TD/").ShouldBe(240);
        Regex.Count(text, "/S/Caption/").ShouldBe(1);
    }

    [Fact]
    public void A_row_taller_than_a_page_is_set_in_parts_and_loses_nothing()
    {
        var cell = string.Concat(Enumerable.Range(0, 120).Select(i => $"第{i:000}项责任；"));
        var table = new Table("", [new([new("甲"), new("乙")]), new([new("事项"), new(cell)])]);
        var pages = Samples.Read(Samples.OnePage with { Body = [new Paragraph("正文。"), table] });
        var read = string.Concat(pages.Lines.Where(l => l.Size < 15).SelectMany(l => l.Characters).Where(c => c.X > 117).Select(c => c.Text));
        for (var i = 0; i < 120; i++)
        {
            read.ShouldContain($"第{i:000}项责任");
        }

        pages.Lines.ShouldAllBe(l => l.Baseline < 790);
    }

    [Fact]
    public void A_table_across_the_page_fills_the_turned_type_area_and_its_text_reads_upwards()
    {
        var content = Samples.OnePage with { Attachments = ["季度报表"], Bound = [new(1, [Long.Statistics])] };
        var pages = Samples.Read(content);
        pages.TurnedRules.Where(r => !r.IsUpright).Max(r => r.X1).ShouldBe(841.89 - 104.88, 0.2);
        pages.TurnedRules.Where(r => !r.IsUpright).Min(r => r.X0).ShouldBe(841.89 - 742.68, 0.2);
        pages.TurnedLines.ShouldAllBe(l => l.Baseline < 521.57 && l.EmTop > 79);
        pages.TurnedLines[0].Text.ShouldBe("附件");
        pages.TurnedLines[1].Text.ShouldBe("季度报表");
        pages.MediaBoxes.ShouldAllBe(b => b.Height > b.Width);
    }

    [Fact]
    public void A_picture_stands_in_the_middle_in_its_own_proportions_and_says_what_it_shows()
    {
        var content = Samples.OnePage with { Body = [new Paragraph("正文。"), new Picture("图1", "办理流程", Pictures.Png(600, 300), 100)] };
        var picture = Samples.Read(content).Pictures.Single();
        picture.Width.ShouldBe(283.46, 0.1);
        picture.Height.ShouldBe(141.73, 0.1);
        (picture.X + (picture.Width / 2)).ShouldBe(300.47, 0.1);
        var text = Encoding.Latin1.GetString(Samples.Pdf(content));
        text.ShouldContain("/S/Figure/");
        text.ShouldContain("/Alt <FEFF" + Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes("办理流程")));
    }

    [Fact]
    public void A_tall_picture_is_made_to_fit_a_page()
    {
        var content = Samples.OnePage with { Body = [new Paragraph("正文。"), new Picture("图1", "长图", Pictures.Png(200, 4000))] };
        var picture = Samples.Read(content).Pictures.Single();
        (picture.Top + picture.Height).ShouldBeLessThan(743);
        (picture.Width / picture.Height).ShouldBe(200.0 / 4000, 0.001);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Pictures_of_every_sort_and_tables_pass_the_checkers(bool isJpeg)
    {
        string[] data = isJpeg ? [Pictures.Jpeg, Pictures.ProgressiveJpeg] : [Pictures.Png(40, 20), Pictures.Png(40, 20, colour: 0), Pictures.Png(40, 20, colour: 6)];
        var pdf = Samples.Pdf(Samples.OnePage with { Body = [new Paragraph("正文。"), .. data.Select(d => new Picture("图", "图", d)), Long.Plan(3), Long.Statistics] });
        var (exit, output) = await ExternalTool.RunAsync("qpdf", pdf, "--check");
        exit.ShouldBe(0, output);
        var (drawn, said) = await ExternalTool.RunAsync("mutool", pdf, "draw", "-F", "trace");
        drawn.ShouldBe(0, said);
        said.ShouldNotContain("error:");
        Regex.Count(said, "<fill_image ").ShouldBe(data.Length);
    }

    [Fact]
    public void The_preview_draws_the_turned_sheet_and_the_picture()
    {
        var content = Samples.OnePage with { Body = [new Paragraph("正文。"), new Picture("", "大厅<照片>", Pictures.Jpeg), Long.Statistics] };
        var pages = SvgPreview.Pages(Samples.Typeset(content)).Select(p => XDocument.Parse(p)).ToList();
        var image = pages.SelectMany(p => p.Descendants()).Single(e => e.Name.LocalName == "image");
        image.Attribute("href")!.Value.ShouldStartWith("data:image/jpeg;base64,");
        image.Attribute("aria-label")!.Value.ShouldBe("大厅<照片>");
        pages.Count(p => p.Descendants().Any(e => e.Attribute("transform")?.Value.StartsWith("matrix(0 -1 1 0", StringComparison.Ordinal) is true)).ShouldBe(1);
    }

    [Fact]
    public void An_attachment_handed_over_apart_starts_with_the_number_of_its_document()
    {
        var content = Samples.OnePage with { Attachments = ["名单", "分工表"], Bound = [new(2, [Long.Plan(3)])] };
        var document = new DocumentTypesetter(Fonts.Library).TypesetAttachment(content, content.Bound[0], LayoutSample.Imprint);
        var first = new PdfPages(PdfWriter.Write(document, Samples.Metadata)).Lines[0];
        first.Text.ShouldBe("铜府办发〔2026〕12号附件2");
        (first.Start, first.EmTop).ShouldSatisfyAllConditions(place => place.Start.ShouldBe(79.37, 0.5), place => place.EmTop.ShouldBe(104.88, 0.5));
    }
}
