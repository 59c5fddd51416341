using Office.Documents.Content;
using Office.Documents.Typesetting.Layout;
using Office.Documents.Typesetting.Pdf;

namespace Office.Documents.Tests.Typesetting;

/// <summary>Documents whose pages are looked at.</summary>
internal static class Samples
{
    public static readonly PdfMetadata Metadata = new("铜江市人民政府办公室", new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero), "铜府办发〔2026〕12号");

    private const string Sentence = "各县（区）人民政府要切实加强组织领导，明确责任分工，逐项细化措施，确保按期完成。";

    public static DocumentContent OnePage { get; } = new()
    {
        Kind = DocumentKind.Notice,
        Urgency = Urgency.ExtraUrgent,
        Title = "关于做好国庆节放假值班工作的通知",
        MainRecipients = ["各县（区）人民政府", "市政府各部门"],
        Body = [new Paragraph("现将有关事项通知如下。"), new Paragraph(Sentence)],
    };

    public static DocumentContent FourPages => LayoutSample.Content;

    public static DocumentContent LongTitle { get; } = OnePage with
    {
        Title = "铜江市人民政府办公室关于转发市发展改革委等部门进一步完善政策环境加大力度支持民间投资发展实施方案的通知",
        Body = [.. Enumerable.Range(0, 9).Select(i => new Paragraph(Sentence + Sentence))],
    };

    public static DocumentContent ManyRecipients { get; } = OnePage with
    {
        MainRecipients = [.. Enumerable.Range(1, 60).Select(i => $"第{i}街道办事处")],
    };

    public static DocumentContent RareNames { get; } = OnePage with
    {
        Body = [new Paragraph("任命陶喆为市数据局副局长，免去李堃、王祎、朱镕的职务。")],
        Attachments = ["任免人员名单"],
    };

    public static DocumentContent LongAttachments { get; } = OnePage with
    {
        Body = [new Heading(1, "一、总体要求"), new Heading(2, "（一）健全机制"), new Heading(3, "1.明确责任"), new Heading(4, "（1）建立清单"), new Paragraph(Sentence)],
        Attachments = ["政务服务重点任务分工表", "进一步优化政务服务提升行政效能推动高效办成一件事的重点事项清单和责任单位名单"],
        Remark = "联系人：朱镕喆，电话：0799-5550123",
        CopyRecipients = ["市委各部门", "市人大常委会办公室", "市政协办公室", "市中级人民法院", "市人民检察院"],
    };

    public static IReadOnlyDictionary<string, DocumentContent> All { get; } = new Dictionary<string, DocumentContent>(StringComparer.Ordinal)
    {
        [nameof(OnePage)] = OnePage,
        [nameof(FourPages)] = FourPages,
        [nameof(LongTitle)] = LongTitle,
        [nameof(ManyRecipients)] = ManyRecipients,
        [nameof(RareNames)] = RareNames,
        [nameof(LongAttachments)] = LongAttachments,
    };

    public static TypesetDocument Typeset(DocumentContent content, Imprint? imprint = null) =>
        new DocumentTypesetter(Fonts.Library).Typeset(content, imprint ?? LayoutSample.Imprint);

    public static byte[] Pdf(DocumentContent content, Imprint? imprint = null) => PdfWriter.Write(Typeset(content, imprint), Metadata);

    public static PdfPages Read(DocumentContent content, Imprint? imprint = null) => new(Pdf(content, imprint));

    public static PdfPages Read(string name) => Read(All[name]);
}
