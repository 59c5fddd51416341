using Office.Documents.Content;

namespace Office.Documents.Typesetting.Layout;

/// <summary>The head of page one by its form: of a document (7.2, 7.3.1), an order (10.2), a record (10.3), a letter (10.1).</summary>
internal sealed class HeadComposer(Shaper shaper, ElementCounter elements)
{
    private const double MarkInkTop = PageGrid.Top + (35 * PageGrid.Millimetre);
    private const double OrderInkTop = PageGrid.Top + (20 * PageGrid.Millimetre);

    private readonly HeadParts _parts = new(shaper, elements);

    /// <returns>The grid row, 0 to 21, on which the text starts.</returns>
    public int Compose(PageBuilder page, DocumentContent content, Imprint imprint)
    {
        var bottom = DocumentForms.Of(content) switch
        {
            DocumentForm.Letter => new LetterHead(_parts).Compose(page, content, imprint, Names(content, imprint)),
            DocumentForm.Order => Order(page, MarkOf(content, imprint), imprint.Number),
            _ => Document(page, content, imprint, MarkOf(content, imprint)),
        };
        // The next row of the grid under a blank one.
        return (int)Math.Ceiling((bottom + PageGrid.Pitch - PageGrid.Top - 0.01) / PageGrid.Pitch);
    }

    private double Document(PageBuilder page, DocumentContent content, Imprint imprint, string mark)
    {
        _parts.PlaceUrgency(page, content, PageGrid.Top);
        var markBottom = imprint.JointOrgans.Count > 0
            ? new JointHead(_parts).Compose(page, imprint, MarkInkTop)
            : _parts.PlaceMark(page, mark, MarkInkTop);
        var numberTop = markBottom + (3 * PageGrid.Pitch) - PageGrid.BodySize;
        if (content.Signers.Count > 0)
        {
            numberTop = new SignerLine(_parts).Compose(page, content.Signers, imprint.Number, numberTop);
        }
        else
        {
            _parts.PlaceNumber(page, imprint.Number, numberTop);
        }

        var red = numberTop + PageGrid.BodySize + (4 * PageGrid.Millimetre);
        page.Rules.Add(new RuleLine(PageGrid.Left, PageGrid.Right, red, HeadParts.RedStroke, IsRed: true));
        return _parts.PlaceTitle(page, content, red + (2 * PageGrid.Pitch), Names(content, imprint));
    }

    /// <summary>全称 and 令 in red, the number two blank rows under it, the text two blank rows under that (10.2).</summary>
    private double Order(PageBuilder page, string mark, string? number)
    {
        var numberTop = _parts.PlaceMark(page, mark, OrderInkTop) + (3 * PageGrid.Pitch) - PageGrid.BodySize;
        _parts.PlaceNumber(page, number, numberTop);
        return numberTop + PageGrid.BodySize + PageGrid.Pitch;
    }

    /// <summary>发文机关标志 of one organ as the form prints it.</summary>
    public static string MarkOf(DocumentContent content, Imprint imprint) => DocumentForms.Of(content) switch
    {
        DocumentForm.Letter => WithoutFile(imprint.RedHead),
        DocumentForm.Order => OrderMark(imprint),
        DocumentForm.Minutes => MinutesMark(imprint),
        _ => content.Telegram is null ? imprint.RedHead : TelegramMark(imprint),
    };

    private static string OrderMark(Imprint imprint) =>
        WithoutFile(imprint.RedHead) is var bare && (bare.EndsWith('令') || bare.EndsWith("命令", StringComparison.Ordinal))
            ? bare
            : imprint.Organ + "令";

    private static string MinutesMark(Imprint imprint) =>
        WithoutFile(imprint.RedHead) is var bare && bare.EndsWith("纪要", StringComparison.Ordinal) ? bare : bare + "会议纪要";

    private static string TelegramMark(Imprint imprint) =>
        WithoutFile(imprint.RedHead) is var bare && (bare.EndsWith("电报", StringComparison.Ordinal) || bare.EndsWith('电'))
            ? bare
            : bare + "发电";

    public static string WithoutFile(string mark) =>
        mark.EndsWith("文件", StringComparison.Ordinal) ? mark[..^2] : mark;

    /// <summary>The names that a title never breaks in.</summary>
    public static List<string> Names(DocumentContent content, Imprint imprint) =>
        [imprint.Organ, .. imprint.JointOrgans.Select(o => o.Organ), .. content.MainRecipients];
}
