using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using Office.Documents.Content;

namespace Office.Benchmarks.Live;

/// <summary>The same text and faces printed to PDF by the installed Chromium, its page loaded and warm: the print alone is timed.</summary>
internal static class ChromiumPrint
{
    /// <summary>Median milliseconds of a print, and how many pages it had.</summary>
    public static async Task<(double Milliseconds, int Pages)> MeasureAsync(
        DocumentContent content, Imprint imprint, string fonts, int rounds, CancellationToken cancellationToken)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("office-print-").FullName, "paper.html");
        await File.WriteAllTextAsync(file, Page(content, imprint, fonts), cancellationToken);
        await using var page = await BrowserPage.OpenAsync(cancellationToken);
        await page.LoadAsync(new Uri(file), cancellationToken);
        var times = new double[rounds];
        var pdf = await page.PrintAsync(cancellationToken);
        for (var round = 0; round < rounds; round++)
        {
            var started = Stopwatch.GetTimestamp();
            pdf = await page.PrintAsync(cancellationToken);
            times[round] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }

        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        Array.Sort(times);
        return (times[rounds / 2], CountPages(pdf));
    }

    private static string Page(DocumentContent content, Imprint imprint, string fonts)
    {
        var html = new StringBuilder("<!doctype html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><style>@page{size:210mm 297mm;margin:37mm 26mm 35mm 28mm}");
        foreach (var (family, name) in new[] { ("fs", "FandolFang-Regular.otf"), ("hei", "NotoSansSC_400Regular.ttf"), ("kai", "LXGWWenKai-Regular.ttf"), ("bt", "NotoSerifSC_900Black.ttf") })
        {
            html.Append(CultureInfo.InvariantCulture, $"@font-face{{font-family:{family};src:url('{new Uri(Path.Combine(fonts, name))}')}}");
        }

        html.Append("body{margin:0;font:16pt/29.6pt fs}h1{font:22pt/33pt bt;text-align:center}h2{font:16pt/29.6pt hei;margin:0;text-indent:2em}"
            + "h3,h4,h5{font:16pt/29.6pt kai;margin:0;text-indent:2em}p{margin:0;text-indent:2em;text-align:justify}"
            + ".head{color:red;font:40pt/60pt bt;text-align:center;border-bottom:2pt solid red}.end{text-align:right}</style>");
        html.Append(CultureInfo.InvariantCulture, $"<div class=head>{Text(imprint.RedHead)}</div><div style=\"text-align:center\">{Text(imprint.Number)}</div><h1>{Text(content.Title)}</h1>");
        html.Append(CultureInfo.InvariantCulture, $"<div>{Text(string.Join('，', content.MainRecipients))}：</div>");
        foreach (var block in content.Body)
        {
            var tag = block is Heading heading ? $"h{heading.Level + 1}" : "p";
            html.Append(CultureInfo.InvariantCulture, $"<{tag}>{Text(block.Text)}</{tag}>");
        }

        return html.Append(CultureInfo.InvariantCulture, $"<p>附件：{Text(string.Join('；', content.Attachments))}</p><div class=end>{Text(imprint.Organ)}<br>2026年11月22日</div></html>").ToString();
    }

    private static string Text(string? text) => WebUtility.HtmlEncode(text ?? "");

    private static int CountPages(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var count = 0;
        for (var at = text.IndexOf("/Type /Page\n", StringComparison.Ordinal); at >= 0; at = text.IndexOf("/Type /Page\n", at + 1, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }
}
