namespace Office.Organization.Foundation;

/// <summary>
/// The rows of one table that a command has read, added or removed: each once, whoever asks for it. What was changed is found
/// by comparison when the command ends, so that nothing has to be said.
/// </summary>
public sealed class RowSet<T> : IRowSet
    where T : class
{
    private readonly RowMap<T> _map;
    private readonly SqlDialect _dialect;
    private readonly Dictionary<object?[], Entry> _entries = new(new SameKey());

    internal RowSet(RowMap<T> map, SqlDialect dialect) => (_map, _dialect) = (map, dialect);

    /// <summary>What this command knows of the table, in the order in which it came to know it.</summary>
    public IEnumerable<T> Known => _entries.Values.Where(entry => !entry.IsRemoved).Select(entry => entry.Row);

    /// <summary>The known row of this key; null when this command has not met it.</summary>
    public T? Find(params object?[] key) =>
        _entries.TryGetValue(key, out var entry) && !entry.IsRemoved ? entry.Row : null;

    /// <summary>A row to be inserted when the command ends.</summary>
    public T Add(T row)
    {
        // Removed and made again: what stands in the table is what the new row becomes.
        var key = _map.KeyOf(row);
        _entries[key] = new Entry(row, _entries.TryGetValue(key, out var gone) ? gone.Before : null);
        return row;
    }

    /// <summary>A row to be deleted when the command ends, known or not.</summary>
    public void Remove(T row)
    {
        var key = _map.KeyOf(row);
        if (!_entries.TryGetValue(key, out var entry))
        {
            _entries[key] = entry = new Entry(row, _map.CopyOf(row));
        }

        entry.IsRemoved = true;
    }

    /// <summary>Reads rows into this set; one that is known already stays as this command has changed it.</summary>
    /// <param name="condition">The constant text behind WHERE.</param>
    /// <param name="values">Its values.</param>
    /// <param name="found">Gets every row that was found.</param>
    public SqlStatement Select(string condition, object?[] values, ICollection<T>? found = null) => new(_map.SelectWhere(condition), values)
    {
        Row = reader =>
        {
            var row = _map.Read(reader, _dialect);
            var key = _map.KeyOf(row);
            if (!_entries.TryGetValue(key, out var entry))
            {
                _entries.Add(key, entry = new Entry(row, _map.CopyOf(row)));
            }

            found?.Add(entry.Row);
        },
    };

    // Once, when the command ends: nobody changes a row after that.
    void IRowSet.Queue(DbSession session)
    {
        foreach (var (key, entry) in _entries)
        {
            var statement = entry switch
            {
                { IsRemoved: true, Before: null } => null,
                { IsRemoved: true } => new SqlStatement(_map.Delete, key),
                { Before: null } => new SqlStatement(_map.Insert, _map.ValuesOf(entry.Row)),
                { Before: { } before } => _map.Update(entry.Row, before),
            };
            if (statement is not null)
            {
                session.Queue(statement);
            }
        }

        _entries.Clear();
    }

    /// <param name="row">The row.</param>
    /// <param name="before">What stands in the table; null when it does not stand there yet.</param>
    private sealed class Entry(T row, T? before)
    {
        public T Row => row;

        public T? Before => before;

        public bool IsRemoved { get; set; }
    }

    private sealed class SameKey : IEqualityComparer<object?[]>
    {
        public bool Equals(object?[]? x, object?[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(object?[] obj)
        {
            var hash = default(HashCode);
            foreach (var part in obj)
            {
                hash.Add(part);
            }

            return hash.ToHashCode();
        }
    }
}
