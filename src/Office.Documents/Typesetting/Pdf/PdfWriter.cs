using System.Globalization;
using System.Security;
using System.Text;
using Office.Documents.Typesetting.Fonts;
using Office.Documents.Typesetting.Images;
using Office.Documents.Typesetting.Layout;

namespace Office.Documents.Typesetting.Pdf;

/// <summary>
/// Writes laid-out pages as a PDF by the rules of PDF/A-2b (A-3b with files inside): tagged, faces embedded as subsets with their characters, without a
/// seal. The seal comes with the signature, as an incremental update.
/// </summary>
public static class PdfWriter
{
    private const string Producer = "Office";

    /// <summary>The file. The same pages and metadata give the same bytes.</summary>
    public static byte[] Write(TypesetDocument document, PdfMetadata metadata)
    {
        var objects = new PdfObjects();
        var pagesNode = objects.Reserve();
        var resources = objects.Reserve();
        var fonts = new Dictionary<FontFace, SubsetFont>();
        var pictures = new Dictionary<PictureImage, (string Name, int Number)>();
        var structure = new StructureTree();
        List<int> pages = [];
        foreach (var page in document.Pages)
        {
            var content = new PageContent(
                face => fonts.TryGetValue(face, out var known) ? known : fonts[face] = new SubsetFont(face, $"F{fonts.Count + 1}"),
                image => (pictures.TryGetValue(image, out var known) ? known : pictures[image] = ($"I{pictures.Count + 1}", Write(objects, image))).Name);
            var stream = objects.AddStream(string.Empty, content.Write(page));
            structure.AddPage(content.Marked);
            pages.Add(objects.Add(
                $"<</Type/Page/Parent {pagesNode} 0 R/MediaBox[0 0 {PdfText.Number(PageGrid.PageWidth)} {PdfText.Number(PageGrid.PageHeight)}]"
                + $"/Resources {resources} 0 R/Contents {stream} 0 R/StructParents {pages.Count}/Tabs/S>>"));
        }
        objects.Set(pagesNode, $"<</Type/Pages/Count {pages.Count}/Kids[{string.Join(' ', pages.Select(p => $"{p} 0 R"))}]>>");
        var drawn = string.Concat(pictures.Values.Select(p => $"/{p.Name} {p.Number} 0 R"));
        objects.Set(
            resources,
            $"<</Font<<{string.Concat(fonts.Values.Select(f => $"/{f.Name} {f.Write(objects)} 0 R"))}>>{(drawn.Length > 0 ? $"/XObject<<{drawn}>>" : "")}>>");
        var root = structure.Write(objects, pages);
        var intent = WriteIntent(objects);
        var xmp = objects.AddStream("/Type/Metadata/Subtype/XML", Encoding.UTF8.GetBytes(Xmp(document, metadata)), compress: false);
        var info = objects.Add(
            $"<</Title {PdfText.String(document.Title)}/Author {PdfText.String(metadata.Organ)}{SubjectEntry(metadata)}"
            + $"/Creator({Producer})/Producer({Producer})/CreationDate {PdfText.Date(metadata.CreatedAt)}/ModDate {PdfText.Date(metadata.CreatedAt)}>>");
        var catalog = objects.Add(
            $"<</Type/Catalog/Pages {pagesNode} 0 R/Lang(zh-CN)/MarkInfo<</Marked true>>/StructTreeRoot {root} 0 R"
            + $"/ViewerPreferences<</DisplayDocTitle true>>/Metadata {xmp} 0 R/OutputIntents[{intent} 0 R]{PdfAttachments.Write(objects, metadata)}>>");
        return objects.ToFile(catalog, info);
    }

    private static int Write(PdfObjects objects, PictureImage image) => objects.AddStream(
        string.Create(
            CultureInfo.InvariantCulture, $"/Type/XObject/Subtype/Image/Width {image.Width}/Height {image.Height}{image.PdfEntries}"),
        image.PdfData.Span,
        compress: false);

    private static string SubjectEntry(PdfMetadata metadata) =>
        metadata.Subject is { } subject ? $"/Subject {PdfText.String(subject)}" : string.Empty;

    private static int WriteIntent(PdfObjects objects)
    {
        var profile = objects.AddStream("/N 3", SrgbProfile.Bytes);
        return objects.Add(
            "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)"
            + $"/DestOutputProfile {profile} 0 R>>");
    }

    private static string Xmp(TypesetDocument document, PdfMetadata metadata)
    {
        var created = metadata.CreatedAt.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var subject = metadata.Subject is { } s
            ? $"<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{SecurityElement.Escape(s)}</rdf:li></rdf:Alt></dc:description>"
            : string.Empty;
        return $"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <pdfaid:part>{(metadata.Attachments.Count > 0 ? 3 : 2)}</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{SecurityElement.Escape(document.Title)}</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>{SecurityElement.Escape(metadata.Organ)}</rdf:li></rdf:Seq></dc:creator>{subject}
            <xmp:CreatorTool>{Producer}</xmp:CreatorTool><pdf:Producer>{Producer}</pdf:Producer>
            <xmp:CreateDate>{created}</xmp:CreateDate><xmp:ModifyDate>{created}</xmp:ModifyDate>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """;
    }
}
