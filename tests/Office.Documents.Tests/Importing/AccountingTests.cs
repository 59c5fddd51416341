using System.Text;
using Office.Documents.Importing;

namespace Office.Documents.Tests.Importing;

/// <summary>No text is lost: drafts put together at random, looked for piece by piece in content and report.</summary>
public sealed class AccountingTests
{
    private static readonly string[] s_lines =
    [
        "特急", "铜江市水利局文件", "铜府办发〔2026〕12号", "关于做好防汛工作的通知", "各县人民政府：", "现通知如下：", "一、加强领导",
        "（二）落实责任", "3.明确分工", "（4）细化清单。", "附件：1.名单", "2.台账", "附件：方案", "附件", "附件2", "铜江市水利局", "2026年3月1日",
        "（此件公开发布）", "抄送：市委办公室。", "主送：市政府。", "签发人：王喆", "铜江市水利局2026年3月2日印发", "普通一段文字，带有12.5%的数字。",
    ];

    [Theory]
    [InlineData(21)]
    [InlineData(22)]
    [InlineData(23)]
    public void Every_line_stands_in_the_content_or_in_the_report(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 100; round++)
        {
            var lines = Enumerable.Range(0, random.Next(1, 25)).Select(_ => s_lines[random.Next(s_lines.Length)]).ToArray();
            var body = string.Concat(lines.Select(line => Dress(line, random)));

            var done = Import.Done(Docx.OfBody(body));

            var where = $"seed {seed}, round {round}: {string.Join(" / ", lines)}";
            done.Report.IsComplete.ShouldBeTrue(where);
            var kept = Bare(Everything(done));
            lines.Where(line => !kept.Contains(Bare(Essence(line)), StringComparison.Ordinal)).ShouldBeEmpty(where);
        }
    }

    private static string Dress(string line, Random random) => random.Next(6) switch
    {
        0 => Docx.P(line, """<w:jc w:val="center"/>""", """<w:sz w:val="44"/>"""),
        1 => Docx.P(line, """<w:jc w:val="right"/>"""),
        2 => $"<w:tbl><w:tr><w:tc>{Docx.P(line)}</w:tc>{(random.Next(2) == 0 ? "" : "<w:tc><w:p/></w:tc>")}</w:tr></w:tbl>",
        3 => $"<w:p><w:ins>{Docx.R(line)}</w:ins></w:p>",
        _ => Docx.P(line),
    };

    /// <summary>What must survive of a line whose label becomes structure.</summary>
    private static string Essence(string line) => line switch
    {
        "特急" => "",
        "附件：1.名单" => "名单",
        "2.台账" => "台账",
        "3.明确分工" => "明确分工",
        "附件：方案" => "方案",
        "抄送：市委办公室。" => "市委办公室",
        "主送：市政府。" => "市政府",
        "签发人：王喆" => "王喆",
        _ => line,
    };

    private static string Everything(ImportedDocument done) => string.Join(
        '\n',
        (IEnumerable<string>)[
            done.Content.Title, done.Content.Remark ?? "", .. done.Content.MainRecipients, .. done.Content.CopyRecipients,
            .. done.Content.Attachments, .. done.Content.Signers, done.Content.TitleNote ?? "",
            .. done.Content.Body.Concat(done.Content.Bound.SelectMany(bound => bound.Body)).SelectMany(block => block.AllTexts()),
            .. done.Content.Bound.Select(bound => $"附件{bound.Number}附件"),
            .. done.Report.Notes.Select(note => note.Text)
        ]);

    private static string Bare(string text)
    {
        var bare = new StringBuilder();
        foreach (var rune in text.EnumerateRunes().Where(Rune.IsLetterOrDigit))
        {
            bare.Append(rune);
        }

        return bare.ToString();
    }
}
