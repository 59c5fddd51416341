using Office.Documents.Content;

namespace Office.Documents.Tests.Conformance.Shelf;

/// <summary>Sentences and head lines that the samples are made of. All of a made-up city.</summary>
internal static class Texts
{
    public static readonly string[] Sentences =
    [
        "为进一步提高政务服务水平，方便企业和群众办事，根据上级部署，结合我市实际，现就有关事项作如下安排。",
        "各县（区）人民政府、市直各部门要切实加强组织领导，明确责任分工，细化工作措施，确保各项任务按期完成。",
        "截至2026年10月底，全市网上可办事项达到1,286项，占全部事项的98.5%，平均办理时限压缩至3个工作日以内。",
        "要坚持问题导向，对群众反映强烈的“多头跑、来回跑”等问题逐项建立台账，明确整改时限，做到件件有着落、事事有回音。",
        "市财政局负责落实所需经费，市审计局对资金使用情况进行监督，任何单位和个人不得截留、挪用。",
        "对工作进展缓慢、弄虚作假的单位，予以通报批评；造成严重后果的，依照有关规定追究责任。",
        "请于2026年12月15日前将工作方案和联络员名单报市政府办公室，联系电话：0799-5550123。",
        "汛期以来，我市遭遇3轮强降雨过程，平均降雨量较常年同期偏多四成，部分农田、道路和水利设施受损。",
        "经核查，受灾人口2.3万人，紧急转移安置1,156人，直接经济损失约8,640万元，无人员伤亡。",
        "要抓紧修复水毁工程，对病险水库落实巡查责任人，汛情紧急时果断转移群众，宁可十防九空、不可失防万一。",
        "会议强调，安全生产责任重于泰山，必须时刻绷紧安全这根弦，把隐患消除在萌芽状态。",
        "各单位要结合实际抓好贯彻落实，工作中遇到的新情况、新问题，及时向市人民政府报告。",
    ];

    public static Imprint Government { get; } = new()
    {
        RedHead = "铜江市人民政府文件",
        Organ = "铜江市人民政府",
        Number = "铜府发〔2026〕18号",
        IssuedOn = new DateOnly(2026, 11, 22),
        PrintedBy = "铜江市人民政府办公室",
        PrintedOn = new DateOnly(2026, 11, 23),
    };

    public static Imprint Clerks { get; } = Government with
    {
        RedHead = "铜江市人民政府办公室文件",
        Organ = "铜江市人民政府办公室",
        Number = "铜府办发〔2026〕12号",
    };

    public static IReadOnlyList<string> Everybody { get; } = ["各县（区）人民政府", "市政府各部门", "各直属机构"];

    public static IReadOnlyList<string> Copies { get; } = ["市委各部门", "市人大常委会办公室", "市政协办公室", "市中级人民法院", "市人民检察院"];

    /// <summary>Paragraphs of two or three sentences each.</summary>
    public static IEnumerable<Block> Paragraphs(int count, int from = 0) => Enumerable.Range(from, count).Select(i => new Paragraph(
        Sentences[i % 12] + Sentences[((i * 5) + 1) % 12] + (i % 2 == 0 ? Sentences[((i * 7) + 2) % 12] : "")));

    /// <summary>A text with headings of four levels.</summary>
    public static IReadOnlyList<Block> Structured(int sections)
    {
        string[] han = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
        List<Block> blocks = [new Paragraph(Sentences[0])];
        for (var i = 0; i < sections; i++)
        {
            blocks.Add(new Heading(1, $"{han[i % 10]}、{(i % 2 == 0 ? "总体要求" : "重点任务")}"));
            blocks.AddRange(Paragraphs(1, i));
            blocks.Add(new Heading(2, "（一）健全工作机制"));
            blocks.AddRange(Paragraphs(1, i + 3));
            blocks.Add(new Heading(3, "1.明确责任单位"));
            blocks.AddRange(Paragraphs(1, i + 5));
            blocks.Add(new Heading(4, "（1）建立问题清单"));
            blocks.AddRange(Paragraphs(1, i + 7));
        }

        return blocks;
    }

    public static DocumentContent Document(DocumentKind kind, string title, params IEnumerable<Block> body) => new()
    {
        Kind = kind,
        Title = title,
        MainRecipients = Everybody,
        Body = [.. body],
    };

    public static DocumentContent ToNobody(this DocumentContent content) => content with { MainRecipients = [] };

    public static DocumentContent To(this DocumentContent content, params IReadOnlyList<string> recipients) =>
        content with { MainRecipients = recipients };
}
