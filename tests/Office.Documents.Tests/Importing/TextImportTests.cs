using System.Text;
using Office.Documents.Attachments;
using Office.Documents.Importing;

namespace Office.Documents.Tests.Importing;

public sealed class TextImportTests
{
    private const string Draft = "关于做好防汛工作的通知\r\n各县人民政府：\r\n　　现通知如下：\r\n一、加强领导\r\n附件：名单\r\n铜江市水利局\r\n2026年3月1日\r\n";

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "GB18030"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Plain_text_is_taken_apart_whatever_its_encoding(string encoding)
    {
        var coding = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);

        var done = TextImport.Read([.. coding.GetPreamble(), .. coding.GetBytes(Draft)]).Value;

        done.Content.Title.ShouldBe("关于做好防汛工作的通知");
        done.Content.MainRecipients.ShouldBe(["各县人民政府"]);
        done.Content.Lines().ShouldBe(["现通知如下：", "1 一、加强领导"]);
        done.Content.Attachments.ShouldBe(["名单"]);
        done.Report.IsComplete.ShouldBeTrue();
    }

    [Fact]
    public void What_is_no_text_is_refused()
    {
        TextImport.Read([]).Fault.ShouldBe(new FileFault.Empty());
        TextImport.Read([0, 1, 2, 0]).Fault.ShouldBe(new ImportFault.NotADocument());
        TextImport.Read("机密★一年\n关于某事的通知"u8.ToArray()).Fault.ShouldBeOfType<ImportFault.StatesSecrecy>();
    }
}
