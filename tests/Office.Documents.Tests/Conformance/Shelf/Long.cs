using Office.Documents.Content;
using static Office.Documents.Tests.Conformance.Shelf.Texts;

namespace Office.Documents.Tests.Conformance.Shelf;

/// <summary>Attachments, tables, pictures, long titles and long texts.</summary>
internal static class Long
{
    private static readonly DocumentContent s_notice =
        Document(DocumentKind.Notice, "铜江市人民政府办公室关于印发政务服务改革工作方案的通知", Paragraphs(2));

    public static Table Plan(int rows, bool isLandscape = false) => new(
        "重点任务分工表",
        [
            new([new("序号"), new("任务"), new("责任单位"), new("完成时限")]),
            .. Enumerable.Range(1, rows).Select(i => new TableRow(
                [new($"{i}"), new(Sentences[i % 12][..(12 + (i % 9))]), new(i % 2 == 0 ? "市财政局" : "市人力资源和社会保障局"), new("2026年12月")])),
        ])
    { IsLandscape = isLandscape };

    public static Table Statistics { get; } = new(
        "政务服务事项网上办理情况季度报表",
        [
            new([new("单位"), new("一季度", 3), new("二季度", 3), new("三季度", 3), new("四季度", 3)]),
            new([new(""), .. Enumerable.Range(0, 4).SelectMany(_ => (TableCell[])[new("受理"), new("办结"), new("办结率")])]),
            .. ((string[])["城东区", "城西区", "石桥县", "青山县", "临江县"]).Select((name, i) => new TableRow(
                [new(name), .. Enumerable.Range(1, 4).SelectMany(q => (TableCell[])[new($"{1200 + (i * q)}"), new($"{1100 + (i * q)}"), new("98.5%")])])),
        ])
    { HeaderRows = 2, IsLandscape = true };

    public static IEnumerable<Sample> All =>
    [
        .. Bound,
        .. Tables,
        new("三行标题", s_notice with { Title = "铜江市人民政府办公室关于转发市发展改革委等部门进一步完善政策环境加大力度支持民间投资发展实施方案的通知" }, Clerks),
        new("二百字标题", s_notice with { Title = string.Concat(Enumerable.Repeat("关于进一步做好全市安全生产和防汛抗旱以及森林防火工作", 8))[..198] + "通知" }, Clerks),
        new("很多主送机关", s_notice with { MainRecipients = [.. Enumerable.Range(1, 60).Select(i => $"第{i}街道办事处")] }, Clerks),
        new("生僻字姓名", s_notice with { Title = "铜江市人民政府关于陶喆等同志任免职的通知", Body = [new Paragraph("任命陶喆为市数据局副局长，免去李堃、王祎、朱镕的职务。")] }, Government),
        new("特急·附注·抄送", s_notice with { Urgency = Urgency.ExtraUrgent, Remark = "此件公开发布", CopyRecipients = Copies }, Clerks),
        new("八十页报告", Document(DocumentKind.Report, "铜江市人民政府关于“十四五”规划实施情况的报告", Structured(80)).To("省人民政府") with { Signers = ["杨文川"] }, Government),
    ];

    private static IEnumerable<Sample> Bound =>
    [
        new("随文附件一个", s_notice with { Attachments = ["政务服务改革工作方案"], Bound = [new(1, Structured(2))], CopyRecipients = Copies }, Clerks),
        new("随文附件三个", s_notice with
        {
            Attachments = ["政务服务改革工作方案", "铜江市推进政务服务改革工作领导小组组成人员和联络员以及各专项工作组名单", "重点任务分工表"],
            Bound = [new(1, Structured(1)), new(2, [.. Paragraphs(1)]), new(3, [Plan(8)])],
        }, Clerks),
        new("附件一部分随文", s_notice with { Attachments = ["重点任务分工表", "另附的统计年鉴"], Bound = [new(1, [Plan(5)])] }, Clerks),
    ];

    private static IEnumerable<Sample> Tables =>
    [
        new("正文表格", s_notice with { Body = [.. Paragraphs(1), Plan(6), .. Paragraphs(1, 4)] }, Clerks),
        new("跨页表格", s_notice with { Body = [.. Paragraphs(1), Plan(60), .. Paragraphs(2, 4)] }, Clerks),
        new("横排表格附件", s_notice with { Attachments = ["季度报表"], Bound = [new(1, [Statistics])] }, Clerks),
        new("正文中的横排表格", s_notice with { Body = [.. Paragraphs(2), Statistics, .. Paragraphs(2, 4)] }, Clerks),
        new("横排表格两页", s_notice with { Attachments = ["分工表"], Bound = [new(1, [Plan(30, isLandscape: true)])], Body = [.. Paragraphs(6)] }, Clerks),
        new("图片", s_notice with { Body = [.. Paragraphs(1), new Picture("图1　办理流程", "从受理到办结的四个步骤", Pictures.Png(600, 300), 120), .. Paragraphs(1, 4)] }, Clerks),
        new("照片", s_notice with { Body = [.. Paragraphs(1), new Picture("", "大厅照片", Pictures.Jpeg, 80), .. Paragraphs(1, 4)] }, Clerks),
    ];
}
