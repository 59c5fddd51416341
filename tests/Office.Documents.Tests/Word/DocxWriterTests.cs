using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Office.Documents.Content;
using Office.Documents.Importing;
using Office.Documents.Tests.Conformance;
using Office.Documents.Tests.Conformance.Shelf;
using Office.Documents.Tests.Typesetting;
using Office.Documents.Typesetting.Layout;
using Office.Documents.Typesetting.Word;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Office.Documents.Tests.Word;

/// <summary>The .docx of every sample: valid for Word, set as the standard asks, and read back by our own reader without a loss.</summary>
public sealed class DocxWriterTests
{
    private static readonly DocxOptions s_options = new() { CreatedAt = new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero) };
    private static readonly IReadOnlyList<Sample> s_shelf = [.. Kinds.All.Concat(Forms.All).Concat(Long.All)];

    public static TheoryData<string> Names => [.. s_shelf.Select(s => s.Name)];

    private static byte[] File(string name)
    {
        var sample = s_shelf.Single(s => s.Name == name);
        return DocxWriter.Write(sample.Content, sample.Imprint, s_options);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Word_finds_nothing_wrong_with_it(string name)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(File(name)), isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken)
            .Select(e => $"{e.Path?.XPath} {e.Description}").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_back_it_holds_every_text_of_the_document_in_its_order(string name)
    {
        var content = s_shelf.Single(s => s.Name == name).Content;
        using var file = new MemoryStream(File(name));
        var imported = DocxImport.Read(file).Value;
        var read = imported.Content;

        imported.Report.Notes.ShouldNotContain(n => n.Kind == ImportNoteKind.TextUnaccounted);
        if (DocumentForms.Of(content) != DocumentForm.Order)
        {
            // The form of an order prints no title.
            read.Title.ShouldBe(content.Title);
            read.Kind.ShouldBe(content.Kind);
        }

        read.MainRecipients.ShouldBe(content.MainRecipients);
        read.CopyRecipients.ShouldBe(content.CopyRecipients);
        read.Attachments.ShouldBe(content.Attachments);
        read.Signers.ShouldBe(content.Signers);
        read.Remark.ShouldBe(content.Remark);
        var found = string.Concat(read.Body.Concat(read.Bound.OrderBy(b => b.Number).SelectMany(b => b.Body)).SelectMany(b => b.AllTexts()));
        var at = 0;
        foreach (var text in content.Body.Concat(content.Bound.OrderBy(b => b.Number).SelectMany(b => b.Body)).SelectMany(Printed).Where(t => t.Length > 0))
        {
            at = found.IndexOf(text, at, StringComparison.Ordinal);
            at.ShouldBeGreaterThanOrEqualTo(0, text);
            at += text.Length;
        }
    }

    private static IEnumerable<string> Printed(Block block) => block is Picture picture ? [picture.Text] : block.AllTexts();

    [Fact]
    public void Paragraphs_and_headings_come_back_as_they_were()
    {
        using var file = new MemoryStream(DocxWriter.Write(Samples.FourPages, LayoutSample.Imprint, s_options));
        DocxImport.Read(file).Value.Content.Body.ShouldBe(Samples.FourPages.Body);
    }

    [Fact]
    public void The_page_has_the_margins_and_the_grid_of_the_standard()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(File(s_shelf[0].Name)), isEditable: false);
        var section = document.MainDocumentPart!.Document.Body!.Elements<W.SectionProperties>().Single();
        var margin = section.GetFirstChild<W.PageMargin>()!;
        // Twentieths of a point: 37, 28, 26 and 35 mm.
        (margin.Top!.Value, (int)margin.Left!.Value, (int)margin.Right!.Value, margin.Bottom!.Value).ShouldBe((2098, 1587, 1475, 1984));
        var size = section.GetFirstChild<W.PageSize>()!;
        ((int)size.Width!.Value, (int)size.Height!.Value).ShouldBe((11906, 16838));
        var grid = section.GetFirstChild<W.DocGrid>()!;
        // 22 rows and 28 characters, and not one more.
        (grid.LinePitch!.Value * 22 / 20.0).ShouldBeLessThanOrEqualTo(225 * 72 / 25.4);
        (grid.LinePitch!.Value * 23 / 20.0).ShouldBeGreaterThan(225 * 72 / 25.4);
        var spacing = document.MainDocumentPart.StyleDefinitionsPart!.Styles!.Elements<W.Style>().Single(s => s.Default?.Value is true).StyleRunProperties!.GetFirstChild<W.Spacing>()!;
        var width = 16 + (spacing.Val!.Value / 20.0);
        (28 * width).ShouldBeInRange(156 * 72 / 25.4 - width, 156 * 72 / 25.4);
        document.MainDocumentPart.DocumentSettingsPart!.Settings.GetFirstChild<W.EvenAndOddHeaders>().ShouldNotBeNull();
    }

    [Fact]
    public void Elements_have_styles_of_their_own_with_the_faces_that_were_asked_for()
    {
        var faces = new DocxFaces(new Dictionary<Documents.Typesetting.Fonts.FontRole, string> { [Documents.Typesetting.Fonts.FontRole.XiaoBiaoSong] = "本单位<小标宋>" });
        using var document = WordprocessingDocument.Open(
            new MemoryStream(DocxWriter.Write(Samples.FourPages, LayoutSample.Imprint, s_options with { Faces = faces })), isEditable: false);
        var styles = document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<W.Style>().ToDictionary(s => s.StyleId!.Value!, StringComparer.Ordinal);
        styles["OfficeTitle"].StyleRunProperties!.RunFonts!.EastAsia!.Value.ShouldBe("本单位<小标宋>");
        styles["Heading1"].StyleRunProperties!.RunFonts!.EastAsia!.Value.ShouldBe("黑体");
        var used = document.MainDocumentPart.Document.Descendants<W.ParagraphStyleId>().Select(s => s.Val!.Value!).Distinct(StringComparer.Ordinal).ToList();
        used.ShouldAllBe(id => styles.ContainsKey(id));
        foreach (var wanted in (string[])["OfficeMark", "OfficeNumber", "OfficeTitle", "OfficeRecipients", "OfficeText", "Heading1", "Heading4", "OfficeAttachments", "OfficeSignature", "OfficeDate", "OfficeRemark", "OfficeImprint"])
        {
            used.Contains(wanted, StringComparer.Ordinal).ShouldBeTrue(wanted);
        }
    }

    [Fact]
    public void Tables_keep_their_cells_spans_and_heads_and_pictures_their_bytes_and_words()
    {
        var table = new Table("进度表", [new([new("事项", 2), new("责任")]), new([new("甲"), new("乙<&>"), new("丙")])]);
        var content = Samples.OnePage with { Body = [new Paragraph("正文。"), table, table, new Picture("图1", "办理\"流程\"", Pictures.Png(60, 30), 100), Long.Statistics] };
        using var document = WordprocessingDocument.Open(new MemoryStream(DocxWriter.Write(content, LayoutSample.Imprint, s_options)), isEditable: false);
        var tables = document.MainDocumentPart!.Document.Descendants<W.Table>().ToList();
        tables.Count.ShouldBe(4, "the last one is the frame of the 版记");
        tables[0].Descendants<W.TableRow>().Select(r => r.Elements<W.TableCell>().Count()).ShouldBe([2, 3]);
        tables[0].Descendants<W.GridSpan>().Single().Val!.Value.ShouldBe(2);
        tables[0].Descendants<W.TableHeader>().Count().ShouldBe(1);
        tables[0].Descendants<W.TableCell>().Last().PreviousSibling<W.TableCell>()!.InnerText.ShouldBe("乙<&>");
        tables[0].ElementsAfter().First().ShouldBeOfType<W.Paragraph>("two tables side by side would become one");
        using var picture = document.MainDocumentPart.ImageParts.Single().GetStream();
        using var bytes = new MemoryStream();
        picture.CopyTo(bytes);
        bytes.ToArray().ShouldBe(Convert.FromBase64String(Pictures.Png(60, 30)));
        document.MainDocumentPart.Document.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().Single().Description!.Value.ShouldBe("办理\"流程\"");
        document.MainDocumentPart.Document.Descendants<W.PageSize>().Count(s => s.Orient?.Value == W.PageOrientationValues.Landscape).ShouldBe(1);
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes_and_what_XML_forbids_is_replaced()
    {
        var content = Samples.OnePage with { Body = [new Paragraph("\u0001甲\uFFFF<乙>\"&")] };
        var file = DocxWriter.Write(content, LayoutSample.Imprint, s_options);
        DocxWriter.Write(content, LayoutSample.Imprint, s_options).ShouldBe(file);
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        document.MainDocumentPart!.Document.InnerText.ShouldContain("\uFFFD甲\uFFFD<乙>\"&");
        Encoding.UTF8.GetString(file).ShouldNotContain("\uFFFF");
    }
}
