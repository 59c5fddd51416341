using System.Data.Common;
using Office.Organization.Foundation;

namespace Office.Web.Data.Postgres;

/// <summary>uuid and timestamptz in UTC; a root's row is locked by FOR UPDATE.</summary>
internal sealed class PostgresDialect : SqlDialect
{
    public override string ForUpdate => " FOR UPDATE";

    public override string XidColumn => "xid::text::bigint";

    public override string SettledAfter => """
        WHERE (xid, seq) > (@p0::text::xid8, @p1) AND xid < pg_snapshot_xmin(pg_current_snapshot()) ORDER BY xid, seq
        """;

    public override object Parameter(object? value) => value switch
    {
        null => DBNull.Value,
        DateTimeOffset time => DateTimeOffset.FromUnixTimeMilliseconds(time.ToUnixTimeMilliseconds()),
        Enum => Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture),
        _ => value,
    };

    public override Guid ReadGuid(DbDataReader reader, int ordinal) => reader.GetGuid(ordinal);

    public override DateTimeOffset ReadTime(DbDataReader reader, int ordinal) =>
        reader.GetFieldValue<DateTimeOffset>(ordinal);
}
