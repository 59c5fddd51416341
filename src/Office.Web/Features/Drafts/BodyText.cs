using Office.Documents.Content;

namespace Office.Web.Features.Drafts;

/// <summary>The body as a list of blocks, and what Enter, Backspace, pasting and moving do to it.</summary>
public sealed class BodyText
{
    private readonly List<BodyBlock> _blocks = [];
    private int _lastId;

    public BodyText(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            _blocks.Add(BodyBlock.Of(++_lastId, block));
        }

        KeepOne();
    }

    /// <summary>Never empty: there is always a place to write.</summary>
    public IReadOnlyList<BodyBlock> Blocks => _blocks;

    /// <summary>As it is kept: without blocks that hold nothing.</summary>
    public IReadOnlyList<Block> ToBlocks() => [.. _blocks.Where(block => block.IsKept).Select(block => block.ToBlock())];

    public void Write(int id, string text) => Change(id, block => block with { Text = Flat(text) });

    public void SetLevel(int id, int level) => Change(id, block => block with { Level = level });

    /// <summary>Every text that is typed here, under the key of its field.</summary>
    public IEnumerable<(string Key, string? Text)> Texts(string prefix) => _blocks.SelectMany(block => block.Fixed is Table table
        ? TableTexts(prefix, block, table)
        : [(Key: $"{prefix}block:{block.Id}", Text: (string?)block.Text)]);

    /// <summary>Changes a table or a picture.</summary>
    public void Edit<T>(int id, Func<T, T> change)
        where T : Block => Change(id, block => block.Fixed is T part ? block with { Fixed = change(part) } : block);

    /// <summary>Puts a table, a picture or whatever else behind this block; at the end when it is not there.</summary>
    public BodyBlock Insert(int? after, Block block)
    {
        var at = after is { } id ? IndexOf(id) : -1;
        var added = BodyBlock.Of(++_lastId, block);
        _blocks.Insert(at < 0 ? _blocks.Count : at + 1, added);
        return added;
    }

    /// <summary>Pasted blocks take the place of what was chosen in this block.</summary>
    /// <returns>The block in which the caret goes on.</returns>
    public BodyBlock? Paste(int id, string before, IReadOnlyList<Block> pasted, string after)
    {
        if (IndexOf(id) < 0 || pasted.Count is 0)
        {
            return null;
        }

        var rest = pasted;
        if (pasted[0] is Paragraph or Heading)
        {
            Change(id, block => block with
            {
                Text = Flat(before) + pasted[0].Text,
                Level = before.Length is 0 && block.Level >= 0 ? (pasted[0] as Heading)?.Level ?? 0 : block.Level,
            });
            rest = [.. pasted.Skip(1)];
        }
        else
        {
            Write(id, before);
        }

        var last = id;
        foreach (var block in rest)
        {
            last = Insert(last, block).Id;
        }

        // What stood behind the caret goes on in the last text, or in a paragraph of its own behind a table.
        if (_blocks[IndexOf(last)].Fixed is not null)
        {
            last = Insert(last, new Paragraph(Flat(after))).Id;
        }
        else
        {
            Change(last, block => block with { Text = block.Text + Flat(after) });
        }

        return _blocks[IndexOf(last)];
    }

    /// <summary>Enter: what stands behind the caret becomes a block of its own. A heading is followed by a paragraph.</summary>
    /// <returns>The new block; null when the old one is no longer there.</returns>
    public BodyBlock? Split(int id, string before, string after)
    {
        var at = IndexOf(id);
        if (at < 0)
        {
            return null;
        }

        _blocks[at] = _blocks[at] with { Text = Flat(before) };
        var next = Make(0, Flat(after));
        _blocks.Insert(at + 1, next);
        return next;
    }

    /// <summary>Backspace at the start: the block goes on where the one above ends.</summary>
    /// <returns>The block that holds both; null for the first one, and beside a table or picture.</returns>
    public BodyBlock? Join(int id, string text)
    {
        var at = IndexOf(id);
        if (at <= 0 || _blocks[at].Fixed is not null || _blocks[at - 1].Fixed is not null)
        {
            return null;
        }

        _blocks[at - 1] = _blocks[at - 1] with { Text = _blocks[at - 1].Text + Flat(text) };
        _blocks.RemoveAt(at);
        return _blocks[at - 1];
    }

    /// <summary>Many pasted lines make many blocks; their headings are told by their numbers.</summary>
    /// <returns>The last one, in which the caret goes on.</returns>
    public BodyBlock? Paste(int id, string before, string pasted, string after)
    {
        var at = IndexOf(id);
        var lines = pasted.Split(['\r', '\n']).Select(Flat).Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        if (at < 0 || lines.Count is 0)
        {
            return null;
        }

        var first = Flat(before) + lines[0];
        _blocks[at] = _blocks[at] with { Text = first, Level = before.Length is 0 ? HeadingNumbers.LevelOf(first) : _blocks[at].Level };
        var added = lines.Skip(1).Select(line => Make(HeadingNumbers.LevelOf(line), line)).ToList();
        _blocks.InsertRange(at + 1, added);
        var last = at + added.Count;
        _blocks[last] = _blocks[last] with { Text = _blocks[last].Text + Flat(after) };
        return _blocks[last];
    }

    /// <returns>The block below, or the last one.</returns>
    public BodyBlock Remove(int id)
    {
        var at = Math.Max(0, IndexOf(id));
        _blocks.RemoveAt(at);
        KeepOne();
        return _blocks[Math.Min(at, _blocks.Count - 1)];
    }

    /// <summary>One place up (−1) or down (+1); at the edge nothing happens.</summary>
    public void Move(int id, int by)
    {
        var (from, to) = (IndexOf(id), IndexOf(id) + by);
        if (from >= 0 && to >= 0 && to < _blocks.Count)
        {
            (_blocks[from], _blocks[to]) = (_blocks[to], _blocks[from]);
        }
    }

    public BodyBlock Append(int level)
    {
        var added = Make(level, "");
        _blocks.Add(added);
        return added;
    }

    /// <summary>Numbers all headings anew: 一、 （一） 1. （1）, each level from one under the heading above it.</summary>
    public void Renumber()
    {
        var counts = new int[BodyBlock.DeepestLevel + 1];
        for (var at = 0; at < _blocks.Count; at++)
        {
            var block = _blocks[at];
            if (block.Level > 0)
            {
                counts[block.Level]++;
                Array.Clear(counts, block.Level + 1, BodyBlock.DeepestLevel - block.Level);
                _blocks[at] = block with { Text = HeadingNumbers.Of(block.Level, counts[block.Level]) + HeadingNumbers.Without(block.Text) };
            }
        }
    }

    private static IEnumerable<(string Key, string? Text)> TableTexts(string prefix, BodyBlock block, Table table) =>
    [
        ($"{prefix}caption:{block.Id}", block.Text),
        .. table.Rows.SelectMany((row, at) => row.Cells.Select((cell, place) => ($"{prefix}cell:{block.Id}:{at}:{place}", (string?)cell.Text))),
    ];

    private static string Flat(string text) => text.ReplaceLineEndings(" ");

    private int IndexOf(int id) => _blocks.FindIndex(block => block.Id == id);

    private BodyBlock Make(int level, string text) => new(++_lastId, level, text);

    private void Change(int id, Func<BodyBlock, BodyBlock> change)
    {
        var at = IndexOf(id);
        if (at >= 0)
        {
            _blocks[at] = change(_blocks[at]);
        }
    }

    private void KeepOne()
    {
        if (_blocks.Count is 0)
        {
            _blocks.Add(Make(0, ""));
        }
    }
}
