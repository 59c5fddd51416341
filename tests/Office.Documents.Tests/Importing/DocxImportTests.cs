using Office.Documents.Content;
using Office.Documents.Importing;

namespace Office.Documents.Tests.Importing;

public sealed class DocxImportTests
{
    private const string Centred = """<w:jc w:val="center"/>""";
    private const string Right = """<w:jc w:val="right"/>""";
    private const string Large = """<w:sz w:val="44"/>""";

    [Fact]
    public void A_plain_draft_is_taken_apart_into_its_elements()
    {
        var done = Import.Done(Docx.Of(
            "特急",
            "关于做好2026年防汛工作的通知",
            "各县（市、区）人民政府，市政府各部门：",
            "　　为做好防汛工作，现通知如下：",
            "一、加强领导",
            "（一）落实责任",
            "1.明确分工",
            "（1）细化清单",
            "一、二级响应期间，各单位应当值守。",
            "　　附件：1.防汛责任人名单",
            "2.《物资储备表》。",
            "铜江市人民政府办公室",
            "2026年3月1日",
            "（此件公开发布）",
            "抄送：市委办公室，市人大常委会办公室。",
            "铜江市人民政府办公室　　2026年3月2日印发"));

        var content = done.Content;
        content.Kind.ShouldBe(DocumentKind.Notice);
        content.Urgency.ShouldBe(Urgency.ExtraUrgent);
        content.Title.ShouldBe("关于做好2026年防汛工作的通知");
        content.MainRecipients.ShouldBe(["各县（市、区）人民政府", "市政府各部门"]);
        content.Lines().ShouldBe(
        [
            "为做好防汛工作，现通知如下：", "1 一、加强领导", "2 （一）落实责任", "3 1.明确分工", "4 （1）细化清单",
            "一、二级响应期间，各单位应当值守。",
        ]);
        content.Attachments.ShouldBe(["防汛责任人名单", "物资储备表"]);
        content.Remark.ShouldBe("此件公开发布");
        content.CopyRecipients.ShouldBe(["市委办公室", "市人大常委会办公室"]);
        done.Report.Notes.Select(note => (note.Kind, note.Text)).ShouldBe(
        [
            (ImportNoteKind.SignatureLeftOut, "铜江市人民政府办公室"), (ImportNoteKind.DateLeftOut, "2026年3月1日"),
            (ImportNoteKind.PrintedByLeftOut, "铜江市人民政府办公室　　2026年3月2日印发"),
        ]);
        done.Report.IsComplete.ShouldBeTrue();
    }

    [Fact]
    public void A_red_head_with_number_and_signer_is_left_out_and_named()
    {
        var done = Import.Done(Docx.Of(
            "000012", "铜江市水利局文件", "铜水请〔2026〕7号　　签发人：王喆　李𬭎", "关于解决水库除险加固资金的请示", "铜江市人民政府：", "妥否，请批示。"));

        done.Content.Kind.ShouldBe(DocumentKind.Request);
        done.Content.Signers.ShouldNotBeEmpty();
        done.Content.Title.ShouldBe("关于解决水库除险加固资金的请示");
        done.Report.Kinds().ShouldBe(
            [ImportNoteKind.CopyNumberLeftOut, ImportNoteKind.RedHeadLeftOut, ImportNoteKind.NumberLeftOut]);
        done.Report.IsComplete.ShouldBeTrue();
    }

    [Fact]
    public void A_title_broken_by_hand_becomes_one_line()
    {
        var done = Import.Done(Docx.OfBody(
            Docx.P("铜江市人民政府关于进一步优化", Centred, Large) + Docx.P("营商环境若干措施的意见", Centred, Large)
            + Docx.P("各县人民政府：") + Docx.P("正文。")));

        done.Content.Title.ShouldBe("铜江市人民政府关于进一步优化营商环境若干措施的意见");
        done.Content.Kind.ShouldBe(DocumentKind.Opinions);
    }

    [Fact]
    public void Tracked_changes_are_taken_in_their_final_form()
    {
        var done = Import.Done(Docx.OfBody(
            Docx.P("关于放假的通知") + Docx.P("各单位：")
            + $"<w:p>{Docx.R("自5月")}<w:del><w:r><w:delText>1</w:delText></w:r></w:del><w:ins>{Docx.R("2")}</w:ins>{Docx.R("日起放假。")}</w:p>"
            + $"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{Docx.R("前半句，")}</w:p>" + Docx.P("后半句。")));

        done.Content.Lines().ShouldBe(["自5月2日起放假。", "前半句，后半句。"]);
        done.Report.Notes.ShouldContain(new ImportNote(ImportNoteKind.TrackedChangesAccepted, "", 3));
    }

    [Fact]
    public void Automatic_numbers_become_text()
    {
        const string Numbering = """
            <w:abstractNum w:abstractNumId="0">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
              <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>
            """;
        static string Item(int level, string text) =>
            Docx.P(text, $"""<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="5"/></w:numPr>""");
        var done = Import.Done(Docx.OfBody(
            Docx.P("关于考核的通知") + Docx.P("各单位：") + Item(0, "总体要求") + Item(1, "目标") + Item(1, "原则") + Item(2, "公开")
            + Item(0, "组织实施") + Item(1, "分工")).With("word/numbering.xml", Docx.Wrap("numbering", Numbering)));

        done.Content.Lines().ShouldBe(
            ["1 一、总体要求", "2 （一）目标", "2 （二）原则", "3 1.公开", "1 二、组织实施", "2 （一）分工"]);
        done.Report.Notes.ShouldContain(new ImportNote(ImportNoteKind.NumberingResolved, "", 6));
        done.Report.IsComplete.ShouldBeTrue();
    }

    [Fact]
    public void Tables_are_tables_and_pictures_without_their_part_are_named()
    {
        var done = Import.Done(Docx.OfBody(
            Docx.P("关于值班的通知") + Docx.P("各单位：") + Docx.P("安排如下：")
            + $"<w:tbl><w:tr><w:tc>{Docx.P("日期")}</w:tc><w:tc>{Docx.P("带班")}</w:tc></w:tr><w:tr><w:tc>{Docx.P("1日")}</w:tc><w:tc>{Docx.P("赵琳")}{Docx.P("钱海")}</w:tc></w:tr></w:tbl>"
            + "<w:p><w:r><w:drawing><blip/></w:drawing></w:r></w:p>"));

        done.Content.Body.ShouldBe([new Paragraph("安排如下："), new Table("", [Row("日期", "带班"), Row("1日", "赵琳 钱海")])]);
        done.Report.Kinds().ShouldBe([ImportNoteKind.ImageLeftOut]);
        done.Report.IsComplete.ShouldBeTrue();
    }

    [Fact]
    public void Hidden_text_and_footnotes_stand_in_the_report_only()
    {
        var done = Import.Done(Docx.OfBody(
                Docx.P("关于检查的通知") + Docx.P("各单位：") + $"<w:p>{Docx.R("正文。")}{Docx.R("内部备忘", "<w:vanish/>")}</w:p>")
            .With("word/_rels/document.xml.rels", """<Relationships><Relationship Type="x/footnotes" Target="footnotes.xml"/></Relationships>""")
            .With("word/footnotes.xml", Docx.Wrap("footnotes", Docx.P("脚注文字"))));

        done.Content.Lines().ShouldBe(["正文。"]);
        done.Report.Notes.ShouldBe(
        [
            new ImportNote(ImportNoteKind.HiddenTextLeftOut, "内部备忘", 1),
            new ImportNote(ImportNoteKind.FootnoteLeftOut, "脚注文字", 1),
        ]);
        done.Report.IsComplete.ShouldBeTrue();
    }

    [Fact]
    public void An_annex_behind_the_date_stays_in_the_body_and_is_named()
    {
        var done = Import.Done(Docx.OfBody(
            Docx.P("关于印发方案的通知") + Docx.P("各单位：") + Docx.P("现予印发。") + Docx.P("铜江市教育局", Right)
            + Docx.P("2026年5月6日", Right) + Docx.P("附件") + Docx.P("工作方案")));

        done.Content.Lines().ShouldBe(["现予印发。", "附件", "工作方案"]);
        done.Report.Kinds().ShouldContain(ImportNoteKind.AnnexInBody);
    }

    private static TableRow Row(params string[] cells) => new([.. cells.Select(cell => new TableCell(cell))]);
}
