using Office.Documents.Content;
using Office.Documents.Importing;
using Office.Documents.Tests.Conformance.Shelf;

namespace Office.Documents.Tests.Importing;

/// <summary>Tables, pictures, 题注, attachments and tracked changes of a word processor's file.</summary>
public sealed class DocxElementsTests
{
    private const string Front = """<w:p><w:r><w:t>关于下达资金的通知</w:t></w:r></w:p><w:p><w:r><w:t>各单位：</w:t></w:r></w:p>""";

    [Fact]
    public void A_table_keeps_its_wide_cells_its_heading_rows_its_caption_and_its_sheet()
    {
        var done = Import.Done(Docx.OfBody(
            Front + Docx.P("正文一段。") + Docx.P("表1 资金安排")
            + "<w:tbl><w:tblPr><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"100\"/><w:gridCol w:w=\"200\"/><w:gridCol w:w=\"200\"/></w:tblGrid>"
            + $"<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>{Docx.P("单位")}</w:tc><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>{Docx.P("金额")}</w:tc></w:tr>"
            + $"<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>{Docx.P("本年")}</w:tc><w:tc>{Docx.P("上年")}</w:tc></w:tr>"
            + $"<w:tr><w:tc>{Docx.P("水利局")}</w:tc><w:tc>{Docx.P("10")}</w:tc><w:tc>{Docx.P("9")}</w:tc></w:tr></w:tbl>"
            + "<w:p><w:pPr><w:sectPr><w:pgSz w:orient=\"landscape\"/></w:sectPr></w:pPr></w:p>" + Docx.P("后文。") + "<w:sectPr><w:pgSz/></w:sectPr>"));

        var table = done.Content.Body.OfType<Table>().Single();
        table.Text.ShouldBe("表1 资金安排");
        (table.HeaderRows, table.IsLandscape).ShouldBe((2, true));
        table.Widths.ShouldBe([100, 200, 200]);
        table.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text))).ShouldBe(["单位|金额", "|本年|上年", "水利局|10|9"]);
        done.Content.Lines().ShouldBe(["正文一段。", "表1 资金安排", "后文。"]);
        done.Report.Notes.ShouldBe([new ImportNote(ImportNoteKind.MergedRowsSplit, "", 1)]);
        done.Report.IsComplete.ShouldBeTrue();
    }

    [Fact]
    public void A_picture_comes_with_its_bytes_its_width_its_name_and_its_caption()
    {
        var done = Import.Done(WithPicture(Pictures.PngBytes(40, 20), Docx.P("图1 流程")));

        var picture = done.Content.Body.OfType<Picture>().Single();
        (picture.Text, picture.Alt, picture.WidthMm).ShouldBe(("图1 流程", "流程示意", 100));
        Convert.FromBase64String(picture.Data).ShouldBe(Pictures.PngBytes(40, 20));
        done.Report.Notes.ShouldBeEmpty();
        done.Report.IsComplete.ShouldBeTrue();
    }

    [Fact]
    public void A_picture_that_lies_about_its_size_is_named_and_left_out()
    {
        var done = Import.Done(WithPicture(Pictures.PngBytes(400, 200, rows: 2), ""));

        done.Content.Body.OfType<Picture>().ShouldBeEmpty();
        done.Report.Kinds().ShouldBe([ImportNoteKind.ImageDamaged]);
    }

    [Fact]
    public void The_text_before_the_tracked_changes_is_known_and_so_is_who_made_them()
    {
        var done = Import.Done(Docx.OfBody(
            Front
            + $"<w:p>{Docx.R("各单位要")}<w:del w:author=\"王喆\"><w:r><w:delText>认真</w:delText></w:r></w:del><w:ins w:author=\"李敏\">{Docx.R("切实抓好")}</w:ins>{Docx.R("落实。")}</w:p>"
            + $"<w:p><w:pPr><w:rPr><w:ins w:author=\"李敏\"/></w:rPr></w:pPr>{Docx.R("甲段")}</w:p>" + Docx.P("乙段。")
            + $"<w:tbl><w:tr><w:trPr><w:ins w:author=\"李敏\"/></w:trPr><w:tc>{Docx.P("新")}</w:tc><w:tc>{Docx.P("行")}</w:tc></w:tr><w:tr><w:tc>{Docx.P("旧")}</w:tc><w:tc>{Docx.P("行")}</w:tc></w:tr></w:tbl>"));

        done.Content.Lines().Take(3).ShouldBe(["各单位要切实抓好落实。", "甲段", "乙段。"]);
        done.Original.ShouldNotBeNull().Lines().Take(2).ShouldBe(["各单位要认真落实。", "甲段乙段。"]);
        done.Original.Body.OfType<Table>().Single().Rows.Count.ShouldBe(1);
        done.Revisions.ShouldContain(new ImportedRevision("李敏", 4, 0));
        done.Revisions.ShouldContain(new ImportedRevision("王喆", 0, 2));
        done.Report.IsComplete.ShouldBeTrue();
    }

    [Fact]
    public void The_text_is_known_after_the_changes_of_each_author_in_the_order_of_time()
    {
        var done = Import.Done(Docx.OfBody(
            Front
            + $"<w:p>{Docx.R("各单位要")}<w:del w:author=\"王喆\" w:date=\"2026-11-02T09:00:00Z\"><w:r><w:delText>认真</w:delText></w:r></w:del><w:ins w:author=\"李敏\" w:date=\"2026-11-01T09:00:00Z\">{Docx.R("切实")}</w:ins>{Docx.R("落实。")}</w:p>"));

        done.Original.ShouldNotBeNull().Lines().ShouldBe(["各单位要认真落实。"]);
        done.Steps.Select(step => (step.Author, step.Content.Lines().First())).ShouldBe([("李敏", "各单位要认真切实落实。"), ("王喆", "各单位要切实落实。")]);
    }

    [Fact]
    public void A_text_without_tracked_changes_has_no_other_original() =>
        Import.Done(Docx.OfBody(Front + Docx.P("正文。"))).Original.ShouldBeNull();

    [Fact]
    public void Attachments_behind_the_date_are_bound_with_the_text()
    {
        var done = Import.Done(Docx.Of(
            "关于分工的通知", "各单位：", "正文。", "附件：1.责任分工表", "2.联络名单", "铜江市水利局", "2026年3月1日", "附件1", "责任分工表", "甲负责。", "附件2", "乙负责。"));

        done.Content.Bound.Select(bound => (bound.Number, string.Join('/', bound.Body.Select(block => block.Text))))
            .ShouldBe([(1, "甲负责。"), (2, "乙负责。")]);
        done.Content.Lines().ShouldBe(["正文。"]);
        done.Report.IsComplete.ShouldBeTrue();
    }

    [Fact]
    public void The_note_under_a_title_is_an_element_of_its_own()
    {
        var done = Import.Done(Docx.Of("铜江市人民代表大会关于预算的决议", "（2026年1月20日铜江市第八届人民代表大会第六次会议通过）", "会议听取了报告。"));

        done.Content.TitleNote.ShouldBe("2026年1月20日铜江市第八届人民代表大会第六次会议通过");
        done.Content.Lines().ShouldBe(["会议听取了报告。"]);
        done.Report.IsComplete.ShouldBeTrue();
    }

    private static Docx WithPicture(byte[] file, string behind) => Docx.OfBody(
            Front + Docx.P("如图：")
            + """<w:p><w:r><w:drawing><wp:inline xmlns:wp="urn:wp"><wp:extent cx="3600000" cy="1800000"/><wp:docPr id="1" descr="流程示意"/><a:blip xmlns:a="urn:a" xmlns:r="urn:r" r:embed="rId9"/></wp:inline></w:drawing></w:r></w:p>"""
            + behind)
        .With("word/_rels/document.xml.rels", """<Relationships><Relationship Id="rId9" Type="x/image" Target="media/image1.png"/></Relationships>""")
        .With("word/media/image1.png", file);
}
