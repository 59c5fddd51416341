using Npgsql;

namespace Office.Web.Data.Postgres;

/// <summary>Tells what may be run again, and a database that is away or full, from a command that is broken.</summary>
internal static class PostgresFailure
{
    /// <summary>A lost race, or a connection that broke (the commit may have gone through: the dedup row knows).</summary>
    public static bool CanRunAgain(Exception exception) => Find(exception) switch
    {
        PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected } => true,
        PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown } => true,
        PostgresException => false,
        NpgsqlException { IsTransient: true } => true,
        _ => false,
    };

    public static bool IsUnavailable(Exception exception) => Find(exception) switch
    {
        // Classes 53 (no resources: disk full, too many connections), 57P (shutting down), 58 (I/O), 08 (connection).
        PostgresException { SqlState: var state } => state.StartsWith("53", StringComparison.Ordinal)
            || state.StartsWith("57P", StringComparison.Ordinal)
            || state.StartsWith("58", StringComparison.Ordinal)
            || state.StartsWith("08", StringComparison.Ordinal),
        NpgsqlException => true,
        _ => false,
    };

    private static NpgsqlException? Find(Exception? exception)
    {
        while (exception is not null and not NpgsqlException)
        {
            exception = exception.InnerException;
        }

        return (NpgsqlException?)exception;
    }
}
