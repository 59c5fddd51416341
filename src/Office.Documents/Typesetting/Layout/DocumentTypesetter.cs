using System.Globalization;
using Office.Documents.Content;
using Office.Documents.Typesetting.Fonts;

namespace Office.Documents.Typesetting.Layout;

/// <summary>
/// Lays an official document out by GB/T 9704-2012: pages of positioned glyphs and lines. The same input gives the same pages.
/// Neither 份号 nor 密级 is printed: classified documents are outside of this product. Ask <see cref="LayoutCheck"/> first.
/// </summary>
public sealed class DocumentTypesetter(FontLibrary fonts, LayoutOptions options)
{
    /// <summary>A typesetter with the standard's usual choices.</summary>
    public DocumentTypesetter(FontLibrary fonts)
        : this(fonts, new LayoutOptions())
    {
    }

    /// <summary>Lays out a text with what the office adds to it. A draft leaves number, date and seal null.</summary>
    /// <exception cref="ArgumentException">A table is wider than the page, which <see cref="LayoutCheck"/> refuses.</exception>
    public TypesetDocument Typeset(DocumentContent content, Imprint imprint)
    {
        var inText = Compose(content, imprint, recipientsInText: true);
        // Not one row of the body fits on page one: the recipients go to the imprint (7.3.2).
        var composed = inText.IsComplete || content.MainRecipients.Count == 0
            ? inText
            : Compose(content, imprint, recipientsInText: false);
        return composed.Document;
    }

    /// <summary>Lays out one attachment that is handed over apart from its document: 发文字号 stands before its number (7.3.7).</summary>
    public TypesetDocument TypesetAttachment(DocumentContent content, BoundAttachment attachment, Imprint imprint)
    {
        var (shaper, elements) = (new Shaper(fonts), new ElementCounter());
        var pages = new AttachmentComposer(shaper, elements, new TextComposer(shaper, elements)).Compose(content, attachment, imprint.Number);
        return new TypesetDocument
        {
            Title = content.Attachments[attachment.Number - 1],
            Pages = [.. pages.Select((page, i) => Finish(page, i + 1, shaper, elements))],
            Substitutions = shaper.Substitutions,
            SealPlace = new SealPlace(0, HeadParts.Centre, PageGrid.Top, PageGrid.Top + PageGrid.Pitch),
        };
    }

    private (TypesetDocument Document, bool IsComplete) Compose(DocumentContent content, Imprint imprint, bool recipientsInText)
    {
        var diameter = imprint.Seal?.DiameterMm ?? options.SealDiameterMm;
        var (shaper, elements) = (new Shaper(fonts), new ElementCounter());
        var first = new PageBuilder();
        var firstRow = new HeadComposer(shaper, elements).Compose(first, content, imprint);
        var composer = new TextComposer(shaper, elements);
        List<Row> text = recipientsInText ? composer.Recipients(content.MainRecipients) : [];
        text.AddRange(composer.Body(content.Body));
        text.AddRange(composer.Attachments(content.Attachments));
        var closing = new ClosingComposer(shaper, elements).Compose(imprint, ClosingComposer.FormOf(content, imprint), diameter);
        var dealt = Pagination.Deal(firstRow, text, closing.Rows, composer.Remark(content.Remark));
        List<PageBuilder> pages = [first];
        Fill(pages, dealt);
        foreach (var bound in content.Bound.OrderBy(b => b.Number))
        {
            pages.AddRange(new AttachmentComposer(shaper, elements, composer).Compose(content, bound, apart: null));
        }

        PlaceImprint(pages, new ImprintComposer(shaper, elements), content, imprint, recipientsInText);
        var places = SealPlacing.Of(dealt, closing);
        var document = new TypesetDocument
        {
            Title = content.Title,
            Pages = [.. pages.Select((page, i) => Finish(page, i + 1, shaper, elements))],
            Substitutions = shaper.Substitutions,
            SealPlace = places[0],
            SealPlaces = places,
            Seal = imprint.Seal,
            JointSeals = [.. imprint.JointOrgans.Select(organ => organ.Seal)],
        };
        return (document, dealt.HasBodyOnFirstPage || !content.Body.Any(b => b.AllTexts().Any(t => t.Length > 0)));
    }

    /// <summary>Draws dealt rows onto pages, of which the first is there.</summary>
    internal static void Fill(List<PageBuilder> pages, Pagination dealt)
    {
        for (var p = 0; p < dealt.Pages.Count; p++)
        {
            if (p > 0)
            {
                pages.Add(new PageBuilder());
            }

            foreach (var (row, top) in dealt.Pages[p])
            {
                if (row.Sheet is { } sheet)
                {
                    pages[^1].Turn(sheet);
                }

                row.Piece?.Draw(pages[^1], top);
                if (row.Line is { } line)
                {
                    pages[^1].Add(line.At(top, row.Element, row.Tag), top, PageGrid.BodySize);
                }
            }
        }
    }

    private void PlaceImprint(
        List<PageBuilder> pages, ImprintComposer composer, DocumentContent content, Imprint imprint, bool recipientsInText)
    {
        var isLetter = DocumentForms.Of(content) == DocumentForm.Letter;
        composer.Prepare(recipientsInText ? [] : content.MainRecipients, content.CopyRecipients, isLetter);
        if (composer.Height > 0 && pages[^1].TextBottom + PageGrid.Pitch > PageGrid.Bottom - composer.Height)
        {
            pages.Add(new PageBuilder());
        }

        if (options.ImprintOnEvenPage && composer.Height > 0 && pages.Count % 2 == 1)
        {
            var afterBlank = pages[^1].IsEmpty;
            pages.Add(new PageBuilder());
            if (afterBlank)
            {
                pages[^1].IsNumbered = pages[^2].IsNumbered = false;
            }
        }

        composer.Compose(pages[^1], imprint);
    }

    /// <summary>Page number: — 1 —, its dashes 7 mm under the type area, outside on both sides of the sheet (7.5).</summary>
    internal static TypesetPage Finish(PageBuilder page, int number, Shaper shaper, ElementCounter elements)
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

        return new TypesetPage(number, page.Lines, page.Rules) { Pictures = page.Pictures, Turned = page.Turned };
    }
}
