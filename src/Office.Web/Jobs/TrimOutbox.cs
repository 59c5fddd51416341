using Office.Organization.Foundation;

namespace Office.Web.Jobs;

/// <summary>
/// Deletes events of the outbox that are older than 7 days and behind every reaction's cursor. What a reaction has not come to
/// stays, however old it is.
/// </summary>
internal sealed class TrimOutbox(IUnitOfWork work, TimeProvider clock)
{
    private const int Chunk = 500;

    private const string Delete = "DELETE FROM outbox WHERE seq = @p0";

    private static readonly TimeSpan s_kept = TimeSpan.FromDays(7);

    /// <param name="reached">The position that every reaction has reached, and has kept in the database.</param>
    /// <param name="cancellationToken">Ends it between two chunks.</param>
    /// <returns>How many were deleted.</returns>
    public async Task<int> RunAsync(FeedPosition reached, CancellationToken cancellationToken)
    {
        var before = clock.GetUtcNow() - s_kept;
        var all = 0;
        IReadOnlyList<long> old;
        do
        {
            // Looked for on a reader: a scan must not hold the writer.
            old = await work.ReadAsync(
                (session, token) => session.ReadAsync(
                    $"SELECT seq FROM outbox WHERE at < @p0 AND ({session.Dialect.XidColumn}, seq) <= (@p1, @p2) ORDER BY seq LIMIT 500",
                    [before, reached.Xid, reached.Seq],
                    reader => reader.GetInt64(0),
                    token),
                cancellationToken);
            await DeleteAsync(old, cancellationToken);
            all += old.Count;
        }
        while (old.Count == Chunk);
        return all;
    }

    private Task DeleteAsync(IReadOnlyList<long> rows, CancellationToken cancellationToken) => rows.Count == 0
        ? Task.CompletedTask
        : work.WriteAsync(
            async (session, token) =>
            {
                foreach (var seq in rows)
                {
                    await session.ExecuteAsync(Delete, [seq], token);
                }

                return true;
            },
            cancellationToken);
}
