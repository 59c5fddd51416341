using System.Data.Common;

namespace Office.Organization.Foundation;

/// <summary>What differs between the two databases in hand-written SQL.</summary>
public abstract class SqlDialect
{
    /// <summary>Appended to a SELECT that must lock its rows; empty where one writer makes it needless.</summary>
    public abstract string ForUpdate { get; }

    /// <summary>The first half of a feed position as a 64-bit column; 0 where the sequence alone is in commit order.</summary>
    public abstract string XidColumn { get; }

    /// <summary>
    /// WHERE and ORDER BY of a feed table after the position (<c>@p0</c>, the first half as text; <c>@p1</c>), leaving out what a
    /// transaction under way could still come before.
    /// </summary>
    public abstract string SettledAfter { get; }

    /// <summary>The value as the provider stores it (a Guid as BLOB, a time as ms, an enum by number).</summary>
    public abstract object Parameter(object? value);

    public abstract Guid ReadGuid(DbDataReader reader, int ordinal);

    public abstract DateTimeOffset ReadTime(DbDataReader reader, int ordinal);
}
