using Office.Documents.Content;
using Office.Documents.Rules;
using Office.Documents.Rules.Facts;

namespace Office.Documents.Tests.Rules;

/// <summary>Documents in order, to be put out of order by one thing at a time.</summary>
internal static class Papers
{
    public static DocumentContent Notice { get; } = new()
    {
        Kind = DocumentKind.Notice,
        Title = "铜江市水利局关于做好防汛工作的通知",
        MainRecipients = ["各县（区）水利局"],
        Body = [new Heading(1, "一、加强领导"), new Paragraph("各单位要落实责任。")],
    };

    public static DocumentContent Request { get; } = new()
    {
        Kind = DocumentKind.Request,
        Title = "铜江市水利局关于解决水库资金缺口的请示",
        MainRecipients = ["铜江市人民政府"],
        Body = [new Paragraph("工程尚有资金缺口570万元，恳请市人民政府安排570万元。"), new Paragraph("妥否，请批示。")],
        Signers = ["周崇山"],
    };

    public static DocumentContent Reply { get; } = new()
    {
        Kind = DocumentKind.Reply,
        Title = "铜江市人民政府关于同意立项的批复",
        MainRecipients = ["青梧县人民政府"],
        Body = [new Paragraph("《青梧县人民政府关于立项的请示》（青府发〔2026〕8号）收悉。现批复如下："), new Paragraph("同意立项。")],
    };

    public static DocumentContent Report { get; } = new()
    {
        Kind = DocumentKind.Report,
        Title = "青梧县人民政府关于防汛工作的报告",
        MainRecipients = ["铜江市人民政府"],
        Body = [new Paragraph("现将防汛工作情况报告如下。")],
        Signers = ["周崇山"],
    };

    public static RuleContext With(params RecipientFacts[] recipients) => new() { Recipients = recipients };

    public static RecipientFacts Superior(string name) => new(name, OrganStanding.Superior);

    public static RecipientFacts Subordinate(string name) => new(name, OrganStanding.Subordinate);

    public static IReadOnlyList<string> Codes(DocumentContent content, RuleContext? context = null) =>
        [.. DocumentRules.Check(content, context ?? RuleContext.None).Select(finding => finding.Code)];

    public static Finding The(string code, DocumentContent content, RuleContext? context = null) =>
        DocumentRules.Check(content, context ?? RuleContext.None).Where(finding => finding.Code == code).ShouldHaveSingleItem();
}
