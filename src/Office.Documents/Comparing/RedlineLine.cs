namespace Office.Documents.Comparing;

/// <summary>A line while the versions are laid over each other.</summary>
internal sealed class RedlineLine(PlainLine line, Guid? by)
{
    private List<Letter> _letters = Letter.Of(line.Text, by);
    private List<List<List<Letter>>> _rows = [.. line.Rows.Select(row => row.Select(cell => Letter.Of(cell, by)).ToList())];
    private LineRole _role = line.Role;
    private int _level = line.Level;

    /// <summary>The line as it stands; null when it was taken out.</summary>
    public PlainLine? Standing { get; private set; } = line;

    /// <summary>Whether nothing of it is left to show.</summary>
    public bool IsGone => Standing is null && _letters.Count == 0 && _rows.TrueForAll(row => row.TrueForAll(cell => cell.Count == 0));

    public MarkedLine ToMarked() => new(
        _role, _level, Letter.Runs(_letters), [.. _rows.Select(row => row.Select(cell => Letter.Runs(cell)).ToArray())]);

    public void Delete(Guid by)
    {
        _letters = Letter.Delete(_letters, by);
        _rows = [.. _rows.Select(row => row.Select(cell => Letter.Delete(cell, by)).ToList())];
        Standing = null;
    }

    public void Change(PlainLine next, Guid by)
    {
        _letters = Letter.Change(_letters, next.Text, by);
        ChangeRows(next.Rows, by);
        (_role, _level, Standing) = (next.Role, next.Level, next);
    }

    /// <summary>The same words; a heading may have become a paragraph.</summary>
    public void Keep(PlainLine next) => (_role, _level, Standing) = (next.Role, next.Level, next);

    private void ChangeRows(IReadOnlyList<IReadOnlyList<string>> next, Guid by)
    {
        var standing = _rows.Where(IsLive).ToList();
        var pairs = Pairing.Of([.. standing.Select(Words)], [.. next.Select(row => string.Join('\u0003', row))]);
        var result = new List<List<List<Letter>>>();
        var (at, written) = (0, 0);
        foreach (var (old, now) in pairs.Append((standing.Count, next.Count)))
        {
            var stop = old < standing.Count ? _rows.IndexOf(standing[old]) : _rows.Count;
            for (; at < stop; at++)
            {
                result.Add([.. _rows[at].Select(cell => Letter.Delete(cell, by))]);
            }

            result.AddRange(next.Skip(written).Take(now - written).Select(row => row.Select(cell => Letter.Of(cell, by)).ToList()));
            written = now + 1;
            if (at < _rows.Count)
            {
                result.Add(ChangeCells(_rows[at++], next[now], by));
            }
        }

        _rows = [.. result.Where(row => row.Exists(cell => cell.Count > 0) || IsLive(row))];
    }

    private static List<List<Letter>> ChangeCells(List<List<Letter>> cells, IReadOnlyList<string> next, Guid by) =>
    [
        .. Enumerable.Range(0, Math.Max(cells.Count, next.Count)).Select(at =>
            at >= cells.Count ? Letter.Of(next[at], by)
            : at >= next.Count ? Letter.Delete(cells[at], by)
            : Letter.Change(cells[at], next[at], by)),
    ];

    // A row that was taken out holds nothing that stands; an empty row stands until then.
    private static bool IsLive(List<List<Letter>> row) =>
        row.TrueForAll(cell => cell.Count == 0) || row.Exists(cell => cell.Exists(letter => letter.DeletedBy is null));

    private static string Words(List<List<Letter>> row) => string.Join('\u0003', row.Select(cell => Letter.Live(cell)));
}
