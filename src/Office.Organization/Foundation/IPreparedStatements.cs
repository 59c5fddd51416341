using System.Data.Common;

namespace Office.Organization.Foundation;

/// <summary>
/// The statements of a connection that stays open: prepared once, bound by place and run on the caller's thread. What the
/// provider would make anew each time (reader, parameters) costs a frequent command more than its rows.
/// </summary>
public interface IPreparedStatements
{
    /// <summary>Runs one statement to its end and tells how many rows it touched.</summary>
    /// <param name="sql">One statement with parameters <c>@p0</c>, <c>@p1</c> … in any order.</param>
    /// <param name="values">As <see cref="SqlStatement.Values"/>.</param>
    /// <param name="row">Called for each row; null where none is asked for.</param>
    int Run(string sql, object?[] values, Action<DbDataReader>? row = null);
}
