using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Office.Browser.Tests.Hosting;

namespace Office.Browser.Tests.Browsing;

/// <summary>What a page prints, read back from the file that the browser makes.</summary>
/// <param name="Sizes">Width and height of each sheet in whole points.</param>
/// <param name="Text">The words on it, white space taken out; empty where poppler is not installed.</param>
internal sealed partial record Printed(IReadOnlyList<(int Width, int Height)> Sizes, string Text)
{
    /// <summary>Prints by the page's own rules and keeps the file as artifacts/screenshots/NAME.pdf.</summary>
    public static async Task<Printed> OfAsync(IPage page, string name)
    {
        var path = Path.Combine(Repository.Screenshots, $"{name}.pdf");
        var pdf = await page.PdfAsync(new() { Path = path, PreferCSSPageSize = true, PrintBackground = true });
        var sizes = MediaBox().Matches(Encoding.Latin1.GetString(pdf))
            .Select(box => (Number(box.Groups["width"]), Number(box.Groups["height"])));
        return new Printed([.. sizes], await ReadAsync(path));
    }

    private static async Task<string> ReadAsync(string path)
    {
        using var reader = Process.Start(new ProcessStartInfo("pdftotext", [path, "-"]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var text = await reader.StandardOutput.ReadToEndAsync();
        await reader.WaitForExitAsync();
        return string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
    }

    private static int Number(Group group) => (int)Math.Round(double.Parse(group.Value, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"/MediaBox ?\[0 0 (?<width>[\d.]+) (?<height>[\d.]+)\]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MediaBox();
}
