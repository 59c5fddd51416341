using System.Data.Common;

namespace Office.Organization.Foundation;

/// <summary>Events that a reaction failed on: tried eight times over about four minutes, then parked until they are replayed.</summary>
internal sealed class DeadLetters(IUnitOfWork work, TimeProvider clock, IIdSource ids)
{
    /// <summary>After so many failures an event is parked.</summary>
    public const int MostAttempts = 8;

    private const int LongestError = 500;

    private const string Insert = """
        INSERT INTO dead_letters (id, organ_id, reaction, event, payload, attempts, next_at, error, at)
        VALUES (@p0, @p1, @p2, @p3, @p4, 1, @p5, @p6, @p7)
        """;

    private const string Due = """
        SELECT id, reaction, payload, attempts FROM dead_letters WHERE next_at <= @p0 ORDER BY next_at LIMIT 32
        """;

    public Task AddAsync(OutboxFeed.Row row, string reaction, Exception failure, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return ExecuteAsync(
            Insert,
            [ids.Next(), row.OrganId, reaction, row.Event, row.Payload, NextAt(1), Text(failure), now],
            cancellationToken);
    }

    public Task<IReadOnlyList<Letter>> DueAsync(CancellationToken cancellationToken) => work.ReadAsync(
        (session, token) =>
        {
            Letter Read(DbDataReader reader) => new(
                session.Dialect.ReadGuid(reader, 0), reader.GetString(1), reader.GetString(2), reader.GetInt32(3));
            return session.ReadAsync(Due, [clock.GetUtcNow()], Read, token);
        },
        cancellationToken);

    public Task RemoveAsync(Guid id, CancellationToken cancellationToken) =>
        ExecuteAsync("DELETE FROM dead_letters WHERE id = @p0", [id], cancellationToken);

    public Task FailedAgainAsync(Letter letter, Exception failure, CancellationToken cancellationToken) => ExecuteAsync(
        "UPDATE dead_letters SET attempts = @p1, next_at = @p2, error = @p3 WHERE id = @p0",
        [letter.Id, letter.Attempts + 1, NextAt(letter.Attempts + 1), Text(failure)],
        cancellationToken);

    // 2, 4, 8 … 128 s.
    private DateTimeOffset? NextAt(int attempts) =>
        attempts >= MostAttempts ? null : clock.GetUtcNow().AddSeconds(1 << attempts);

    private static string Text(Exception failure)
    {
        var text = $"{failure.GetType().Name}: {failure.Message}";
        return text.Length <= LongestError ? text : text[..LongestError];
    }

    private Task ExecuteAsync(string sql, object?[] values, CancellationToken cancellationToken) => work.WriteAsync(
        async (session, token) =>
        {
            await session.ExecuteAsync(sql, values, token);
            return true;
        },
        cancellationToken);

    internal sealed record Letter(Guid Id, string Reaction, string Payload, int Attempts);
}
