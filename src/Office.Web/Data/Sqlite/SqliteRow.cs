using System.Collections;
using System.Data.Common;
using System.Globalization;
using SQLitePCL;

namespace Office.Web.Data.Sqlite;

/// <summary>The row at which a prepared statement stands, read as the provider's reader reads it. It cannot be moved.</summary>
internal sealed class SqliteRow(sqlite3_stmt statement) : DbDataReader
{
    public override int FieldCount => raw.sqlite3_column_count(statement);

    public override int Depth => 0;

    public override bool HasRows => true;

    public override bool IsClosed => false;

    public override int RecordsAffected => -1;

    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => GetValue(GetOrdinal(name));

    public override bool IsDBNull(int ordinal) => raw.sqlite3_column_type(statement, ordinal) == raw.SQLITE_NULL;

    public override long GetInt64(int ordinal) => raw.sqlite3_column_int64(statement, Known(ordinal));

    public override int GetInt32(int ordinal) => checked((int)GetInt64(ordinal));

    public override short GetInt16(int ordinal) => checked((short)GetInt64(ordinal));

    public override byte GetByte(int ordinal) => checked((byte)GetInt64(ordinal));

    public override bool GetBoolean(int ordinal) => GetInt64(ordinal) != 0;

    public override double GetDouble(int ordinal) => raw.sqlite3_column_double(statement, Known(ordinal));

    public override float GetFloat(int ordinal) => (float)GetDouble(ordinal);

    public override string GetString(int ordinal) => raw.sqlite3_column_text(statement, Known(ordinal)).utf8_to_string();

    public override Guid GetGuid(int ordinal) => new(raw.sqlite3_column_blob(statement, Known(ordinal)), bigEndian: true);

    public override object GetValue(int ordinal) => raw.sqlite3_column_type(statement, ordinal) switch
    {
        raw.SQLITE_INTEGER => GetInt64(ordinal),
        raw.SQLITE_FLOAT => GetDouble(ordinal),
        raw.SQLITE_TEXT => GetString(ordinal),
        raw.SQLITE_BLOB => raw.sqlite3_column_blob(statement, ordinal).ToArray(),
        _ => DBNull.Value,
    };

    public override T GetFieldValue<T>(int ordinal) => typeof(T) switch
    {
        var type when type == typeof(DateOnly) => (T)(object)DateOnly.Parse(GetString(ordinal), CultureInfo.InvariantCulture),
        var type when type == typeof(double) => (T)(object)GetDouble(ordinal),
        _ => (T)GetValue(ordinal),
    };

    public override int GetValues(object[] values)
    {
        var count = Math.Min(values.Length, FieldCount);
        for (var i = 0; i < count; i++)
        {
            values[i] = GetValue(i);
        }

        return count;
    }

    public override string GetName(int ordinal) => raw.sqlite3_column_name(statement, ordinal).utf8_to_string();

    public override int GetOrdinal(string name) => Enumerable.Range(0, FieldCount)
        .First(ordinal => string.Equals(GetName(ordinal), name, StringComparison.OrdinalIgnoreCase));

    public override Type GetFieldType(int ordinal) => GetValue(ordinal).GetType();

    public override string GetDataTypeName(int ordinal) => GetFieldType(ordinal).Name;

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => throw Unread();

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => throw Unread();

    public override char GetChar(int ordinal) => throw Unread();

    public override DateTime GetDateTime(int ordinal) => throw Unread();

    public override decimal GetDecimal(int ordinal) => throw Unread();

    public override bool NextResult() => throw Unread();

    public override bool Read() => throw Unread();

    public override IEnumerator GetEnumerator() => throw Unread();

    // As the provider: nothing is read as zero or empty that is not there.
    private int Known(int ordinal) => IsDBNull(ordinal)
        ? throw new InvalidOperationException($"The column {GetName(ordinal)} is null here.")
        : ordinal;

    private static NotSupportedException Unread() => new("The office stores nothing that is read so.");
}
