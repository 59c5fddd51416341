using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Office.Organization.Foundation;

/// <summary>A column of a <see cref="RowMap{T}"/> with its property.</summary>
internal sealed class RowColumn<T>
{
    private readonly IProperty _mapped;
    private readonly ValueConverter? _converter;

    public RowColumn(IProperty mapped)
    {
        _mapped = mapped;
        Property = mapped.PropertyInfo
            ?? throw new NotSupportedException($"{mapped.DeclaringType.Name}.{mapped.Name} has no property to be read through.");
        var row = Expression.Parameter(typeof(T));
        var get = Expression.Lambda<Func<T, object?>>(
            Expression.Convert(Expression.Property(row, Property), typeof(object)), row).Compile();
        _converter = IsPlain(Property.PropertyType) ? null : mapped.GetTypeMapping().Converter;
        Get = _converter is null ? get : one => _converter.ConvertToProvider(get(one));
    }

    public PropertyInfo Property { get; }

    public Func<T, object?> Get { get; }

    public string Name => $"\"{_mapped.GetColumnName()}\"";

    /// <summary>Compared by every update: two that began from the same row cannot both write it.</summary>
    public bool IsFence => _mapped.IsConcurrencyToken;

    /// <summary>What is only set when the row is made is never updated.</summary>
    public bool MayChange => Property.SetMethod is { } setter
        && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    public bool Is(IReadOnlyProperty property) => _mapped == property;

    /// <summary>The value to be kept for a later comparison with <see cref="Same"/>.</summary>
    public Expression Kept(Expression row)
    {
        var value = Expression.Property(row, Property);
        return _converter is null
            ? value
            : Expression.Convert(Compared(nameof(ValueComparer.Snapshot), Boxed(value)), Property.PropertyType);
    }

    /// <summary>Whether two rows have the same value; what has a converter is compared as EF compares it.</summary>
    public Expression Same(Expression one, Expression other)
    {
        var (value, second) = (Expression.Property(one, Property), Expression.Property(other, Property));
        return _converter is not null ? Compared(nameof(ValueComparer.Equals), Boxed(value), Boxed(second))
            : Property.PropertyType == typeof(byte[]) ? Expression.Call(((Func<byte[]?, byte[]?, bool>)SameBytes).Method, value, second)
            : Expression.Equal(value, second);
    }

    private MethodCallExpression Compared(string method, params Expression[] values) => Expression.Call(
        Expression.Constant(_mapped.GetValueComparer(), typeof(ValueComparer)),
        typeof(ValueComparer).GetMethod(method, [.. values.Select(_ => typeof(object))])!,
        values);

    private static UnaryExpression Boxed(Expression value) => Expression.Convert(value, typeof(object));

    private static bool SameBytes(byte[]? one, byte[]? other) =>
        one is null ? other is null : other is not null && one.AsSpan().SequenceEqual(other);

    public Expression ReadFrom(Expression reader, Expression dialect, int ordinal)
    {
        var at = Expression.Constant(ordinal);
        var type = Property.PropertyType;
        var stored = Value(_converter?.ProviderClrType ?? Nullable.GetUnderlyingType(type) ?? type, reader, dialect, at);
        var value = Expression.Convert(
            _converter is null ? stored : Expression.Invoke(Expression.Constant(_converter.ConvertFromProvider), stored), type);
        return _mapped.IsNullable
            ? Expression.Condition(Expression.Call(reader, nameof(DbDataReader.IsDBNull), null, at), Expression.Default(type), value)
            : value;
    }

    // Stored as the dialect stores it; whatever else has a converter of its own in the table's map.
    private static bool IsPlain(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is var plain
        && (plain.IsEnum || plain.IsPrimitive || plain == typeof(string) || plain == typeof(Guid) || plain == typeof(byte[])
            || plain == typeof(DateTimeOffset) || plain == typeof(DateOnly));

    private static Expression Value(Type type, Expression reader, Expression dialect, Expression at) => type switch
    {
        { IsEnum: true } => Expression.Convert(Expression.Call(reader, nameof(DbDataReader.GetInt32), null, at), type),
        _ when type == typeof(Guid) => Expression.Call(dialect, nameof(SqlDialect.ReadGuid), null, reader, at),
        _ when type == typeof(DateTimeOffset) => Expression.Call(dialect, nameof(SqlDialect.ReadTime), null, reader, at),
        _ when type == typeof(string) => Expression.Call(reader, nameof(DbDataReader.GetString), null, at),
        _ when type == typeof(int) => Expression.Call(reader, nameof(DbDataReader.GetInt32), null, at),
        _ when type == typeof(long) => Expression.Call(reader, nameof(DbDataReader.GetInt64), null, at),
        _ when type == typeof(bool) => Expression.Call(reader, nameof(DbDataReader.GetBoolean), null, at),
        _ when type == typeof(byte[]) || type == typeof(DateOnly) || type == typeof(double) =>
            Expression.Call(reader, nameof(DbDataReader.GetFieldValue), [type], at),
        _ => throw new NotSupportedException($"A column of {type.Name} is not read by hand."),
    };
}
