using Office.Documents.Content;
using Office.Documents.Typesetting.Layout;
using static Office.Documents.Tests.Conformance.Shelf.Texts;

namespace Office.Documents.Tests.Conformance.Shelf;

/// <summary>Letters, orders, records, telegrams, documents of several organs, and the ways to close one.</summary>
internal static class Forms
{
    private static readonly JointOrgan s_finance = new("铜江市财政局", "铜江市财政局");
    private static readonly JointOrgan s_labour = new("铜江市人力资源和社会保障局", "铜江市人力资源和社会保障局");
    private static readonly JointOrgan s_civil = new("铜江市民政局", "铜江市民政局");
    private static readonly JointOrgan s_health = new("铜江市卫生健康委员会", "铜江市卫生健康委员会");

    private static readonly Imprint s_education = Government with
    {
        RedHead = "铜江市教育局文件",
        Organ = "铜江市教育局",
        Number = "铜教发〔2026〕9号",
        PrintedBy = "铜江市教育局办公室",
    };

    private static readonly DocumentContent s_notice =
        Document(DocumentKind.Notice, "铜江市人民政府办公室关于做好2027年元旦春节期间有关工作的通知", Paragraphs(3));

    private static readonly DocumentContent s_joint =
        Document(DocumentKind.Notice, "关于印发《铜江市困难家庭学生资助办法》的通知", Paragraphs(2, 3));

    public static IEnumerable<Sample> All =>
    [
        .. Letters,
        .. Telegrams,
        .. Joint,
        new("命令·两页", Document(DocumentKind.Order, "铜江市人民政府令", Paragraphs(7)).ToNobody(), Government with { Number = "第13号", Stamp = new NameStamp("市长", "杨文川") }),
        new("纪要·三页", Document(DocumentKind.Minutes, "铜江市防汛抗旱指挥部第3次会议纪要", [.. Structured(3), new Attendance("出席", "李志远　王　敏")]).ToNobody() with { CopyRecipients = Copies }, Clerks with { RedHead = "铜江市防汛抗旱指挥部会议纪要", Number = "铜汛纪〔2026〕3号" }),
        new("不加盖印章", s_notice, Clerks with { Closing = ClosingForm.Unsealed }),
        new("不加盖印章·日期长于署名", s_notice with { Title = "关于做好防汛工作的通知" }, Clerks with { Organ = "市汛办", RedHead = "铜江市汛办文件", Closing = ClosingForm.Unsealed, IssuedOn = new DateOnly(2026, 11, 30) }),
        new("印章60毫米", s_notice, Clerks) { Options = new LayoutOptions { SealDiameterMm = 60 } },
        new("印章50毫米", s_notice, Clerks) { Options = new LayoutOptions { SealDiameterMm = 50 } },
        new("印章42毫米", s_notice, Clerks with { RedHead = "石桥镇人民政府文件", Organ = "石桥镇人民政府" }) { Options = new LayoutOptions { SealDiameterMm = 42 } },
        new("版记在偶数页", s_notice with { Body = [.. Paragraphs(9)] }, Clerks) { Options = new LayoutOptions { ImprintOnEvenPage = true } },
        new("空白页后的版记", s_notice with { Body = [.. Paragraphs(9)], CopyRecipients = [.. Copies, .. Everybody] }, Clerks) { Options = new LayoutOptions { ImprintOnEvenPage = true } },
    ];

    private static IEnumerable<Sample> Letters
    {
        get
        {
            var letter = Document(DocumentKind.Letter, "铜江市人民政府办公室关于征求《数据条例（草案）》意见的函", Paragraphs(6, 1)).To("省大数据管理局");
            var imprint = Clerks with { Number = "铜府办函〔2026〕15号" };
            yield return new("信函·两页", letter, imprint);
            yield return new("信函·加急·抄送", letter with { Urgency = Urgency.Urgent, Body = [.. Paragraphs(2)], CopyRecipients = Copies }, imprint);
            yield return new("信函格式的通知", s_notice with { Format = DocumentForm.Letter }, Clerks with { Number = "铜府办函〔2026〕16号" });
            yield return new("信函·附件", letter with
            {
                Body = [.. Paragraphs(1)],
                Attachments = ["数据条例（草案）"],
                Bound = [new(1, [.. Paragraphs(5, 2)])],
            }, imprint);
        }
    }

    private static IEnumerable<Sample> Telegrams => Enum.GetValues<TelegramUrgency>().Select(urgency => new Sample(
        $"电报·{(int)urgency}",
        Document(DocumentKind.Notice, "铜江市人民政府办公室关于做好强降雨防范应对工作的紧急通知", Paragraphs(2 + (int)urgency, 7)) with { Telegram = urgency },
        Clerks with { Number = $"铜府办明电〔2026〕{(int)urgency}号" }));

    private static IEnumerable<Sample> Joint =>
    [
        new("联合行文·两个机关", s_joint, s_education with { JointOrgans = [s_finance] }),
        new("联合行文·三个机关", s_joint with { CopyRecipients = Copies }, s_education with { JointOrgans = [s_finance, s_labour] }),
        new("联合行文·五个机关", s_joint, s_education with { JointOrgans = [s_finance, s_labour, s_civil, s_health] }),
        new("联合行文·不加盖印章", s_joint, s_education with { JointOrgans = [s_finance, s_civil], Closing = ClosingForm.Unsealed }),
        new("联合上行文·三个签发人", s_joint with { Kind = DocumentKind.Request, Title = "关于追加困难家庭学生资助经费的请示", MainRecipients = ["市人民政府"], Signers = ["陈立新", "褚卫国", "王敏"] }, s_education with { JointOrgans = [s_finance, s_civil] }),
        new("联合上行文·两个签发人", s_joint with { Kind = DocumentKind.Report, Title = "关于困难家庭学生资助工作情况的报告", MainRecipients = ["市人民政府"], Signers = ["陈立新", "王敏"] }, s_education with { JointOrgans = [s_finance] }),
    ];
}
