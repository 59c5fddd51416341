using System.Collections.Concurrent;
using System.Data.Common;
using System.Linq.Expressions;
using System.Numerics;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Office.Organization.Foundation;

/// <summary>
/// The SQL of the rows of one table, and how a row is read from it. Made once from the table's map, so that a column that is
/// added there cannot be forgotten here.
/// </summary>
internal sealed class RowMap<T>
    where T : class
{
    private readonly RowColumn<T>[] _columns;
    private readonly RowColumn<T>[] _key;
    private readonly RowColumn<T>[] _changing;
    private readonly RowColumn<T>? _fence;
    private readonly Func<DbDataReader, SqlDialect, T> _read;
    private readonly ConcurrentDictionary<ulong, string> _updates = new();
    private readonly string _table;

    public RowMap(IEntityType entity)
    {
        _columns = [.. entity.GetProperties().Select(property => new RowColumn<T>(property))];
        _key = [.. entity.FindPrimaryKey()!.Properties.Select(key => Array.Find(_columns, column => column.Is(key))!)];
        _changing = [.. _columns.Where(column => column.MayChange && !_key.Contains(column))];
        _fence = Array.Find(_columns, column => column.IsFence);
        _table = $"\"{entity.GetTableName()}\"";
        Select = $"SELECT {string.Join(", ", _columns.Select(column => column.Name))} FROM {_table} WHERE ";
        Insert = $"INSERT INTO {_table} ({string.Join(", ", _columns.Select(column => column.Name))}) VALUES ({Places(_columns.Length)})";
        Delete = $"DELETE FROM {_table} WHERE {Conditions(_key, 0)}";
        _read = Reader();
    }

    /// <summary>All columns, up to the WHERE.</summary>
    public string Select { get; }

    public string Insert { get; }

    public string Delete { get; }

    public T Read(DbDataReader reader, SqlDialect dialect) => _read(reader, dialect);

    public object?[] KeyOf(T row) => Array.ConvertAll(_key, column => column.Get(row));

    public object?[] ValuesOf(T row) => Array.ConvertAll(_columns, column => column.Get(row));

    /// <summary>The values that an update could change, as they are now.</summary>
    public object?[] ChangingOf(T row) => Array.ConvertAll(_changing, column => column.Get(row));

    /// <summary>The update of what has changed since; null when nothing has.</summary>
    public SqlStatement? Update(T row, object?[] before)
    {
        var (changed, values) = (0UL, new List<object?>());
        for (var i = 0; i < _changing.Length; i++)
        {
            var now = _changing[i].Get(row);
            if (!IsSame(before[i], now))
            {
                changed |= 1UL << i;
                values.Add(now);
            }
        }

        if (changed == 0)
        {
            return null;
        }

        values.AddRange(KeyOf(row));
        if (_fence is not null)
        {
            values.Add(before[Array.IndexOf(_changing, _fence)]);
        }

        return new SqlStatement(_updates.GetOrAdd(changed, UpdateOf), [.. values]) { MustTouch = 1 };
    }

    private string UpdateOf(ulong changed)
    {
        var set = _changing.Where((_, i) => (changed & (1UL << i)) != 0).Select((column, i) => $"{column.Name} = @p{i}");
        RowColumn<T>[] found = _fence is null ? _key : [.. _key, _fence];
        return $"UPDATE {_table} SET {string.Join(", ", set)} WHERE {Conditions(found, BitOperations.PopCount(changed))}";
    }

    private Func<DbDataReader, SqlDialect, T> Reader()
    {
        var (reader, dialect) = (Expression.Parameter(typeof(DbDataReader)), Expression.Parameter(typeof(SqlDialect)));
        var constructor = typeof(T).GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(one => one.GetParameters().All(parameter => parameter.ParameterType != typeof(T)))
            .MinBy(one => one.GetParameters().Length)!;
        var made = Expression.New(constructor, constructor.GetParameters().Select(one => Expression.Default(one.ParameterType)));
        var set = _columns.Select((column, i) => Expression.Bind(column.Property, column.ReadFrom(reader, dialect, i)));
        return Expression.Lambda<Func<DbDataReader, SqlDialect, T>>(Expression.MemberInit(made, set), reader, dialect).Compile();
    }

    private static bool IsSame(object? one, object? other) => one is byte[] bytes && other is byte[] others
        ? bytes.AsSpan().SequenceEqual(others)
        : Equals(one, other);

    private static string Places(int count) => string.Join(", ", Enumerable.Range(0, count).Select(i => $"@p{i}"));

    private static string Conditions(RowColumn<T>[] columns, int from) =>
        string.Join(" AND ", columns.Select((column, i) => $"{column.Name} = @p{from + i}"));
}
