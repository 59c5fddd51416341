using System.Diagnostics;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Office.Organization.Foundation;
using SQLitePCL;

namespace Office.Web.Data.Sqlite;

/// <summary>
/// The one writer: commands queue, run in one transaction with a savepoint each, and share one fsync. Nobody is answered before
/// it. When the transaction itself is lost (a full disk takes the savepoints with it) each command is run again alone.
/// </summary>
internal sealed class SqliteWriter : IAsyncDisposable
{
    /// <summary>How many commands share a commit at most.</summary>
    internal const int LargestBatch = 64;

    private const string Save = "SAVEPOINT command";
    private const string GoBack = "ROLLBACK TO command";
    private const string Release = "RELEASE command";

    private static readonly TimeSpan s_longestBatch = TimeSpan.FromMilliseconds(15);

    private readonly Channel<PendingWrite> _queue =
        Channel.CreateUnbounded<PendingWrite>(new UnboundedChannelOptions { SingleReader = true });

    private readonly SqliteDatabase _database;
    private readonly int _largestBatch;
    private readonly Task _draining;
    private SqliteConnection? _connection;
    private SqliteStatements? _statements;

    public SqliteWriter(SqliteDatabase database, int largestBatch = LargestBatch)
    {
        _database = database;
        _largestBatch = largestBatch;
        _draining = DrainAsync();
    }

    /// <summary>Returns when the attempt is durably committed, or rolled back because it said so.</summary>
    public Task WriteAsync(
        Func<DbSession, CancellationToken, Task<bool>> attempt, CancellationToken cancellationToken)
    {
        var pending = new PendingWrite(attempt, cancellationToken);
        return _queue.Writer.TryWrite(pending)
            ? pending.Answered
            : Task.FromException(new StorageUnavailableException("The office is shutting down."));
    }

    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _draining;
        Close();
    }

    private async Task DrainAsync()
    {
        List<PendingWrite> batch = new(_largestBatch);
        while (await _queue.Reader.WaitToReadAsync())
        {
            batch.Clear();
            var lost = await TryBatchAsync(batch);
            if (lost is null)
            {
                batch.ForEach(pending => pending.Answer());
            }
            else if (batch.Count == 0)
            {
                FailQueued(lost);
            }
            else
            {
                foreach (var pending in batch)
                {
                    await RunAloneAsync(pending);
                }
            }
        }
    }

    /// <summary>Why the transaction was lost, null when it was not; nothing of the batch is then written, or it is unknown.</summary>
    private async Task<Exception?> TryBatchAsync(List<PendingWrite> batch)
    {
        try
        {
            using var transaction = Connection().BeginTransaction(deferred: false);
            var keeps = false;
            var started = Stopwatch.GetTimestamp();
            while (batch.Count < _largestBatch
                && (batch.Count == 0 || Stopwatch.GetElapsedTime(started) < s_longestBatch)
                && _queue.Reader.TryRead(out var pending))
            {
                batch.Add(pending);
                _statements!.Run(Save, []);
                var keep = await pending.RunAsync(Session(transaction));
                if (IsGone())
                {
                    return Lost();
                }

                if (!keep)
                {
                    _statements.Run(GoBack, []);
                }

                _statements.Run(Release, []);
                keeps |= keep;
            }

            End(transaction, keeps);
            return null;
        }
        // Whatever it is, the writer lives on: were it to end here, every later command would wait forever.
#pragma warning disable CA1031
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Close();
            return exception;
        }
    }

    // Not even the transaction could begin, after all the patience there is: nobody in the queue waits through it again.
    private void FailQueued(Exception exception)
    {
        while (_queue.Reader.TryRead(out var pending))
        {
            pending.Fail(exception);
        }
    }

    private async Task RunAloneAsync(PendingWrite pending)
    {
        try
        {
            using var transaction = Connection().BeginTransaction(deferred: false);
            var keep = await pending.RunAsync(Session(transaction));
            if (!IsGone())
            {
                End(transaction, keep);
                pending.Answer();
            }
            else if (keep)
            {
                // The handler did not notice; its caller must.
                pending.Fail(Lost());
            }
            else
            {
                pending.Answer();
            }
        }
        // As above.
#pragma warning disable CA1031
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Close();
            pending.Fail(exception);
        }
    }

    private static StorageUnavailableException Lost() => new("SQLite gave up the transaction.");

    private static void End(SqliteTransaction transaction, bool keeps)
    {
        if (keeps)
        {
            transaction.Commit();
        }
        else
        {
            transaction.Rollback();
        }
    }

    private DbSession Session(SqliteTransaction transaction) =>
        new(_connection!, transaction, _database.Dialect, _statements);

    private bool IsGone() => raw.sqlite3_get_autocommit(_connection!.Handle) != 0;

    private SqliteConnection Connection()
    {
        if (_connection is null)
        {
            _connection = _database.OpenWriter();
            _statements = new SqliteStatements(_connection);
        }

        return _connection;
    }

    private void Close()
    {
        _statements?.Dispose();
        _statements = null;
        _connection?.Dispose();
        _connection = null;
    }
}
