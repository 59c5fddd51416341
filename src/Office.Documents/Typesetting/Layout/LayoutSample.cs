using Office.Documents.Content;

namespace Office.Documents.Typesetting.Layout;

/// <summary>A fixed text of four pages, for benchmarks and for a look at an organ's own faces.</summary>
public static class LayoutSample
{
    private static readonly string[] Sentences =
    [
        "为深入贯彻落实国务院关于加快推进政务服务标准化、规范化、便利化的决策部署，进一步优化营商环境，结合我市实际，现就有关事项通知如下。",
        "各县（区）人民政府要切实加强组织领导，明确责任分工，于2026年12月15日前将实施方案报市政府办公室备案；各有关部门要按照“谁主管、谁负责”的原则，逐项细化措施。",
        "全市政务服务事项网上可办率应当达到98.5%以上，平均办理时限压缩至3个工作日以内，涉及企业的高频事项实行“一件事一次办”。",
        "市数据局会同市财政局、市人力资源和社会保障局建立月调度、季通报、年考核制度，对进展缓慢、弄虚作假的单位，依照有关规定予以通报批评。",
    ];

    /// <summary>The text: headings of four levels, eight paragraphs, two attachments, a remark.</summary>
    public static DocumentContent Content { get; } = new()
    {
        Kind = DocumentKind.Notice,
        Title = "铜江市人民政府办公室关于进一步优化政务服务提升行政效能的通知",
        MainRecipients = ["各县（区）人民政府", "市政府各部门", "各直属机构"],
        CopyRecipients = ["市委各部门", "市人大常委会办公室", "市政协办公室", "市中级人民法院", "市人民检察院"],
        Attachments = ["政务服务重点任务分工表", "政务服务事项网上办理情况季度报表"],
        Remark = "此件公开发布",
        Body = [.. Blocks()],
    };

    /// <summary>The head and imprint that go with it.</summary>
    public static Imprint Imprint { get; } = new()
    {
        RedHead = "铜江市人民政府办公室文件",
        Organ = "铜江市人民政府办公室",
        Number = "铜府办发〔2026〕12号",
        IssuedOn = new DateOnly(2026, 11, 22),
        PrintedBy = "铜江市人民政府办公室",
        PrintedOn = new DateOnly(2026, 11, 23),
    };

    private static IEnumerable<Block> Blocks()
    {
        string[] headings = ["一、总体要求", "（一）健全工作机制", "1.明确责任单位", "（1）建立问题清单", "二、重点任务", "（二）压缩办理时限", "三、保障措施"];
        yield return new Paragraph(Sentences[0]);
        for (var i = 0; i < headings.Length; i++)
        {
            yield return new Heading(headings[i][0] == '（' ? (headings[i][1] == '1' ? 4 : 2) : char.IsAsciiDigit(headings[i][0]) ? 3 : 1, headings[i]);
            yield return new Paragraph(Sentences[(i + 1) % 4] + Sentences[(i + 2) % 4] + (i % 2 == 0 ? Sentences[(i + 3) % 4] : string.Empty));
        }
    }
}
