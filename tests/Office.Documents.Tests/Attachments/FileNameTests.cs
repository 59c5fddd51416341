using Office.Documents.Attachments;

namespace Office.Documents.Tests.Attachments;

public sealed class FileNameTests
{
    [Theory]
    [InlineData("附件1：名单.xlsx", "附件1：名单.xlsx")]
    [InlineData("C:\\temp\\方案.docx", "方案.docx")]
    [InlineData("../../etc/passwd.txt", "passwd.txt")]
    [InlineData("名单\u202Exslx.exe", "名单xslx.exe")]
    [InlineData("a\u0000b\u0007.pdf", "ab.pdf")]
    [InlineData("con.txt", "_con.txt")]
    [InlineData("LPT1.tar.zip", "_LPT1.tar.zip")]
    [InlineData("问?题*.pdf", "问_题_.pdf")]
    [InlineData("  方案 . pdf. ", "方案. pdf")]
    [InlineData("李𬭎.pdf", "李𬭎.pdf")]
    [InlineData(".pdf", "")]
    [InlineData("\u200B\u202E", "")]
    [InlineData("", "")]
    public void A_name_is_made_safe(string name, string expected) => FileName.Clean(name).ShouldBe(expected);

    [Fact]
    public void A_long_name_is_cut_before_its_ending_and_not_inside_a_character()
    {
        var clean = FileName.Clean(string.Concat(Enumerable.Repeat("𬭎", 300)) + ".pdf");

        clean.Length.ShouldBeLessThanOrEqualTo(FileName.Longest);
        clean.ShouldEndWith("𬭎.pdf");
    }
}
