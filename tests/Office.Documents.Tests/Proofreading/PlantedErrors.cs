using Office.Documents.Content;
using Office.Documents.Proofreading;

namespace Office.Documents.Tests.Proofreading;

/// <summary>The corpus, and the city that its sentences speak of.</summary>
internal static class PlantedErrors
{
    public static ProofContext City { get; } = new()
    {
        Year = 2026,
        Leaders =
        [
            new LeaderEntry("周崇山", "市长"), new LeaderEntry("梁文静", "市委常委、常务副市长"), new LeaderEntry("何志远", "副市长"),
            new LeaderEntry("秦朗", "副市长"),
        ],
        OwnPrefixes = ["铜府发", "铜府办发"],
        Registered =
        [
            new RegisteredDocument("铜府发〔2026〕3号", "铜江市人民政府关于做好春耕生产工作的通知"),
            new RegisteredDocument("铜府办发〔2025〕8号", "铜江市人民政府办公室关于规范会议管理的通知"),
            new RegisteredDocument("铜府发〔2026〕12号", "铜江市人民政府关于森林防火的通知"),
            new RegisteredDocument("铜府发〔2025〕9号", "铜江市人民政府关于防汛的通知"),
        ],
    };

    public static IReadOnlyList<PlantedError> All { get; } =
    [
        .. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "planted.tsv")).Skip(1)
            .Select(line => line.Split('\t')).Select(cells => new PlantedError(cells[0], cells[1], cells[2])),
    ];

    /// <summary>A paper with one attachment and this body, its blocks parted by a stroke.</summary>
    public static DocumentContent Paper(string body) => new()
    {
        Kind = DocumentKind.Notice,
        Title = "铜江市人民政府关于做好有关工作的通知",
        MainRecipients = ["各县（区）人民政府"],
        Body = [.. body.Split('/').Select(Block (text) => "一二三四五（1".Contains(text[0], StringComparison.Ordinal) && text.Length < 12 ? new Heading(1, text) : new Paragraph(text))],
        Attachments = ["名单"],
    };

    public static IReadOnlyList<string> Keys(string body) => [.. Proofreader.Check(Paper(body), City).Select(finding => finding.Key)];
}
