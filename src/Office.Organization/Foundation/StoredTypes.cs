using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Office.Organization.Foundation;

/// <summary>How Guid and time lie in the database: big-endian BLOB and Unix ms on SQLite, uuid and timestamptz in UTC elsewhere.</summary>
internal static class StoredTypes
{
    public static void Apply(ModelConfigurationBuilder conventions, bool isSqlite)
    {
        if (isSqlite)
        {
            conventions.Properties<Guid>().HaveConversion<GuidBlob>();
            conventions.DefaultTypeMapping<Guid>().HasConversion<GuidBlob>();
            conventions.Properties<DateTimeOffset>().HaveConversion<UnixMilliseconds>();
            conventions.DefaultTypeMapping<DateTimeOffset>().HasConversion<UnixMilliseconds>();
        }
        else
        {
            conventions.Properties<DateTimeOffset>().HaveConversion<WholeMilliseconds>();
            conventions.DefaultTypeMapping<DateTimeOffset>().HasConversion<WholeMilliseconds>();
        }
    }

    private sealed class GuidBlob() : ValueConverter<Guid, byte[]>(
        id => id.ToByteArray(true), bytes => new Guid(bytes, true));

    private sealed class UnixMilliseconds() : ValueConverter<DateTimeOffset, long>(
        time => time.ToUnixTimeMilliseconds(), ms => DateTimeOffset.FromUnixTimeMilliseconds(ms));

    private sealed class WholeMilliseconds() : ValueConverter<DateTimeOffset, DateTimeOffset>(
        time => DateTimeOffset.FromUnixTimeMilliseconds(time.ToUnixTimeMilliseconds()), time => time);
}
