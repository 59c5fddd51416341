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
    private readonly Func<T, T> _copy;
    private readonly Func<T, T, ulong> _changes;
    private readonly ConcurrentDictionary<ulong, string> _updates = new();
    private readonly ConcurrentDictionary<string, string> _selects = new(StringComparer.Ordinal);
    private readonly string _select;
    private readonly string _table;

    public RowMap(IEntityType entity)
    {
        _columns = [.. entity.GetProperties().Select(property => new RowColumn<T>(property))];
        _key = [.. entity.FindPrimaryKey()!.Properties.Select(key => Array.Find(_columns, column => column.Is(key))!)];
        _changing = [.. _columns.Where(column => column.MayChange && !_key.Contains(column))];
        _fence = Array.Find(_columns, column => column.IsFence);
        _table = $"\"{entity.GetTableName()}\"";
        _select = $"SELECT {string.Join(", ", _columns.Select(column => column.Name))} FROM {_table} WHERE ";
        Insert = $"INSERT INTO {_table} ({string.Join(", ", _columns.Select(column => column.Name))}) VALUES ({Places(_columns.Length)})";
        Delete = $"DELETE FROM {_table} WHERE {Conditions(_key, 0)}";
        _read = Reader();
        _copy = Copier();
        _changes = Comparer();
    }

    public string Insert { get; }

    public string Delete { get; }

    public T Read(DbDataReader reader, SqlDialect dialect) => _read(reader, dialect);

    public object?[] KeyOf(T row) => Array.ConvertAll(_key, column => column.Get(row));

    public object?[] ValuesOf(T row) => Array.ConvertAll(_columns, column => column.Get(row));

    /// <summary>The row as it is now, to be compared with later.</summary>
    public T CopyOf(T row) => _copy(row);

    /// <summary>All columns of the rows that meet the condition, a constant text.</summary>
    public string SelectWhere(string condition) => _selects.GetOrAdd(condition, text => _select + text);

    /// <summary>The update of what has changed since; null when nothing has.</summary>
    public SqlStatement? Update(T row, T before)
    {
        var changed = _changes(before, row);
        if (changed == 0)
        {
            return null;
        }

        var values = new object?[BitOperations.PopCount(changed) + _key.Length + (_fence is null ? 0 : 1)];
        var at = 0;
        for (var left = changed; left != 0; left &= left - 1)
        {
            values[at++] = _changing[BitOperations.TrailingZeroCount(left)].Get(row);
        }

        foreach (var key in _key)
        {
            values[at++] = key.Get(row);
        }

        if (_fence is not null)
        {
            values[at] = _fence.Get(before);
        }

        return new SqlStatement(_updates.GetOrAdd(changed, UpdateOf), values) { MustTouch = 1 };
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
        var made = Made(_columns.Select((column, i) => Expression.Bind(column.Property, column.ReadFrom(reader, dialect, i))));
        return Expression.Lambda<Func<DbDataReader, SqlDialect, T>>(made, reader, dialect).Compile();
    }

    private Func<T, T> Copier()
    {
        var row = Expression.Parameter(typeof(T));
        var made = Made(_columns.Select(column => Expression.Bind(column.Property, column.Kept(row))));
        return Expression.Lambda<Func<T, T>>(made, row).Compile();
    }

    /// <summary>A bit for each column that could change and has.</summary>
    private Func<T, T, ulong> Comparer()
    {
        var (before, now) = (Expression.Parameter(typeof(T)), Expression.Parameter(typeof(T)));
        var bits = _changing.Select((column, i) => Expression.Condition(
            column.Same(before, now), Expression.Constant(0UL), Expression.Constant(1UL << i)));
        var all = bits.Aggregate<Expression, Expression>(Expression.Constant(0UL), Expression.Or);
        return Expression.Lambda<Func<T, T, ulong>>(all, before, now).Compile();
    }

    private static MemberInitExpression Made(IEnumerable<MemberBinding> columns)
    {
        var constructor = typeof(T).GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(one => one.GetParameters().All(parameter => parameter.ParameterType != typeof(T)))
            .MinBy(one => one.GetParameters().Length)!;
        var made = Expression.New(constructor, constructor.GetParameters().Select(one => Expression.Default(one.ParameterType)));
        return Expression.MemberInit(made, columns);
    }

    private static string Places(int count) => string.Join(", ", Enumerable.Range(0, count).Select(i => $"@p{i}"));

    private static string Conditions(RowColumn<T>[] columns, int from) =>
        string.Join(" AND ", columns.Select((column, i) => $"{column.Name} = @p{from + i}"));
}
