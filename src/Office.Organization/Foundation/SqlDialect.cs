using System.Data.Common;

namespace Office.Organization.Foundation;

/// <summary>What differs between the two databases in hand-written SQL.</summary>
public abstract class SqlDialect
{
    /// <summary>Appended to a SELECT that must lock its rows; empty where one writer makes it needless.</summary>
    public abstract string ForUpdate { get; }

    /// <summary>The value as the provider stores it (a Guid as BLOB, a time as ms, an enum by number).</summary>
    public abstract object Parameter(object? value);

    public abstract Guid ReadGuid(DbDataReader reader, int ordinal);

    public abstract DateTimeOffset ReadTime(DbDataReader reader, int ordinal);
}
