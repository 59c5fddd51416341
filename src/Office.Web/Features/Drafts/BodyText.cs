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
            _blocks.Add(Make((block as Heading)?.Level ?? 0, block.Text) with { Fixed = block is Paragraph or Heading ? null : block });
        }

        KeepOne();
    }

    /// <summary>Never empty: there is always a place to write.</summary>
    public IReadOnlyList<BodyBlock> Blocks => _blocks;

    /// <summary>As it is kept: without blocks that hold nothing.</summary>
    public IReadOnlyList<Block> ToBlocks() => [.. _blocks.Where(block => block.Fixed is not null || block.Text.Trim().Length > 0).Select(block => block.ToBlock())];

    public void Write(int id, string text) => Change(id, block => block with { Text = Flat(text) });

    public void SetLevel(int id, int level) => Change(id, block => block with { Level = level });

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
