using System.Text;
using Office.Documents.Content;

namespace Office.Documents.Importing;

/// <summary>
/// Reads what a word processor or a spreadsheet lays on the clipboard (HTML) into blocks: text, levels and tables; fonts,
/// colours and scripts are passed over, and what is left out is named.
/// </summary>
public static class PastedHtml
{
    /// <summary>The most characters that are read.</summary>
    public const int MostCharacters = 2_000_000;

    public static PastedContent Read(string html)
    {
        var reader = new PastedReader();
        foreach (var token in HtmlToken.Read(Fragment(html.Length > MostCharacters ? html[..MostCharacters] : html)))
        {
            reader.Take(token);
        }

        return reader.Finish();
    }

    // Windows programs put a head around the piece that was copied.
    private static string Fragment(string html)
    {
        const string Start = "<!--StartFragment-->";
        var from = html.IndexOf(Start, StringComparison.OrdinalIgnoreCase);
        var to = html.LastIndexOf("<!--EndFragment-->", StringComparison.OrdinalIgnoreCase);
        return from >= 0 && to > from ? html[(from + Start.Length)..to] : html;
    }
}

/// <summary>Puts the tokens together. A block ends where a paragraph, a line or a cell does.</summary>
internal sealed class PastedReader
{
    private readonly NoteList _notes = new();
    private readonly List<Block> _blocks = [];
    private readonly StringBuilder _line = new();
    private readonly Stack<int> _lists = new();
    private GridReader? _table;
    private int _depth;
    private int _level;
    private int _deleted;
    private string _number = "";

    public void Take(HtmlToken token)
    {
        if (token.Name.Length == 0)
        {
            TakeText(token.Text);
        }
        else if (!TakeTable(token) && !TakeList(token))
        {
            TakeTag(token);
        }
    }

    public PastedContent Finish()
    {
        EndLine();
        CloseTable();
        return new PastedContent(_blocks, _notes.Notes);
    }

    private void TakeText(string text)
    {
        if (_deleted > 0)
        {
            return;
        }

        // Line ends in the source are spaces; a full-width indent belongs to the layout.
        _line.Append(text.ReplaceLineEndings(" "));
    }

    private void TakeTag(HtmlToken token)
    {
        switch (token.Name)
        {
            case "p" or "div" or "section" or "article" or "blockquote" or "pre":
                EndLine();
                break;
            case "br":
                EndLine();
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                EndLine();
                _level = token.IsEnd ? 0 : token.Name[1] - '0';
                break;
            case "del" or "s" or "strike":
                // 修订: what was struck out is not part of the final text.
                _deleted = Math.Max(0, _deleted + (token.IsEnd ? -1 : 1));
                if (!token.IsEnd)
                {
                    _notes.Count(ImportNoteKind.TrackedChangesAccepted);
                }

                break;
            case "img" when !token.IsEnd:
                _notes.Count(ImportNoteKind.ImageLeftOut);
                break;
            case "object" or "embed" or "iframe" when !token.IsEnd:
                _notes.Count(ImportNoteKind.ObjectLeftOut);
                break;
            default:
                break;
        }
    }

    private bool TakeList(HtmlToken token)
    {
        switch (token.Name)
        {
            case "ol" when !token.IsEnd:
                EndLine();
                _lists.Push(0);
                return true;
            case "ul" when !token.IsEnd:
                EndLine();
                _lists.Push(-1);
                return true;
            case "ol" or "ul":
                EndLine();
                _lists.TryPop(out _);
                return true;
            case "li":
                EndLine();
                if (!token.IsEnd && _lists.TryPop(out var count))
                {
                    _lists.Push(count < 0 ? count : count + 1);
                    _number = count < 0 ? "" : $"{count + 1}.";
                }

                return true;
            default:
                return false;
        }
    }

    private bool TakeTable(HtmlToken token)
    {
        switch (token)
        {
            case { Name: "table", IsEnd: false }:
                EndLine();
                _table ??= new GridReader(_notes);
                _depth++;
                return true;
            case { Name: "table", IsEnd: true } when _depth > 0:
                EndLine();
                if (--_depth == 0)
                {
                    CloseTable();
                }

                return true;
            // A table in a cell becomes the cell's text.
            case { Name: "tr", IsEnd: false } when _depth == 1:
                EndLine();
                _table!.BeginRow();
                return true;
            case { Name: "td" or "th", IsEnd: false } when _depth == 1:
                EndLine();
                _table!.BeginCell(Span(token, "colspan"), Span(token, "rowspan"));
                return true;
            case { Name: "td" or "th" or "tr" }:
                EndLine();
                return true;
            default:
                return false;
        }
    }

    private static int Span(HtmlToken token, string name) =>
        int.TryParse(token.Attribute(name), System.Globalization.CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, GridReader.MostColumns) : 1;

    private void EndLine()
    {
        var text = TextCleaning.Clean(_line.ToString());
        _line.Clear();
        if (text.Length == 0)
        {
            return;
        }

        if (_table is not null)
        {
            _table.Write(_number + text);
        }
        else
        {
            if (_number.Length > 0)
            {
                _notes.Count(ImportNoteKind.NumberingResolved);
            }

            _blocks.Add(HeadingLevels.ToBlock(new SourceLine(_number, text) { HeadingLevel = _level }));
        }

        _number = "";
    }

    private void CloseTable()
    {
        if (_table?.Finish() is { } table)
        {
            _blocks.Add(table);
        }

        (_table, _depth) = (null, 0);
    }
}
