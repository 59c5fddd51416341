using System.Text;
using Office.Documents.Attachments;
using Office.Documents.Importing;

namespace Office.Documents.Tests.Importing;

public sealed class BadFilesTests
{
    [Fact]
    public void An_empty_file_is_refused() => Import.Refused(Array.Empty<byte>()).ShouldBe(new FileFault.Empty());

    [Fact]
    public void A_renamed_program_is_refused() =>
        Import.Refused([.. "MZ\u0090"u8, .. new byte[200]]).ShouldBe(new FileFault.Program());

    [Fact]
    public void A_text_file_is_refused() =>
        Import.Refused("关于放假的通知"u8.ToArray()).ShouldBe(new ImportFault.NotADocument());

    [Fact]
    public void An_old_document_under_a_new_name_is_told_from_an_encrypted_one()
    {
        Import.Refused(Compound("WordDocument")).ShouldBe(new ImportFault.OldFormat());
        Import.Refused(Compound("EncryptedPackage")).ShouldBe(new FileFault.Encrypted());
    }

    [Theory]
    [InlineData(10)]
    [InlineData(200)]
    [InlineData(-1)]
    [InlineData(-40)]
    public void A_truncated_document_is_refused(int length)
    {
        var whole = Docx.Of("关于放假的通知", "各单位：").ToBytes();

        Import.Refused(whole[..(length > 0 ? length : whole.Length + length)]).ShouldBe(new FileFault.Damaged());
    }

    [Fact]
    public void A_zip_bomb_is_refused_before_it_is_unpacked() =>
        Import.Refused(Docx.Of("通知").With("word/media/image1.png", new byte[8 * 1024 * 1024])).ShouldBe(new ImportFault.Bomb());

    [Fact]
    public void A_part_that_unpacks_past_the_limit_is_refused()
    {
        var limits = new ImportLimits { PartSize = 500, Ratio = int.MaxValue };

        Import.Refused(Docx.Of(new string('通', 600)), limits).ShouldBe(new ImportFault.Bomb());
    }

    [Fact]
    public void Too_many_entries_are_refused()
    {
        var docx = Docx.Of("通知");
        for (var entry = 0; entry < 20; entry++)
        {
            docx.With($"word/part{entry}.xml", "<a/>");
        }

        Import.Refused(docx, new ImportLimits { Entries = 10 }).ShouldBe(new ImportFault.Bomb());
    }

    [Fact]
    public void Entities_that_multiply_are_refused() =>
        Import.Refused(Docx.Of("通知").With(
            "word/document.xml",
            """<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><document><body><p><r><t>&b;</t></r></p></body></document>"""))
            .ShouldBe(new ImportFault.HostileXml());

    [Fact]
    public void Deep_nesting_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt>", 5_000)) + string.Concat(Enumerable.Repeat("</w:sdt>", 5_000));

        Import.Refused(Docx.OfBody(deep)).ShouldBe(new ImportFault.TooDeep(ImportLimits.Standard.Depth));
    }

    [Fact]
    public void A_file_over_the_limit_is_refused_without_reading_it_all()
    {
        using var endless = new EndlessStream();

        var fault = DocxImport.Read(endless).Fault;

        fault.ShouldBe(new ImportFault.TooLarge(20));
        endless.Taken.ShouldBeLessThan(21 * 1024 * 1024);
    }

    [Fact]
    public void Ten_thousand_paragraphs_are_read_and_one_more_is_refused()
    {
        var line = Docx.P("正文一段。");
        var limit = ImportLimits.Standard.Paragraphs;

        Import.Done(Docx.OfBody(string.Concat(Enumerable.Repeat(line, limit)))).Content.Body.Count.ShouldBeGreaterThan(limit - 2);
        Import.Refused(Docx.OfBody(string.Concat(Enumerable.Repeat(line, limit + 1))))
            .ShouldBe(new ImportFault.TooManyParagraphs(limit));
    }

    [Fact]
    public void Macros_are_refused_whether_declared_or_hidden()
    {
        Import.Refused(Docx.Of("通知").With("word/vbaProject.bin", [1, 2, 3])).ShouldBe(new FileFault.HasMacros());
        Import.Refused(Docx.Of("通知").With(
            "[Content_Types].xml",
            """<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>"""))
            .ShouldBe(new FileFault.HasMacros());
    }

    [Fact]
    public void A_spreadsheet_is_not_a_document() =>
        Import.Refused(Docx.Of("通知").With(
            "[Content_Types].xml",
            """<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"""))
            .ShouldBe(new ImportFault.NotADocument());

    [Fact]
    public void Links_out_of_the_file_are_ignored_and_counted()
    {
        var done = Import.Done(Docx.Of("关于放假的通知", "各单位：").With(
            "word/_rels/document.xml.rels",
            """<Relationships><Relationship Type="x/attachedTemplate" Target="http://203.0.113.1/t.dotm" TargetMode="External"/></Relationships>"""));

        done.Report.Notes.ShouldBe([new ImportNote(ImportNoteKind.ExternalLinkIgnored, "", 1)]);
    }

    [Theory]
    [InlineData("机密")]
    [InlineData("秘密★1年")]
    [InlineData("绝　密★长期")]
    [InlineData("密级：秘密")]
    [InlineData("000001 机密 特急")]
    public void A_draft_that_states_secrecy_is_refused(string marking) =>
        Import.Refused(Docx.Of(marking, "关于放假的通知", "各单位：")).ShouldBeOfType<ImportFault.StatesSecrecy>();

    [Fact]
    public void A_marking_in_a_header_or_in_hidden_text_is_found_too()
    {
        Import.Refused(Docx.OfBody(Docx.P("关于放假的通知") + Docx.P("机密★5年", runProperties: "<w:vanish/>")))
            .ShouldBe(new ImportFault.StatesSecrecy("机密"));
        Import.Refused(Docx.Of("关于放假的通知")
                .With("word/_rels/document.xml.rels", """<Relationships><Relationship Type="x/header" Target="header1.xml"/></Relationships>""")
                .With("word/header1.xml", Docx.Wrap("hdr", Docx.P("秘密★3年"))))
            .ShouldBe(new ImportFault.StatesSecrecy("秘密"));
    }

    [Fact]
    public void Prose_about_secrets_is_not_a_marking() =>
        Import.Done(Docx.Of("关于加强机密文件管理的通知", "各单位：", "不得在互联网上处理机密、秘密事项。")).Content.Body.Count.ShouldBe(1);

    private static byte[] Compound(string stream) =>
        [0xD0, 0xCF, 0x11, 0xE0, .. new byte[508], .. Encoding.Unicode.GetBytes(stream + "\0"), .. new byte[100]];

    private sealed class EndlessStream : MemoryStream
    {
        public long Taken { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Taken += count;
            return count;
        }
    }
}
