using System.Data.Common;

namespace Office.Organization.Foundation;

/// <summary>One hand-written statement. Its values are positional (<c>@p0</c>, <c>@p1</c> …) and travel only as parameters.</summary>
/// <param name="Sql">A constant text: it is prepared once and found again by its text.</param>
/// <param name="Values">Guids, times and enums as they are; the dialect stores them.</param>
public sealed record SqlStatement(string Sql, object?[] Values)
{
    /// <summary>Called for each row of a SELECT; null for what returns none.</summary>
    public Action<DbDataReader>? Row { get; init; }

    /// <summary>How many rows it must touch; another number means that somebody else was there, and nothing is written.</summary>
    public int? MustTouch { get; init; }

    /// <summary>How many rows it touched, once it was sent.</summary>
    public int Touched { get; internal set; }
}
