using Microsoft.Data.Sqlite;
using Office.Organization.Foundation;

namespace Office.Web.Data.Sqlite;

/// <summary>Tells a storage that will not take a write from a command that is broken.</summary>
internal static class SqliteFailure
{
    // SQLITE_BUSY, LOCKED, NOMEM, READONLY, IOERR, FULL, CANTOPEN
    private static readonly HashSet<int> s_unavailable = [5, 6, 7, 8, 10, 13, 14];

    public static Exception Translate(Exception exception) => IsUnavailable(exception)
        ? new StorageUnavailableException("SQLite did not take the transaction.", exception)
        : exception;

    public static bool IsUnavailable(Exception? exception) => exception is not null
        && ((exception is SqliteException { SqliteErrorCode: var code } && s_unavailable.Contains(code))
            || IsUnavailable(exception.InnerException));
}
