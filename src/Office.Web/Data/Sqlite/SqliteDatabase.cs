using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Web.Data.Sqlite;

/// <summary>The one database file: WAL, fsync at every commit, readers that cannot write.</summary>
/// <param name="path">The file; its folder exists.</param>
/// <param name="patienceSeconds">
/// How long a lock of a foreign process (a backup, a shell) is waited for before the storage counts as unavailable.
/// </param>
public sealed class SqliteDatabase(string path, int patienceSeconds = 5) : IOfficeDatabase
{
    private readonly string _read = new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = SqliteOpenMode.ReadOnly,
        DefaultTimeout = patienceSeconds,
    }.ToString();

    private readonly string _write = new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = SqliteOpenMode.ReadWriteCreate,
        DefaultTimeout = patienceSeconds,
        ForeignKeys = true,
        Pooling = false,
    }.ToString();

    /// <summary>The database file.</summary>
    public string Path => path;

    internal SqlDialect Dialect { get; } = new SqliteDialect();

    public void Configure(DbContextOptionsBuilder<OfficeDbContext> options, DbSession? session)
    {
        if (session is null)
        {
            options.UseSqlite(_read);
        }
        else
        {
            options.UseSqlite(session.Connection);
        }
    }

    /// <summary>Opens a connection that writes. Only the writer and the migration have one.</summary>
    public SqliteConnection OpenWriter()
    {
        var connection = new SqliteConnection(_write);
        connection.Open();
        using var pragmas = connection.CreateCommand();
        // What a savepoint would undo is kept in memory: a file for it is written again by every command and never needed.
        pragmas.CommandText =
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY;";
        pragmas.ExecuteNonQuery();
        return connection;
    }

    /// <summary>Opens a pooled connection that only reads.</summary>
    public async Task<SqliteConnection> OpenReaderAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(_read);
        await connection.OpenAsync(cancellationToken);
        return connection;
    }

    /// <summary>Closes the pooled readers, so that the file can be moved or deleted.</summary>
    public void Release()
    {
        using var connection = new SqliteConnection(_read);
        SqliteConnection.ClearPool(connection);
    }
}
