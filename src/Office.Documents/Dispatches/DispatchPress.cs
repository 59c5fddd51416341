using Office.Documents.Content;
using Office.Documents.Inking;
using Office.Documents.Typesetting.Fonts;
using Office.Documents.Typesetting.Layout;
using Office.Documents.Typesetting.Ofd;
using Office.Documents.Typesetting.Pdf;
using Office.Documents.Typesetting.Svg;
using Office.Documents.Typesetting.Word;

namespace Office.Documents.Dispatches;

/// <summary>Makes pages of a dispatch: the preview while it is written, and the file that is proofread and sealed.</summary>
public sealed class DispatchPress(FontLibrary fonts)
{
    /// <summary>One SVG per page, in the positions of the file.</summary>
    /// <param name="content">The text as it stands.</param>
    /// <param name="imprint">What the office prints around it; number and date may be missing.</param>
    /// <param name="sealDiameterMm">Room to keep for the seal.</param>
    public IReadOnlyList<string> Preview(DocumentContent content, Imprint imprint, double sealDiameterMm) =>
        SvgPreview.Pages(Typeset(content, imprint, sealDiameterMm));

    /// <summary>The layout file (PDF, without the seal). The same source makes the same bytes.</summary>
    public PressedFile Press(TypesetSource source)
    {
        var document = Typeset(source.Content, source.Imprint, source.SealDiameterMm);
        var bytes = PdfWriter.Write(document, new PdfMetadata(source.Imprint.Organ, source.NumberedAt, source.Imprint.Number));
        return new PressedFile(bytes, document.Pages.Count, document.AllSealPlaces, document.Substitutions);
    }

    /// <summary>The same pages as an OFD, without the seal, and where the seals go.</summary>
    public PressedOfd PressOfd(TypesetSource source)
    {
        var document = Typeset(source.Content, source.Imprint, source.SealDiameterMm);
        var options = new OfdOptions { Organ = source.Imprint.Organ, CreatedAt = source.NumberedAt, Number = source.Imprint.Number };
        return new PressedOfd(OfdWriter.Compose(document, options), document.AllSealPlaces);
    }

    /// <summary>The pages as an OFD without a seal: a copy to read.</summary>
    public byte[] Ofd(PrintedPaper paper, DateTimeOffset at) => OfdWriter.Write(
        Typeset(paper.Content, paper.Imprint, paper.SealDiameterMm),
        new OfdOptions { Organ = paper.Imprint.Organ, CreatedAt = at, Number = paper.Imprint.Number });

    /// <summary>批阅稿: the pages of a text with what was drawn over them, as a PDF to print.</summary>
    public byte[] Marked(InkedPaper inked, DateTimeOffset at)
    {
        var (content, imprint, diameter) = inked.Paper;
        var pages = InkedPages.Over(Typeset(content, imprint, diameter), inked.Version, inked.Layers, fonts);
        return PdfWriter.Write(pages, new PdfMetadata(imprint.Organ, at, imprint.Number));
    }

    /// <summary>The text as a .docx to work on.</summary>
    public static byte[] Word(PrintedPaper paper, DateTimeOffset at) =>
        DocxWriter.Write(paper.Content, paper.Imprint, new DocxOptions { CreatedAt = at });

    private TypesetDocument Typeset(DocumentContent content, Imprint imprint, double sealDiameterMm) =>
        new DocumentTypesetter(fonts, new LayoutOptions { SealDiameterMm = sealDiameterMm }).Typeset(content, imprint);
}

/// <param name="Bytes">PDF.</param>
/// <param name="Pages">Number of pages.</param>
/// <param name="SealPlaces">Where the seals go, the first organ's first.</param>
/// <param name="Substitutions">Glyphs and faces that had to be replaced; reported, never claimed as the standard's.</param>
public sealed record PressedFile(byte[] Bytes, int Pages, IReadOnlyList<SealPlace> SealPlaces, IReadOnlyList<Substitution> Substitutions);

/// <param name="Package">Its parts.</param>
/// <param name="Places">Where the seals go, the first organ's first.</param>
public sealed record PressedOfd(OfdPackage Package, IReadOnlyList<SealPlace> Places);
