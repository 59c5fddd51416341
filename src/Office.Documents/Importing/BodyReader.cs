using System.Xml.Linq;
using Office.Organization.Foundation;

namespace Office.Documents.Importing;

/// <summary>Turns the body of a Word document into lines: paragraphs, table rows and the text of text boxes, in order.</summary>
internal sealed class BodyReader(StyleSheet styles, Numbering numbering, NoteList notes, ImportLimits limits)
{
    private readonly List<SourceLine> _lines = [];
    private string _carried = "";
    private int _paragraphs;

    public IReadOnlyList<SourceLine> Lines => _lines;

    /// <summary>Letters and digits of automatic numbers, which the source does not hold as text.</summary>
    public int AutomaticLetters { get; private set; }

    /// <summary>Set when there are more paragraphs than the limit; reading stops there.</summary>
    public Fault? Refused { get; private set; }

    public void Read(XElement container, bool foreign = false)
    {
        foreach (var child in container.Elements())
        {
            if (Refused is not null)
            {
                return;
            }

            ReadChild(child, foreign);
        }
    }

    private void ReadChild(XElement child, bool foreign)
    {
        switch (child.Name.LocalName)
        {
            case "p":
                ReadParagraph(child, foreign);
                break;
            case "tbl":
                ReadTable(child);
                break;
            case "del" or "moveFrom":
                notes.Count(ImportNoteKind.TrackedChangesAccepted);
                break;
            case "AlternateContent":
                Read(child.Child("Choice") ?? child.Child("Fallback") ?? new XElement("none"), foreign);
                break;
            case "altChunk":
                notes.Count(ImportNoteKind.ForeignPartLeftOut);
                break;
            case "r" or "t" or "oMathPara":
                // Runs outside any paragraph occur in files that other programs wrote.
                ReadParagraph(new XElement("p", child), foreign);
                break;
            default:
                Read(child, foreign);
                break;
        }
    }

    private void ReadParagraph(XElement paragraph, bool foreign)
    {
        if (++_paragraphs > limits.Paragraphs)
        {
            Refused = new ImportFault.TooManyParagraphs(limits.Paragraphs);
            return;
        }

        var runs = new RunReader(notes);
        runs.Read(paragraph);
        var properties = paragraph.Child("pPr");
        if (properties.Child("rPr").Child("del") is not null)
        {
            // The paragraph mark itself was deleted: in the final text this paragraph runs on into the next.
            notes.Count(ImportNoteKind.TrackedChangesAccepted);
            _carried += runs.Text;
        }
        else
        {
            AddLines(_carried + runs.Text, styles.Resolve(properties), runs.Size, foreign);
            _carried = "";
        }

        foreach (var box in runs.TextBoxes)
        {
            notes.Count(ImportNoteKind.TextBoxAsText);
            Read(box, foreign: true);
        }
    }

    private void AddLines(string text, ParagraphLook look, int? size, bool foreign)
    {
        var number = numbering.Next(look.NumberingId, look.NumberingLevel ?? 0);
        foreach (var part in text.Split('\n'))
        {
            var clean = TextCleaning.Clean(part);
            if (clean.Length == 0)
            {
                continue;
            }

            if (number.Length > 0)
            {
                notes.Count(ImportNoteKind.NumberingResolved);
                AutomaticLetters += Letters.Count(number);
            }

            _lines.Add(new SourceLine(number, clean)
            {
                Centred = look.Alignment is "center",
                RightAligned = look.Alignment is "right" or "end",
                TitleStyle = look.IsTitle,
                HeadingLevel = look.OutlineLevel is { } level and >= 0 and < 9 ? level + 1 : 0,
                Size = size ?? look.Size ?? 0,
                Foreign = foreign,
            });
            number = "";
        }
    }

    private void ReadTable(XElement table)
    {
        foreach (var row in table.Descendants().Where(element => element.Name.LocalName is "tr" && Owner(element) == table))
        {
            if (row.Child("trPr").Child("del") is not null)
            {
                notes.Count(ImportNoteKind.TrackedChangesAccepted);
                continue;
            }

            var cells = new List<string>();
            foreach (var cell in row.Descendants().Where(element => element.Name.LocalName is "tc" && Owner(element) == table))
            {
                cells.Add(ReadCell(cell));
            }

            if (cells.Exists(cell => cell.Length > 0))
            {
                notes.Count(ImportNoteKind.TableAsText);
                _lines.Add(new SourceLine("", string.Join(" | ", cells)) { Foreign = true });
            }
        }
    }

    private string ReadCell(XElement cell)
    {
        var from = _lines.Count;
        Read(cell, foreign: true);
        var text = string.Join(' ', _lines.Skip(from).Select(line => line.Text));
        _lines.RemoveRange(from, _lines.Count - from);
        return text;
    }

    private static XElement? Owner(XElement part) => part.Ancestors().FirstOrDefault(parent => parent.Name.LocalName is "tbl");

    /// <summary>Text whose paragraph mark was deleted at the very end of the document.</summary>
    public void Finish()
    {
        if (_carried.Length > 0)
        {
            AddLines(_carried, new ParagraphLook(), size: null, foreign: false);
            _carried = "";
        }
    }
}
