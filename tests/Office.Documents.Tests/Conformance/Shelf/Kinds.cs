using Office.Documents.Content;
using static Office.Documents.Tests.Conformance.Shelf.Texts;

namespace Office.Documents.Tests.Conformance.Shelf;

/// <summary>One of each of the fifteen kinds.</summary>
internal static class Kinds
{
    public static IEnumerable<Sample> All => Downward.Concat(OfTheirOwn);

    private static IEnumerable<Sample> Downward =>
    [
        new("决议", Document(DocumentKind.Resolution, "铜江市第五届人民代表大会第三次会议关于铜江市人民政府工作报告的决议", Paragraphs(3)).ToNobody() with
        {
            TitleNote = "2026年1月16日铜江市第五届人民代表大会第三次会议通过",
        }, Government with { RedHead = "铜江市人民代表大会文件", Organ = "铜江市人民代表大会", Number = "铜人发〔2026〕3号" }),
        new("决定", Document(DocumentKind.Decision, "铜江市人民政府关于表彰2026年度政务服务先进集体的决定", Structured(1)) with
        {
            Attachments = ["2026年度政务服务先进集体名单"],
        }, Government),
        new("命令", Document(DocumentKind.Order, "铜江市人民政府令", Paragraphs(2, 4)).ToNobody(), Government with
        {
            Number = "第12号",
            Stamp = new NameStamp("市长", "杨文川"),
        }),
        new("公报", Document(DocumentKind.Communique, "铜江市第四次经济普查主要数据公报", Structured(2)).ToNobody() with
        {
            TitleNote = "2026年3月12日",
        }, Government),
        new("公告", Document(DocumentKind.Announcement, "铜江市人民政府关于调整市区机动车通行规定的公告", Paragraphs(3, 2)).ToNobody(), Government),
        new("通告", Document(DocumentKind.PublicNotice, "铜江市人民政府关于城区部分路段停水检修的通告", Paragraphs(2, 5)).ToNobody(), Government),
        new("意见", Document(DocumentKind.Opinions, "铜江市人民政府关于持续优化营商环境的实施意见", Structured(3)) with { CopyRecipients = Copies }, Government),
        new("通知", Document(DocumentKind.Notice, "铜江市人民政府办公室关于进一步优化政务服务提升行政效能的通知", Structured(2)) with
        {
            CopyRecipients = Copies,
            Remark = "此件公开发布",
            Attachments = ["政务服务重点任务分工表", "政务服务事项网上办理情况季度报表"],
        }, Clerks),
        new("通报", Document(DocumentKind.Bulletin, "铜江市人民政府办公室关于三季度督查情况的通报", Structured(1)), Clerks),
    ];

    private static IEnumerable<Sample> OfTheirOwn =>
    [
        new("报告", Document(DocumentKind.Report, "铜江市人民政府关于今年汛期抢险救灾工作情况的报告", Paragraphs(4, 7)).To("省人民政府") with
        {
            Signers = ["杨文川"],
            Remark = "联系人：朱镕，电话：0799-5550123",
        }, Government),
        new("请示", Document(DocumentKind.Request, "铜江市人民政府关于解决水毁工程修复资金的请示", [.. Paragraphs(3, 7), new Paragraph("妥否，请批示。")])
            .To("省人民政府") with { Signers = ["杨川"] }, Government),
        new("批复", Document(DocumentKind.Reply, "铜江市人民政府关于同意设立城东科技产业园的批复", Paragraphs(2, 3)).To("城东区人民政府"), Government),
        new("议案", Document(DocumentKind.Bill, "铜江市人民政府关于提请审议《铜江市城市绿化条例（草案）》的议案", Paragraphs(2, 10)).To("铜江市人民代表大会常务委员会"), Government with
        {
            Stamp = new NameStamp("市长", "杨川"),
        }),
        new("函", Document(DocumentKind.Letter, "铜江市人民政府办公室关于商请支持数据共享工作的函", Paragraphs(2, 1)).To("省大数据管理局"), Clerks with
        {
            Number = "铜府办函〔2026〕7号",
        }),
        new("纪要", Document(
            DocumentKind.Minutes,
            "铜江市人民政府第12次常务会议纪要",
            [
                new Paragraph("2026年11月20日，市长杨文川主持召开市人民政府第12次常务会议。纪要如下："),
                .. Structured(1),
                new Attendance("出席", "杨文川　李志远　王　敏　赵国强　孙丽华　周建平　吴晓东　郑海涛　冯玉兰　陈立新　褚卫国　卫红梅"),
                new Attendance("请假", "蒋明亮"),
                new Attendance("列席", "沈春生　韩冬梅　杨柳青　秦月明"),
            ]).ToNobody(), Government with { RedHead = "铜江市人民政府常务会议纪要", Number = "铜府常纪〔2026〕12号" }),
    ];
}
