using Office.Documents.Content;
using Office.Documents.Importing;

namespace Office.Documents.Tests.Importing;

public sealed class PastedHtmlTests
{
    [Fact]
    public void What_word_lays_on_the_clipboard_becomes_headings_and_paragraphs()
    {
        var pasted = PastedHtml.Read("""
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {mso-style-unhide:no} --></style>
            <!--[if gte mso 9]><xml><o:p>Normal</o:p></xml><![endif]--></head><body lang=ZH-CN><!--StartFragment-->
            <p class=MsoNormal style='text-indent:24.0pt'><span lang=EN-US>&#8203;</span><b>一、<span style='mso-spacerun:yes'>&nbsp;</span>总体要求<o:p></o:p></b></p>
            <p class=MsoNormal>　　各单位要
            高度重视，R&amp;D 投入 a &lt; b。<o:p></o:p></p>
            <h2>（二）保障措施</h2><!--EndFragment--></body></html>
            """);

        pasted.Blocks.ShouldBe([new Heading(1, "一、 总体要求"), new Paragraph("各单位要             高度重视，R&D 投入 a < b。".Replace("             ", " ", StringComparison.Ordinal)), new Heading(2, "（二）保障措施")]);
        pasted.Notes.ShouldBeEmpty();
    }

    [Fact]
    public void A_copied_spreadsheet_is_a_table_with_its_wide_and_tall_cells()
    {
        var pasted = PastedHtml.Read("""
            <p>如下：</p><table><col width=72><tr><td rowspan=2>单位</td><td colspan="2">金额</td></tr><tr><td>本年</td><td>上年</td></tr>
            <tr><td>水利局</td><td>10<br>万元</td></tr></table><p>完。</p>
            """);

        var table = (Table)pasted.Blocks[1];
        table.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text))).ShouldBe(["单位|金额", "|本年|上年", "水利局|10 万元|"]);
        table.Rows[0].Cells[1].Columns.ShouldBe(2);
        pasted.Notes.ShouldBe([new ImportNote(ImportNoteKind.MergedRowsSplit, "", 1)]);
        pasted.Blocks.Count.ShouldBe(3);
    }

    [Fact]
    public void Lists_get_the_numbers_that_their_reader_saw() =>
        PastedHtml.Read("<ol><li>甲事项</li><li>乙事项</li></ol><ul><li>丙事项</li></ul>").Blocks.Select(block => block.Text)
            .ShouldBe(["1.甲事项", "2.乙事项", "丙事项"]);

    [Fact]
    public void Pictures_and_struck_text_are_named_and_scripts_are_no_text()
    {
        var pasted = PastedHtml.Read("<p>甲<del>乙</del>丙<img src='file:///c:/1.png'></p><script>alert('x')</script><p onclick=\"alert(1)\">丁</p>");

        pasted.Blocks.ShouldBe([new Paragraph("甲丙"), new Paragraph("丁")]);
        pasted.Notes.Select(note => note.Kind).ShouldBe([ImportNoteKind.TrackedChangesAccepted, ImportNoteKind.ImageLeftOut], ignoreOrder: true);
    }

    [Fact]
    public void Broken_html_never_fails_and_never_loses_a_letter()
    {
        const string Pieces = "<table><tr><td><p></p></td></tr></table><b></ul><ol><li>&amp;&#x4e;";
        var random = new Random(11);
        for (var round = 0; round < 3000; round++)
        {
            var html = "";
            var letters = 0;
            for (var part = 0; part < 12; part++)
            {
                var from = random.Next(Pieces.Length);
                html += Pieces.Substring(from, random.Next(Pieces.Length - from)).Replace("&amp;&#x4e;", "", StringComparison.Ordinal) + ">第" + "段";
                letters += 2;
            }

            var kept = PastedHtml.Read(html).Blocks.SelectMany(block => block.AllTexts()).Sum(text => text.Count(letter => letter is '第' or '段'));

            kept.ShouldBe(letters, html);
        }
    }
}
