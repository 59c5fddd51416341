using System.Text;
using System.Xml.Linq;

namespace Office.Documents.Importing;

/// <summary>Reads the text of one paragraph in its final form, and notes what text cannot hold.</summary>
internal sealed class RunReader(NoteList notes)
{
    private readonly StringBuilder _text = new();

    /// <summary>The text; line breaks are \n.</summary>
    public string Text => _text.ToString();

    /// <summary>Half points of the first run that has letters; null when it does not say.</summary>
    public int? Size { get; private set; }

    /// <summary>Pictures anchored in this paragraph, to be read after it.</summary>
    public List<XElement> Pictures { get; } = [];

    /// <summary>Text boxes anchored in this paragraph, to be read after it.</summary>
    public List<XElement> TextBoxes { get; } = [];

    public void Read(XElement element)
    {
        foreach (var child in element.Elements())
        {
            ReadChild(child);
        }
    }

    private void ReadChild(XElement child)
    {
        switch (child.Name.LocalName)
        {
            case "t":
                _text.Append(child.Value);
                break;
            case "r":
                ReadRun(child);
                break;
            case "ins" or "moveTo":
                notes.Count(ImportNoteKind.TrackedChangesAccepted);
                Read(child);
                break;
            case "del" or "moveFrom":
                notes.Count(ImportNoteKind.TrackedChangesAccepted);
                break;
            case "AlternateContent":
                Read(child.Child("Choice") ?? child.Child("Fallback") ?? new XElement("none"));
                break;
            case "ruby":
                notes.LeaveOut(ImportNoteKind.PinyinLeftOut, WordText.Of(child.Child("rt")));
                Read(child.Child("rubyBase") ?? new XElement("none"));
                break;
            case "oMath" or "oMathPara":
                notes.Count(ImportNoteKind.FormulaAsText);
                Read(child);
                break;
            default:
                ReadMark(child);
                break;
        }
    }

    private void ReadMark(XElement child)
    {
        switch (child.Name.LocalName)
        {
            case "tab" or "ptab":
                _text.Append(' ');
                break;
            case "br" or "cr":
                _text.Append(child.Value("type") is "page" or "column" ? "" : "\n");
                break;
            case "noBreakHyphen":
                _text.Append('-');
                break;
            case "sym":
                notes.Quote(ImportNoteKind.SymbolLeftOut, child.Value("char") ?? "");
                break;
            case "object":
                notes.Count(ImportNoteKind.ObjectLeftOut);
                Read(child);
                break;
            case "blip" or "imagedata":
                Pictures.Add(child);
                break;
            case "txbxContent":
                TextBoxes.Add(child);
                break;
            case "instrText" or "delText" or "delInstrText":
                break;
            case var name when name.EndsWith("Pr", StringComparison.Ordinal):
                break;
            default:
                Read(child);
                break;
        }
    }

    private void ReadRun(XElement run)
    {
        var properties = run.Child("rPr");
        if (properties.Child("vanish").IsOn())
        {
            var hidden = WordText.Of(run);
            if (hidden.Length > 0)
            {
                notes.LeaveOut(ImportNoteKind.HiddenTextLeftOut, hidden);
            }

            return;
        }

        var before = _text.Length;
        Read(run);
        if (_text.Length > before && Size is null)
        {
            Size = properties.Child("sz").Number();
        }
    }
}
