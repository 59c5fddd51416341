using Office.Documents.Inking;
using Office.Documents.Tests.Typesetting;
using Office.Documents.Typesetting.Layout;
using Office.Documents.Typesetting.Pdf;

namespace Office.Documents.Tests.Inking;

/// <summary>批阅稿: what was drawn lies over the pages, and the pages below it are the same.</summary>
public sealed class InkedPagesTests
{
    private static readonly TypesetDocument s_pages = Samples.Typeset(Samples.FourPages);

    [Fact]
    public void Notes_and_names_stand_on_the_marked_page_and_on_no_other()
    {
        var marked = new PdfPages(PdfWriter.Write(InkedPages.Over(s_pages, 2, [Ink("请核实数字")], Fonts.Library), Samples.Metadata));

        marked.Line("请核实数字").Page.ShouldBe(2);
        marked.Line("请核实数字").Start.ShouldBe(100 * PageGrid.Millimetre, 3);
        marked.Line("批阅稿").Text.ShouldContain("批注：周明远");
        marked.Lines.Count(line => line.Text.Contains("批阅稿", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public void A_stroke_is_drawn_in_its_place_and_the_file_keeps_the_rules_of_the_archive()
    {
        var page = InkedPages.Over(s_pages, 2, [Ink("核")], Fonts.Library).Pages[1];

        var stroke = page.Drawn.ShouldHaveSingleItem();
        stroke.Points.Select(point => Math.Round(point / PageGrid.Millimetre, 2)).ShouldBe([50, 90, 90, 91]);
        PdfArchiveCheck.Of(PdfWriter.Write(InkedPages.Over(s_pages, 2, [Ink("核")], Fonts.Library), Samples.Metadata)).ShouldBeEmpty();
    }

    [Fact]
    public void Without_marks_the_file_is_the_same_byte_for_byte() =>
        PdfWriter.Write(InkedPages.Over(s_pages, 2, [], Fonts.Library), Samples.Metadata).ShouldBe(PdfWriter.Write(s_pages, Samples.Metadata));

    private static PageInk Ink(string note)
    {
        var layer = new PageLayer(
            new byte[32], [new MarkedPage(2, [new InkStroke(InkPen.Red, 45, [5000, 9000, 9000, 9100])], [new InkNote(InkPen.Red, 10000, 4000, note)])]).ToBytes();
        return new PageInk
        {
            Step = "issue",
            TextVersion = 2,
            ContentHash = new byte[32],
            Name = "周明远",
            Title = "县长",
            Layer = layer,
            LayerHash = PageLayer.Hash(layer),
            KeptAt = DateTimeOffset.UnixEpoch,
        };
    }
}
