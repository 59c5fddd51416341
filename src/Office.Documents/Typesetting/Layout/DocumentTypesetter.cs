using System.Globalization;
using Office.Documents.Content;
using Office.Documents.Typesetting.Fonts;

namespace Office.Documents.Typesetting.Layout;

/// <summary>
/// Lays an official document out by GB/T 9704-2012: pages of positioned glyphs and lines. The same input gives the same pages.
/// Neither 份号 nor 密级 is printed: classified documents are outside of this product.
/// </summary>
public sealed class DocumentTypesetter(FontLibrary fonts, LayoutOptions options)
{
    /// <summary>A typesetter with the standard's usual choices.</summary>
    public DocumentTypesetter(FontLibrary fonts)
        : this(fonts, new LayoutOptions())
    {
    }

    /// <summary>Lays out a text with what the office adds to it. A draft leaves number, date and seal null.</summary>
    public TypesetDocument Typeset(DocumentContent content, Imprint imprint)
    {
        var diameter = imprint.Seal?.DiameterMm ?? options.SealDiameterMm;
        var inText = Compose(content, imprint, diameter, recipientsInText: true);
        // Not one row of the body fits on page one: the recipients go to the imprint (7.3.2).
        var composed = inText.IsComplete || content.MainRecipients.Count == 0
            ? inText
            : Compose(content, imprint, diameter, recipientsInText: false);
        return composed.Document;
    }

    private (TypesetDocument Document, bool IsComplete) Compose(
        DocumentContent content, Imprint imprint, double diameter, bool recipientsInText)
    {
        var (shaper, elements) = (new Shaper(fonts), new ElementCounter());
        var first = new PageBuilder();
        var firstRow = new HeadComposer(shaper, elements).Compose(first, content, imprint);
        var composer = new TextComposer(shaper, elements);
        List<Row> text = recipientsInText ? composer.Recipients(content.MainRecipients) : [];
        text.AddRange(composer.Body(content.Body));
        text.AddRange(composer.Attachments(content.Attachments));
        var (signature, date, centreX) = composer.Closing(imprint.Organ, imprint.IssuedOn);
        var blanks = BlankRows(diameter);
        Row[] closing =
        [
            .. Enumerable.Repeat(Row.Blank, blanks),
            new(signature, elements.Next(), TextTag.Paragraph, IsBody: false),
            new(date, elements.Next(), TextTag.Paragraph, IsBody: false),
        ];
        var dealt = Pagination.Deal(firstRow, text, closing, composer.Remark(content.Remark));
        List<PageBuilder> pages = [first];
        var closingPage = Fill(pages, dealt, firstRow, closing);
        var signatureTop = PageGrid.RowTop((closingPage == 0 ? firstRow : 0) + dealt.ClosingStart + blanks);
        PlaceImprint(pages, new ImprintComposer(shaper, elements), content, imprint, recipientsInText);
        var document = new TypesetDocument
        {
            Title = content.Title,
            Pages = [.. pages.Select((page, i) => Finish(page, i + 1, shaper, elements))],
            Substitutions = shaper.Substitutions,
            SealPlace = new SealPlace(closingPage, centreX, signatureTop, signatureTop + PageGrid.Pitch + PageGrid.BodySize),
            Seal = imprint.Seal,
        };
        return (document, dealt.HasBodyOnFirstPage || !content.Body.Any(b => b.Text.Length > 0));
    }

    /// <summary>The blank rows that put the seal's top within one row under the text (7.3.5.1), by its diameter.</summary>
    private static int BlankRows(double diameterMm)
    {
        var overlap = (0.6 * diameterMm * PageGrid.Millimetre) - 6.8;
        return Math.Max(1, (int)Math.Ceiling(overlap / PageGrid.Pitch) - 1);
    }

    private static int Fill(List<PageBuilder> pages, Pagination dealt, int firstRow, Row[] closing)
    {
        var closingPage = 0;
        for (var p = 0; p < dealt.Pages.Count; p++)
        {
            if (p > 0)
            {
                pages.Add(new PageBuilder());
            }
            var rows = dealt.Pages[p];
            for (var i = 0; i < rows.Count; i++)
            {
                closingPage = ReferenceEquals(rows[i], closing[^1]) ? p : closingPage;
                if (rows[i].Line is { } line)
                {
                    var top = PageGrid.RowTop((p == 0 ? firstRow : 0) + i);
                    pages[p].Add(line.At(top, rows[i].Element, rows[i].Tag), top, PageGrid.BodySize);
                }
            }
        }
        return closingPage;
    }

    private void PlaceImprint(
        List<PageBuilder> pages, ImprintComposer composer, DocumentContent content, Imprint imprint, bool recipientsInText)
    {
        composer.Prepare(recipientsInText ? [] : content.MainRecipients, content.CopyRecipients);
        if (pages[^1].TextBottom + PageGrid.Pitch > PageGrid.Bottom - composer.Height)
        {
            pages.Add(new PageBuilder());
        }
        if (options.ImprintOnEvenPage && pages.Count % 2 == 1)
        {
            var afterBlank = pages[^1].Lines.Count == 0;
            pages.Add(new PageBuilder());
            if (afterBlank)
            {
                pages[^1].IsNumbered = pages[^2].IsNumbered = false;
            }
        }
        composer.Compose(pages[^1], imprint);
    }

    /// <summary>Page number: — 1 —, its dashes 7 mm under the type area, outside on both sides of the sheet (7.5).</summary>
    private static TypesetPage Finish(PageBuilder page, int number, Shaper shaper, ElementCounter elements)
    {
        if (page.IsNumbered)
        {
            const double Size = PageGrid.SmallSize;
            var cells = shaper.Shape(string.Create(CultureInfo.InvariantCulture, $"— {number} —"), FontRole.Song, Size, Size);
            var line = ShapedLine.Natural(cells, Size, PageGrid.Left + Size);
            line = number % 2 == 0 ? line : line.MovedBy(PageGrid.Right - Size - line.End);
            // The dash stands a third of an em above the baseline.
            var emTop = PageGrid.Bottom + (7 * PageGrid.Millimetre) - ((PageGrid.Ascent - 0.33) * Size);
            page.Lines.Add(line.At(emTop, elements.Next(), TextTag.Artifact));
        }
        return new TypesetPage(number, page.Lines, page.Rules);
    }
}
