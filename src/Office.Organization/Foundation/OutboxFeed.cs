namespace Office.Organization.Foundation;

/// <summary>Reads committed events in feed order; nothing that is read can later get a predecessor.</summary>
internal sealed class OutboxFeed(IUnitOfWork work)
{
    /// <summary>The most rows that one read gives.</summary>
    public const int Page = 256;

    public Task<IReadOnlyList<Row>> AfterAsync(FeedPosition position, CancellationToken cancellationToken) => work.ReadAsync(
        (session, token) => session.ReadAsync(
            $"SELECT {session.Dialect.XidColumn}, seq, organ_id, node_id, event, payload FROM outbox {session.Dialect.SettledAfter} LIMIT 256",
            position.Parameters,
            reader => new Row(
                new FeedPosition(reader.GetInt64(0), reader.GetInt64(1)),
                session.Dialect.ReadGuid(reader, 2),
                session.Dialect.ReadGuid(reader, 3),
                reader.GetString(4),
                reader.GetString(5)),
            token),
        cancellationToken);

    internal sealed record Row(FeedPosition Position, Guid OrganId, Guid NodeId, string Event, string Payload);
}
