using System.Xml.Linq;
using Office.Documents.Content;
using Office.Organization.Foundation;

namespace Office.Documents.Importing;

/// <summary>Turns the body of a Word document into lines: paragraphs, tables, pictures and the text of text boxes, in order.</summary>
internal sealed class BodyReader(StyleSheet styles, Numbering numbering, NoteList notes, ImportLimits limits, PictureSource pictures)
{
    private readonly List<SourceLine> _lines = [];
    private readonly HashSet<XElement> _landscape = [];
    private string _carried = "";
    private int _paragraphs;

    public IReadOnlyList<SourceLine> Lines => _lines;

    /// <summary>Letters and digits of automatic numbers, which the source does not hold as text.</summary>
    public int AutomaticLetters { get; private set; }

    /// <summary>Set when there are more paragraphs than the limit; reading stops there.</summary>
    public Fault? Refused { get; private set; }

    /// <summary>The whole body.</summary>
    public void ReadBody(XElement body)
    {
        FindLandscape(body);
        Read(body);
        Finish();
    }

    private void Read(XElement container, bool foreign = false)
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

        foreach (var drawn in runs.Pictures)
        {
            if (pictures.Read(drawn) is { } picture)
            {
                _lines.Add(new SourceLine("", picture.Alt) { Foreign = true, Part = picture });
            }
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
        var grid = new GridReader(notes);
        var heading = 0;
        foreach (var row in table.Descendants().Where(element => element.Name.LocalName is "tr" && Owner(element) == table))
        {
            var properties = row.Child("trPr");
            if (properties.Child("del") is not null)
            {
                notes.Count(ImportNoteKind.TrackedChangesAccepted);
                continue;
            }

            grid.BeginRow();
            grid.Skip(properties.Child("gridBefore").Number() ?? 0);
            heading += properties.Child("tblHeader").IsOn() && heading == grid.Rows - 1 ? 1 : 0;
            foreach (var cell in row.Descendants().Where(element => element.Name.LocalName is "tc" && Owner(element) == table))
            {
                ReadCell(cell, grid);
            }
        }

        grid.HeaderRows = heading > 0 ? heading : 1;
        AddTable(grid.Finish(), table);
    }

    private void AddTable(Table? read, XElement table)
    {
        if (read is null)
        {
            return;
        }

        if (read.CountColumns() == 1)
        {
            // One column is a frame around text, not a table.
            notes.Count(ImportNoteKind.TableAsText, read.Rows.Count);
            _lines.AddRange(read.Rows.Select(row => row.Cells[0].Text).Where(text => text.Length > 0).Select(text => new SourceLine("", text) { Foreign = !LinePatterns.IsImprint(text) }));
            return;
        }

        var part = read with { IsLandscape = _landscape.Contains(table), Widths = GridReader.WidthsOf(table, read.CountColumns()) };
        _lines.Add(new SourceLine("", string.Join(" | ", part.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text))) { Foreign = true, Part = part });
    }

    private void ReadCell(XElement cell, GridReader grid)
    {
        var properties = cell.Child("tcPr");
        grid.BeginCell(properties.Child("gridSpan").Number() ?? 1, 1);
        if (properties.Child("vMerge").Value() is "restart")
        {
            notes.Count(ImportNoteKind.MergedRowsSplit);
        }

        var from = _lines.Count;
        Read(cell, foreign: true);
        foreach (var line in _lines.Skip(from))
        {
            if (line.Part is Picture)
            {
                // A cell holds text; the picture is named, so that it can be put in again.
                notes.Count(ImportNoteKind.ImageLeftOut);
            }
            else
            {
                grid.Write(line.Part is null ? line.Text : line.Text.Replace(" | ", " ", StringComparison.Ordinal));
            }
        }

        _lines.RemoveRange(from, _lines.Count - from);
    }

    // The section that a table stands in says at its end how its sheets lie.
    private void FindLandscape(XElement body)
    {
        var turned = false;
        foreach (var child in body.Elements().Reverse())
        {
            var section = child.Name.LocalName is "sectPr" ? child : child.Child("pPr").Child("sectPr");
            turned = section is null ? turned : section.Child("pgSz").Value("orient") is "landscape";
            if (turned)
            {
                _landscape.UnionWith(child.DescendantsAndSelf().Where(element => element.Name.LocalName is "tbl"));
            }
        }
    }

    private static XElement? Owner(XElement part) => part.Ancestors().FirstOrDefault(parent => parent.Name.LocalName is "tbl");

    /// <summary>Text whose paragraph mark was deleted at the very end of the document.</summary>
    private void Finish()
    {
        if (_carried.Length > 0)
        {
            AddLines(_carried, new ParagraphLook(), size: null, foreign: false);
            _carried = "";
        }
    }
}
