namespace Office.Web.Components.Gallery;

/// <summary>A made-up row of the gallery's list.</summary>
internal sealed record GallerySample(Guid Id, string Title, string Number, string Holder, DateOnly Due, Tone Urgency, string UrgencyWord, bool IsUnread)
{
    internal static IReadOnlyList<GallerySample> All { get; } =
    [
        Make(1, "关于开展2026年汛期地质灾害隐患排查整治工作的通知", "铜府办发〔2026〕12号", "周启明", 23, Tone.Danger, "特急", unread: true),
        Make(2, "铜江市人民政府办公室关于印发《铜江市公共数据资源授权运营管理实施细则（试行）》以及有关配套工作规程的通知", "铜府办发〔2026〕128号", "欧阳文澜", 25, Tone.Warning, "加急", unread: true),
        Make(3, "关于申请拨付城南片区排水管网改造资金的请示", "铜建字〔2026〕7号", "陈堃", 30, Tone.Neutral, "平件", unread: false),
        Make(4, "铜江市第三季度重点项目推进情况的报告", "铜发改〔2026〕56号", "祎宁", 2, Tone.Neutral, "平件", unread: false),
        Make(5, "市政府第18次常务会议纪要", "铜府纪要〔2026〕18号", "周启明", 4, Tone.Neutral, "平件", unread: false),
    ];

    private static GallerySample Make(int id, string title, string number, string holder, int day, Tone tone, string word, bool unread) =>
        new(new Guid(id, 0, 0, new byte[8]), title, number, holder, new DateOnly(2026, day > 20 ? 11 : 12, day), tone, word, unread);
}
