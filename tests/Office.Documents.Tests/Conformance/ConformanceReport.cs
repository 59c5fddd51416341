using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Office.Documents.Tests.Conformance.Assertions;

namespace Office.Documents.Tests.Conformance;

/// <summary>docs/conformance.md: assertion by assertion what was measured, and where we differ.</summary>
internal static class ConformanceReport
{
    private const string Head =
        """
        # 版面符合性 · Conformance of the layout

        Made by the tests (`OFFICE_WRITE_DOCS=1`, class `ConformanceTests`); never written by hand. Each assertion is measured in the PDF
        that was written and sealed, read back through its own fonts, widths and annotations, not in the layout's model. Positions are in
        points (1 mm = 2.835 pt) from the top left corner. 强度: only 规定 is a demand of the standard; 一般 and 推荐 are its advice, 实务
        and 提示 are custom and never reported as 国标.

        The faces are free look-alikes (Noto Serif SC Black for 小标宋, FandolFang for 仿宋, Noto Sans SC for 黑体, LXGW WenKai for 楷体,
        Noto Serif SC for 宋体): **字体已替代**. Positions conform; the faces are the organ's to license and set. What GB/T 9704 asks of
        paper, printing and binding is not read from a file and not claimed.


        """;

    private const string Deviations =
        """

        ## Where we differ, and what is not claimed

        - L10, L11 (份号, 密级和保密期限) are never printed: this is a system for non-classified documents, which refuses them.
        - L06: full lines of Han characters alone are counted. Where a mark is pulled in (避头尾), up to half a character is taken from the
          marks or the distances of that line; digits and letters are half a cell wide.
        - L16, L54c: “空二行” is read on the grid (three pitches less one em box), L23, L55c as two pitches; the standard leaves it open.
          In an order the text starts on the next row of the grid.
        - L36: measured on the box of the seal's annotation. The drawing of a sample is made by us, not an organ's registered seal.
        - L38: the name stamp is printed as red text in 楷体 of 24 pt; a drawn stamp of a signer is not placed yet.
        - L45: left and right of 抄送 one em of 14 pt is left blank (the standard does not say of which size).
        - L47 is an option of the layout and off by default.
        - L51: a sheet across is printed on an upright page; readers on a screen turn the view. A table across the page that is the last
          thing before the signature leaves the signature on a page of its own (L40).
        - L53: the red double lines of a letter are centred on the type area, not on the page (3 mm apart; the standard says 居中).
        - Telegrams: only 等级 at the place of 紧急程度 and a head …发电 are set; forms of 电报 are not part of GB/T 9704.
        - L56: 10.3 leaves the form of 纪要 to the organ; ours keeps number and red line of a document.
        - Cells over several rows of a table are not known; a row taller than 300 pt is set in parts.
        - Titles are broken by a list of words and names of organs, not by a dictionary of the language.

        """;

    /// <summary>The report as it stands in docs, written anew when OFFICE_WRITE_DOCS is 1.</summary>
    public static string Standing([CallerFilePath] string here = "")
    {
        var path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../docs/conformance.md"));
        if (Environment.GetEnvironmentVariable("OFFICE_WRITE_DOCS") is "1")
        {
            File.WriteAllText(path, Text());
        }

        return File.Exists(path) ? File.ReadAllText(path) : "";
    }

    public static string Text()
    {
        var samples = ReadSample.All.Value;
        var text = new StringBuilder(Head);
        text.Append("| | 条款 | 强度 | 要求 | 期望 | 样件 | 读数 | 实测 | 结果 |\n|---|---|---|---|---|---|---|---|---|\n");
        foreach (var assertion in Assertion.All)
        {
            Append(text, assertion, samples);
        }

        text.Append(CultureInfo.InvariantCulture, $"\n## 样件 · Samples ({samples.Count})\n\n| | 文种 | 格式 | 页数 |\n|---|---|---|---|\n");
        foreach (var sample in samples)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {sample.Sample.Name} | {Documents.Rules.KindNames.Of(sample.Sample.Content.Kind)} | {FormOf(sample)} | {sample.Pages.Count} |\n");
        }

        return text.Append(Deviations).ToString();
    }

    private static string FormOf(ReadSample sample) => sample.Sample.Form switch
    {
        Documents.Content.DocumentForm.Letter => "信函",
        Documents.Content.DocumentForm.Order => "命令（令）",
        Documents.Content.DocumentForm.Minutes => "纪要",
        _ => "文件",
    };

    private static void Append(StringBuilder text, Assertion assertion, IReadOnlyList<ReadSample> samples)
    {
        var read = samples.Select(s => assertion.Read(s).ToList()).Where(r => r.Count > 0).ToList();
        var readings = read.SelectMany(r => r).ToList();
        var values = readings.Where(r => !double.IsNaN(r.Value)).Select(r => r.Value).ToList();
        var failed = readings.Count(r => !r.Holds);
        var measured = values.Count == 0 ? (failed == 0 ? "是" : "否") : Span(values.Min(), values.Max());
        var result = failed == 0 ? "符合" : string.Create(CultureInfo.InvariantCulture, $"{failed} 处不符");
        text.Append(CultureInfo.InvariantCulture, $"| {assertion.Id} | {assertion.Clause} | {assertion.Strength} | {assertion.Text} | {assertion.Expected} | {read.Count} | {readings.Count} | {measured} | {result} |\n");
    }

    private static string Span(double least, double most)
    {
        var (from, to) = (Number(least), Number(most));
        return from == to ? from : $"{from} … {to}";
    }

    private static string Number(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
