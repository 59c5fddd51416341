using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Office.Documents.Typesetting.Svg;

namespace Office.Documents.Tests.Typesetting;

/// <summary>The preview is the file: the same glyphs at the same places, read from both.</summary>
public sealed partial class SvgPreviewTests
{
    private const double Tolerance = 0.08;

    public static TheoryData<string> Names => [.. Samples.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_glyph_stands_where_the_file_has_it(string name)
    {
        var document = Samples.Typeset(Samples.All[name]);
        var file = new PdfPages(Samples.Pdf(Samples.All[name]));
        var pages = SvgPreview.Pages(document);

        for (var page = 1; page <= pages.Count; page++)
        {
            var drawn = Glyphs(pages[page - 1]);
            // A blank draws nothing.
            var printed = file.OnPage(page).SelectMany(line => line.Characters).Where(c => !string.IsNullOrWhiteSpace(c.Text)).ToList();
            drawn.Count.ShouldBe(printed.Count);
            foreach (var (glyph, character) in drawn.OrderBy(g => g.Y).ThenBy(g => g.X).Zip(printed.OrderBy(c => c.Baseline).ThenBy(c => c.X)))
            {
                glyph.X.ShouldBe(character.X, Tolerance, $"{character.Text} on page {page}");
                glyph.Y.ShouldBe(character.Baseline, Tolerance, $"{character.Text} on page {page}");
            }
        }
    }

    [Fact]
    public void A_page_draws_each_glyph_once_and_names_it_as_often_as_it_stands_there()
    {
        var page = XDocument.Parse(SvgPreview.Pages(Samples.Typeset(Samples.FourPages))[1]);
        var names = page.Descendants().Where(e => e.Attribute("id") is not null).Select(e => e.Attribute("id")!.Value).ToList();
        var uses = page.Descendants().Where(e => e.Name.LocalName == "use").Select(e => e.Attribute("href")!.Value[1..]).ToList();

        names.Distinct(StringComparer.Ordinal).Count().ShouldBe(names.Count);
        uses.ToHashSet(StringComparer.Ordinal).SetEquals(names).ShouldBeTrue();
        uses.Count.ShouldBeGreaterThan(names.Count);
        page.Descendants().Any(e => e.Name.LocalName is "text" or "style" or "image").ShouldBeFalse("no face of the reader's own is asked for");
    }

    [Fact]
    public void A_page_fits_a_bad_line()
    {
        foreach (var page in SvgPreview.Pages(Samples.Typeset(Samples.FourPages)))
        {
            using var packed = new MemoryStream();
            using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            {
                gzip.Write(Encoding.UTF8.GetBytes(page));
            }

            TestContext.Current.TestOutputHelper?.WriteLine($"{page.Length / 1024} KB, packed {packed.Length / 1024} KB");
            packed.Length.ShouldBeLessThan(100 * 1024);
        }
    }

    private static List<(double X, double Y)> Glyphs(string svg) =>
    [
        .. from run in XDocument.Parse(svg).Descendants().Where(e => e.Name.LocalName == "g" && e.Elements().Any(use => use.Name.LocalName == "use"))
           let matrix = Matrix().Match(run.Attribute("transform")!.Value)
           from use in run.Elements()
           select (Number(use.Attribute("x")!.Value) * Number(matrix.Groups["scale"].Value), Number(matrix.Groups["y"].Value)),
    ];

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"matrix\((?<scale>[\d.]+) 0 0 -[\d.]+ 0 (?<y>[\d.]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Matrix();
}
