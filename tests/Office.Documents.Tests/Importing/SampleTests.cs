using Office.Documents.Content;
using Office.Documents.Importing;

namespace Office.Documents.Tests.Importing;

/// <summary>The samples in seeds/documents, which LibreOffice Writer wrote.</summary>
public sealed class SampleTests
{
    public static TheoryData<string> Names => [.. Samples.All().Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_letter_of_a_sample_is_accounted_for(string name)
    {
        var done = Import.Done(Samples.Read(name));

        done.Report.IsComplete.ShouldBeTrue();
        done.Content.Title.ShouldStartWith("铜江市");
        done.Report.Kinds().ShouldNotContain(ImportNoteKind.KindAssumed);
    }

    [Fact]
    public void The_flood_notice_brings_all_its_elements()
    {
        var content = Import.Done(Samples.Read("01-防汛通知.docx")).Content;

        content.Urgency.ShouldBe(Urgency.Urgent);
        content.Title.ShouldBe("铜江市人民政府办公室关于做好2026年主汛期防汛工作的通知");
        content.MainRecipients.ShouldBe(["各县（区）人民政府", "市政府各部门", "各直属机构"]);
        content.CopyRecipients.Count.ShouldBe(4);
        content.Remark.ShouldBe("此件公开发布");
        content.Body.OfType<Heading>().Select(heading => heading.Level).ShouldBe([1, 1, 2, 2, 1]);
    }

    [Fact]
    public void A_word_processors_own_numbering_is_resolved() =>
        Import.Done(Samples.Read("05-安全生产报告.docx")).Content.Lines().ShouldContain("2 （二）提升基层应急能力", StringComparer.Ordinal);

    [Fact]
    public void A_word_processors_tracked_changes_are_taken_in_final_form() =>
        Import.Done(Samples.Read("06-清明放假通知-修订稿.docx")).Content.Lines()
            .ShouldContain("清明节自4月4日（星期六）至6日（星期一）放假，共3天。", StringComparer.Ordinal);

    [Fact]
    public void Rare_characters_of_names_survive() =>
        Import.Done(Samples.Read("07-表彰决定-生僻字.docx")).Content.Body[0].Text.ShouldContain("李𬭎、张祎堃、陈镕、刘㛃、龙䶮、赵𬱖");

    [Fact]
    public void The_list_of_attachments_is_read() =>
        Import.Done(Samples.Read("09-征集项目通知-附件.docx")).Content.Attachments.ShouldBe(
            ["2027年度铜江市重点项目申报表", "2027年度铜江市重点项目汇总表", "项目情况说明编写提纲"]);
}
