using System.Globalization;
using Office.Documents.Typesetting.Fonts;
using Office.Documents.Typesetting.Layout;

namespace Office.Documents.Inking;

/// <summary>批阅稿: laid-out pages with what was drawn and written over them, and who did. The document's own file is never this one.</summary>
internal static class InkedPages
{
    private const double Unit = PageGrid.Millimetre / 100;

    /// <summary>Size of the line at the foot that names who has marked the page.</summary>
    private const double FootSize = 8;

    /// <param name="document">The pages.</param>
    /// <param name="version">Which fixed text they show.</param>
    /// <param name="layers">Over them.</param>
    /// <param name="fonts">Faces for the notes.</param>
    public static TypesetDocument Over(TypesetDocument document, int version, IReadOnlyList<PageInk> layers, FontLibrary fonts)
    {
        var (shaper, elements) = (new Shaper(fonts), new ElementCounter());
        var read = layers.Select(ink => (Ink: ink, Layer: LayerReading.Kept(ink.Layer))).ToList();
        return document with
        {
            Pages = [.. document.Pages.Select(page => Marked(page, [.. read.Where(one => one.Layer.Pages.Any(marked => marked.Page == page.Number))]))],
        };

        TypesetPage Marked(TypesetPage page, List<(PageInk Ink, PageLayer Layer)> here)
        {
            if (here.Count == 0)
            {
                return page;
            }

            var marks = here.SelectMany(one => one.Layer.Pages).Where(marked => marked.Page == page.Number).ToList();
            var names = string.Join('、', here.Select(one => NameOf(one.Ink)));
            var foot = Line(string.Create(CultureInfo.InvariantCulture, $"批阅稿（第{version}稿）　批注：{names}"), FootSize, PageGrid.Left)
                .At(PageGrid.PageHeight - (10 * PageGrid.Millimetre), elements.Next(), TextTag.Artifact);
            return page with
            {
                Drawn = [.. marks.SelectMany(marked => marked.Strokes).Select(Pen)],
                Lines = [.. page.Lines, .. marks.SelectMany(marked => marked.Notes).SelectMany(Set), foot],
            };
        }

        IEnumerable<TextLine> Set(InkNote note) => note.Lines().Select((line, at) =>
            Line(line, InkNote.Size * Unit, note.X * Unit).At(
                (note.Y + (at * InkNote.Size * 1.3)) * Unit, elements.Next(), TextTag.Artifact, note.Pen is InkPen.Red));

        ShapedLine Line(string text, double size, double left) =>
            ShapedLine.Natural(shaper.Shape(text, FontRole.Kai, size, size), size, left);
    }

    private static string NameOf(PageInk ink) => string.Create(
        CultureInfo.InvariantCulture,
        $"{ink.Name}{(ink.OnBehalfOfName is { } other ? $"（代{other}）" : "")} {Organization.OfficeDay.Of(ink.KeptAt):yyyy-MM-dd}");

    private static PenLine Pen(InkStroke stroke)
    {
        var (red, green, blue) = stroke.Pen switch
        {
            InkPen.Red => (0.83, 0.07, 0.07),
            InkPen.Blue => (0.1, 0.3, 0.75),
            _ => (0.1, 0.1, 0.1),
        };
        return new PenLine([.. stroke.Points.Select(value => value * Unit)], stroke.Width * Unit, red, green, blue);
    }
}
