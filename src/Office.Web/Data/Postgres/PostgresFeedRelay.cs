using Npgsql;
using Office.Organization.Foundation;

namespace Office.Web.Data.Postgres;

/// <summary>
/// Tells other nodes of commits and open pages here of theirs. NOTIFY is only a hint, sent after the commit and at most every 20 ms
/// (inside the transactions it would serialise all commits); the feed is read every second anyway.
/// </summary>
internal sealed partial class PostgresFeedRelay(
    PostgresDatabase database, CommittedEvents committed, OutboxFeed feed, OfficeNode node, ILogger<PostgresFeedRelay> log)
    : BackgroundService
{
    private static readonly TimeSpan s_coalesce = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(KeepAsync(NotifyAsync, stoppingToken), KeepAsync(ListenAsync, stoppingToken));

    // A lost connection is taken up again; until then the pages of this node see others' commits late, not never.
    private async Task KeepAsync(Func<CancellationToken, Task> run, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await run(cancellationToken);
            }
            catch (Exception failure) when (failure is NpgsqlException or StorageUnavailableException)
            {
                ConnectionLost(log, failure);
                await Task.Delay(s_pause, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private async Task NotifyAsync(CancellationToken cancellationToken)
    {
        using var grown = new SemaphoreSlim(0);
        void Raise(object? sender, EventArgs arguments) => grown.Release();
        committed.Signal.Raised += Raise;
        try
        {
            while (true)
            {
                await grown.WaitAsync(cancellationToken);
                while (await grown.WaitAsync(TimeSpan.Zero, cancellationToken))
                {
                }

                await using var notify = database.Source.CreateCommand("NOTIFY office_feed");
                await notify.ExecuteNonQueryAsync(cancellationToken);
                await Task.Delay(s_coalesce, cancellationToken);
            }
        }
        finally
        {
            committed.Signal.Raised -= Raise;
        }
    }

    private async Task ListenAsync(CancellationToken cancellationToken)
    {
        await using var connection = await database.Source.OpenConnectionAsync(cancellationToken);
        await using var listen = new NpgsqlCommand("LISTEN office_feed", connection);
        await listen.ExecuteNonQueryAsync(cancellationToken);
        await using var end = new NpgsqlCommand("SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint", connection);
        var position = new FeedPosition((long)(await end.ExecuteScalarAsync(cancellationToken))!, 0);
        while (true)
        {
            await connection.WaitAsync(s_pause, cancellationToken);
            var rows = await feed.AfterAsync(position, cancellationToken);
            foreach (var row in rows)
            {
                position = row.Position;
                if (row.NodeId != node.Id)
                {
                    committed.TellOfOtherNode(row);
                }
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "The feed's connection to PostgreSQL was lost and is taken up again")]
    private static partial void ConnectionLost(ILogger log, Exception exception);
}
