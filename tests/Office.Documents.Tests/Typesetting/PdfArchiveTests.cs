using System.Globalization;
using System.IO.Compression;
using System.Text;
using Office.Documents.Tests.Conformance;
using Office.Documents.Typesetting.Pdf;

namespace Office.Documents.Tests.Typesetting;

/// <summary>PDF/A-2b and A-3b: what we write keeps our list of rules, and the list finds what does not.</summary>
public sealed class PdfArchiveTests
{
    private static readonly PdfAttachment s_source = new("公文内容.json", "application/json", "{\"schema\":\"office-document/1\"}"u8.ToArray(), "结构化内容");

    private static byte[] WithSource() =>
        PdfWriter.Write(Samples.Typeset(Samples.FourPages), Samples.Metadata with { Attachments = [s_source] });

    [Fact]
    public void Every_sample_sealed_or_not_keeps_the_rules()
    {
        foreach (var sample in ReadSample.All.Value)
        {
            PdfArchiveCheck.Of(sample.File).ShouldBeEmpty(sample.Sample.Name);
        }

        PdfArchiveCheck.Of(Samples.Pdf(Samples.RareNames)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_that_carries_its_source_is_A_3b_and_gives_it_back()
    {
        var pdf = WithSource();
        PdfArchiveCheck.Of(pdf).ShouldBeEmpty();
        var text = Encoding.Latin1.GetString(pdf);
        text.ShouldContain("<pdfaid:part>3</pdfaid:part>");
        text.ShouldContain("/AFRelationship/Source");
        text.ShouldContain("/Subtype/application#2Fjson");
        var (exit, output) = await ExternalTool.RunAsync("qpdf", pdf, "--check");
        exit.ShouldBe(0, output);
        var start = pdf.AsSpan().IndexOf("/Type/EmbeddedFile"u8);
        var data = start + pdf.AsSpan(start).IndexOf("stream\n"u8) + 7;
        using var zlib = new ZLibStream(new MemoryStream(pdf[data..]), CompressionMode.Decompress);
        using var plain = new StreamReader(zlib);
        (await plain.ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldBe("{\"schema\":\"office-document/1\"}");
    }

    [Fact]
    public void The_file_of_four_pages_is_small()
    {
        var pdf = Samples.Pdf(Samples.FourPages);
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pdf.Length / 1024.0:0.0} KB, with its source {WithSource().Length / 1024.0:0.0} KB"));
        pdf.Length.ShouldBeLessThan(150 * 1024);
    }

    // Each change keeps the length, so that the file stays readable and only the one rule is broken.
    [Theory]
    [InlineData("%PDF-1.7", "%PDF-2.7", "header")]
    [InlineData("/ID[", "/IX[", "id")]
    [InlineData("/Info ", "/Encrypt ", "encrypted")]
    [InlineData("<pdfaid:part>2<", "<pdfaid:part>1<", "pdfa-id")]
    [InlineData("<pdf:Producer>Office", "<pdf:Producer>Offise", "info-is-xmp Producer")]
    [InlineData("T09:00:00Z</xmp:CreateDate>", "T09:00:01Z</xmp:CreateDate>", "info-is-xmp CreationDate")]
    [InlineData("/S/GTS_PDFA1", "/S/GTS_PDFX1", "output-intent")]
    [InlineData("/N 3", "/N 4", "icc-profile")]
    [InlineData("/ToUnicode", "/ToUnicxde", "to-unicode")]
    [InlineData("/FontFile2", "/FontFilex", "font-embedded")]
    [InlineData("/S/Document/P", "/S/Launch  /P", "action")]
    [InlineData("/Metadata ", "/Metadatx ", "xmp")]
    [InlineData("/ViewerPreferences<</DisplayDocTitle true>>", "/AA<</DisplayDocTitle                true>>", "catalog")]
    public void What_breaks_a_rule_is_named(string what, string with, string rule)
    {
        var pdf = Samples.Pdf(Samples.OnePage);
        PdfArchiveCheck.Of(Replaced(pdf, what, with)).Select(p => $"{p.Rule} {p.Where}").ShouldContain(p => p.StartsWith(rule, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<pdfaid:part>3<", "<pdfaid:part>2<", "files-inside")]
    [InlineData("/AF[", "/AX[", "file-associated")]
    [InlineData("/AFRelationship", "/AFRelationshix", "file-described")]
    [InlineData("/EF<<", "/EX<<", "file-outside")]
    public void A_file_inside_that_is_not_described_is_named(string what, string with, string rule) =>
        PdfArchiveCheck.Of(Replaced(WithSource(), what, with)).ShouldContain(p => p.Rule == rule);

    [Fact]
    public void What_is_no_PDF_or_cut_off_is_not_readable()
    {
        PdfArchiveCheck.Of([]).ShouldBe([new PdfProblem("readable", "")]);
        PdfArchiveCheck.Of(Samples.Pdf(Samples.OnePage)[..5000]).ShouldBe([new PdfProblem("readable", "")]);
    }

    private static byte[] Replaced(byte[] pdf, string what, string with)
    {
        var copy = (byte[])pdf.Clone();
        var place = copy.AsSpan().IndexOf(Encoding.Latin1.GetBytes(what));
        place.ShouldBeGreaterThanOrEqualTo(0, what);
        if (with.Length > what.Length)
        {
            // Only the trailer, behind which nothing is found by its place.
            return Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(pdf).Replace(what, with, StringComparison.Ordinal));
        }

        Encoding.Latin1.GetBytes(with).CopyTo(copy, place);
        return copy;
    }
}
