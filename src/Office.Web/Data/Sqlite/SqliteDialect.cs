using System.Data.Common;
using Office.Organization.Foundation;

namespace Office.Web.Data.Sqlite;

/// <summary>A Guid is a 16-byte big-endian BLOB, a time Unix milliseconds; one writer makes row locks needless.</summary>
internal sealed class SqliteDialect : SqlDialect
{
    public override string ForUpdate => "";

    public override string XidColumn => "0";

    public override string SettledAfter => "WHERE seq > @p1 ORDER BY seq";

    public override object Parameter(object? value) => value switch
    {
        null => DBNull.Value,
        Guid id => id.ToByteArray(bigEndian: true),
        DateTimeOffset time => time.ToUnixTimeMilliseconds(),
        Enum => Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        _ => value,
    };

    public override Guid ReadGuid(DbDataReader reader, int ordinal) => reader is SqliteRow row
        ? row.GetGuid(ordinal)
        : new((byte[])reader[ordinal], bigEndian: true);

    public override DateTimeOffset ReadTime(DbDataReader reader, int ordinal) =>
        DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64(ordinal));
}
