using Office.Documents.Content;
using Office.Documents.Proofreading;
using Office.Documents.Rechecks;
using Office.Documents.Rules;

namespace Office.Documents.Tests.Rechecks;

/// <summary>复核: what may be touched behind 签发 and what the signer must decide on again.</summary>
public sealed class TextComparerTests
{
    private static readonly WrongWord[] s_words = [new("按装", "安装"), new("应当", "可以"), new("三万", "五万"), new("帐户", "账户")];

    private static readonly SignedContent s_signed = new()
    {
        Content = new DocumentContent
        {
            Kind = DocumentKind.Notice,
            Title = "关于做好2026年防汛工作的通知",
            Body = [new Paragraph("各单位要于4月30日前完成隐患排查，资金1,000万元由县财政列支（含按装费）。"), new Heading(1, "一、压实责任")],
            Remark = "此件公开发布",
        },
    };

    public static TheoryData<string, string, ChangeClass> Lines { get; } = new()
    {
        { "各县 区要落实", "各县区要落实", ChangeClass.Blank },
        { "各县(区)要落实", "各县（区）要落实", ChangeClass.Width },
        { "共１２项", "共12项", ChangeClass.Width },
        { "称为“两证\"", "称为“两证”", ChangeClass.Width },
        { "请各单位抓紧落实", "请各单位，抓紧落实", ChangeClass.Mark },
        { "一是排查；二是整改。", "一是排查，二是整改。", ChangeClass.Mark },
        { "水泵的按装要求", "水泵的安装要求", ChangeClass.Word },
        { "开设帐户，按装水泵", "开设账户按装水泵", ChangeClass.Word },
        { "水泵的安装要求", "水泵的按装要求", ChangeClass.Substance },
        { "资金1,000万元", "资金1000万元", ChangeClass.Substance },
        { "上午8:30开会", "上午830开会", ChangeClass.Substance },
        { "各单位应当落实", "各单位可以落实", ChangeClass.Substance },
        { "资金三万元", "资金五万元", ChangeClass.Substance },
        { "完成12项", "完成13项", ChangeClass.Substance },
        { "同意办理", "不同意办理", ChangeClass.Substance },
        { "比例为0.5", "比例为05", ChangeClass.Substance },
        { "是否同意？", "是否同意。", ChangeClass.Substance },
        { "按装按装", "安装", ChangeClass.Substance },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_changed_line_is_weighed_by_the_lightest_sort_that_explains_it(string before, string after, ChangeClass expected)
    {
        var change = Compare(One(before), One(after)).Changes.ShouldHaveSingleItem();

        (change.Before, change.After, change.Class).ShouldBe((before, after, expected));
        change.Place.ShouldBe(new Place(DocumentElement.Body, 0));
    }

    [Fact]
    public void The_same_text_has_no_changes() => Compare(s_signed, s_signed).Changes.ShouldBeEmpty();

    [Fact]
    public void Other_recipients_behind_the_same_name_are_a_change_of_substance()
    {
        var named = s_signed with { Content = s_signed.Content with { MainRecipients = ["各县区人民政府"] }, MainOrgans = [[new Guid(1, 0, 0, new byte[8])]] };
        var others = named with { MainOrgans = [[new Guid(2, 0, 0, new byte[8])]] };

        Compare(named, others).IsTypographic.ShouldBeFalse();
    }

    [Fact]
    public void Another_file_under_the_same_title_is_a_change_of_substance()
    {
        var filed = s_signed with { Content = s_signed.Content with { Attachments = ["任务清单"] }, Files = [new SignedFile(new string('a', 64), 10)] };

        Compare(filed, filed with { Files = [new SignedFile(new string('b', 64), 10)] }).IsTypographic.ShouldBeFalse();
    }

    [Fact]
    public void A_heading_that_changes_its_level_and_a_kind_that_changes_are_of_substance()
    {
        Compare(s_signed, Body(s_signed.Content.Body[0], new Heading(2, "一、压实责任"))).IsTypographic.ShouldBeFalse();
        Compare(s_signed, s_signed with { Content = s_signed.Content with { Kind = DocumentKind.Opinions } }).IsTypographic.ShouldBeFalse();
    }

    [Fact]
    public void A_paragraph_that_came_is_shown_as_added_and_the_others_are_not_shown()
    {
        var change = Compare(s_signed, Body(s_signed.Content.Body[0], new Paragraph("另行通知。"), s_signed.Content.Body[1])).Changes.ShouldHaveSingleItem();

        change.ShouldBe(new TextChange(new Place(DocumentElement.Body, 1), "", "另行通知。", ChangeClass.Substance));
    }

    [Fact]
    public void Cells_of_a_table_and_the_texts_of_bound_attachments_are_compared_too()
    {
        var table = new Table("经费表", [new TableRow([new TableCell("项目"), new TableCell("金额")]), new TableRow([new TableCell("水泵"), new TableCell("3万元")])]);
        var raised = table with { Rows = [table.Rows[0], new TableRow([new TableCell("水泵"), new TableCell("5万元")])] };
        var bound = Body(table) with { };
        bound = bound with { Content = bound.Content with { Attachments = ["任务清单"], Bound = [new BoundAttachment(1, [new Paragraph("逐项落实")])] } };

        Compare(bound, bound with { Content = bound.Content with { Body = [raised] } }).Changes.ShouldHaveSingleItem()
            .ShouldBe(new TextChange(new Place(DocumentElement.Body, 0), "3万元", "5万元", ChangeClass.Substance));
        Compare(bound, bound with { Content = bound.Content with { Bound = [new BoundAttachment(1, [new Paragraph("逐项，落实")])] } })
            .Changes.ShouldHaveSingleItem().Class.ShouldBe(ChangeClass.Mark);
    }

    private static TextComparison Compare(SignedContent before, SignedContent after) => TextComparer.Compare(before, after, s_words);

    private static SignedContent One(string text) => Body(new Paragraph(text));

    private static SignedContent Body(params Block[] blocks) => s_signed with { Content = s_signed.Content with { Body = blocks } };
}
