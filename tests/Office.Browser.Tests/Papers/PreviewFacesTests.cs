using System.Diagnostics;
using System.Globalization;
using System.Text;
using Office.Browser.Tests.Browsing;
using Office.Documents.Typesetting.Fonts;
using Office.Documents.Typesetting.Layout;
using Office.Documents.Typesetting.Pdf;
using Office.Documents.Typesetting.Svg;

namespace Office.Browser.Tests.Papers;

/// <summary>The page on the screen is the page of the file: both are drawn and laid over each other.</summary>
public sealed class PreviewFacesTests(Chromium chromium)
{
    // Both pictures twice the page's own size; how much of the solid ink of one has any ink of the other within a pixel: the two
    // programs soften edges in their own ways.
    private const string Compare = """
        async ([one, other]) => {
          const ink = async (source) => {
            const picture = new Image();
            picture.src = source;
            await picture.decode();
            const canvas = Object.assign(document.createElement("canvas"), { width: 1588, height: 2246 });
            const context = canvas.getContext("2d");
            context.fillStyle = "#fff";
            context.fillRect(0, 0, 1588, 2246);
            context.drawImage(picture, 0, 0, 1588, 2246);
            const data = context.getImageData(0, 0, 1588, 2246).data;
            return Uint8Array.from({ length: 1588 * 2246 }, (_, i) => data[4 * i + 1] < 90 ? 2 : data[4 * i + 1] < 200 ? 1 : 0);
          };
          const [a, b] = [await ink(one), await ink(other)];
          const near = (map, i) => [-1, 0, 1].some((y) => [-1, 0, 1].some((x) => map[i + x + y * 1588]));
          const covered = (from, by) => {
            let all = 0, met = 0;
            from.forEach((dark, i) => { if (dark === 2) { all++; if (near(by, i)) met++; } });
            return all < 1000 ? 0 : met / all;
          };
          return [covered(a, b), covered(b, a)];
        }
        """;

    [Fact]
    public async Task Every_page_looks_as_the_file_does()
    {
        using var fonts = FontLibrary.Open(FontFolder.FindAbove(AppContext.BaseDirectory) ?? throw new InvalidOperationException("No fonts in .cache/fonts: run tools/fonts.sh."));
        var document = new DocumentTypesetter(fonts, new LayoutOptions()).Typeset(LayoutSample.Content, LayoutSample.Imprint);
        var pdf = PdfWriter.Write(document, new PdfMetadata("铜江市人民政府办公室", DateTimeOffset.UnixEpoch, Subject: null));
        var pages = SvgPreview.Pages(document);
        await using var context = await chromium.DeskAsync(new Uri("about:blank"), options => options.BaseURL = null);
        var page = await context.NewPageAsync();

        for (var number = 1; number <= pages.Count; number++)
        {
            var covered = await page.EvaluateAsync<double[]>(Compare, new[]
            {
                "data:image/svg+xml;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(pages[number - 1])),
                "data:image/png;base64," + Convert.ToBase64String(await DrawAsync(pdf, number)),
            });

            covered[0].ShouldBeGreaterThan(0.985, $"ink of the preview's page {number} that the file has");
            covered[1].ShouldBeGreaterThan(0.985, $"ink of the file's page {number} that the preview has");
        }
    }

    private static async Task<byte[]> DrawAsync(byte[] pdf, int number)
    {
        var page = number.ToString(CultureInfo.InvariantCulture);
        using var drawer = Process.Start(new ProcessStartInfo("pdftoppm", ["-png", "-r", "192", "-f", page, "-l", page, "-"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        using var picture = new MemoryStream();
        var drawn = drawer.StandardOutput.BaseStream.CopyToAsync(picture);
        await drawer.StandardInput.BaseStream.WriteAsync(pdf);
        drawer.StandardInput.Close();
        await drawn;
        await drawer.WaitForExitAsync();
        return picture.ToArray();
    }
}
