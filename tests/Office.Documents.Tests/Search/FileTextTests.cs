using System.IO.Compression;
using System.Text;
using Office.Documents.Attachments;
using Office.Documents.Search;

namespace Office.Documents.Tests.Search;

public sealed class FileTextTests
{
    [Fact]
    public void A_docx_gives_its_paragraphs_and_the_words_that_runs_break_stay_whole() =>
        Read(FileKind.Docx, ("word/document.xml", """<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>防</w:t></w:r><w:r><w:t>汛抗旱</w:t></w:r></w:p><w:p><w:r><w:delText>删去</w:delText><w:t>第二段</w:t></w:r></w:p></w:body></w:document>"""))
            .ShouldBe("防汛抗旱\n第二段\n\n");

    [Fact]
    public void A_workbook_gives_its_shared_and_its_inline_strings() =>
        Read(
            FileKind.Xlsx,
            ("xl/sharedStrings.xml", "<sst><si><t>水库名称</t></si><si><t>库容</t></si></sst>"),
            ("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c><v>0</v></c><c t=\"inlineStr\"><is><t>东风水库</t></is></c></row></sheetData></worksheet>"))
            .ShouldBe("水库名称\n库容\n\n东风水库\n\n");

    [Fact]
    public void An_ofd_gives_its_text_across_the_ends_of_lines() =>
        Read(FileKind.Ofd, ("OFD.xml", "<OFD/>"), ("Doc_0/Pages/Page_0/Content.xml", "<ofd:Page xmlns:ofd=\"ofd\"><ofd:Content><ofd:TextObject><ofd:TextCode X=\"1\">关于防</ofd:TextCode></ofd:TextObject><ofd:TextObject><ofd:TextCode>汛的通知</ofd:TextCode></ofd:TextObject></ofd:Content></ofd:Page>"))
            .ShouldBe("关于防汛的通知\n\n");

    [Theory]
    [InlineData("utf-8")]
    [InlineData("GB18030")]
    public void Plain_text_is_read_in_either_encoding(string encoding)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(encoding)?.GetBytes("名单如下") ?? Encoding.UTF8.GetBytes("名单如下");

        FileText.Read(new MemoryStream(bytes), FileKind.Text.MediaType).ShouldBe("名单如下");
    }

    [Fact]
    public void A_file_that_breaks_off_gives_what_stood_before() =>
        Read(FileKind.Docx, ("word/document.xml", "<document><body><p><t>前半</t></p><p><t>后半")).ShouldBe("前半\n后半");

    [Fact]
    public void Entities_are_not_expanded() =>
        Read(FileKind.Docx, ("word/document.xml", "<!DOCTYPE d [<!ENTITY a \"炸弹\">]><d><p><t>&a;</t></p></d>")).ShouldBe("");

    [Fact]
    public void No_more_is_read_than_is_indexed() =>
        Read(FileKind.Docx, ("word/document.xml", $"<d><p><t>{new string('水', FileText.MostCharacters + 5)}</t></p></d>")).Length.ShouldBe(FileText.MostCharacters);

    [Fact]
    public void A_picture_has_no_words() => FileText.Read(new MemoryStream([1, 2, 3]), FileKind.Png.MediaType).ShouldBe("");

    [Fact]
    public void What_a_page_breaks_is_joined() => FileText.Joined("防汛抗\n旱\n2026年工作\nTotal 12\n\n项").ShouldBe("防汛抗旱2026年工作\nTotal 12\n\n项");

    private static string Read(FileKind kind, params (string Name, string Content)[] parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        file.Position = 0;
        return FileText.Read(file, kind.MediaType);
    }
}
