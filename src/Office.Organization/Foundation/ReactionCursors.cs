namespace Office.Organization.Foundation;

/// <summary>How far each reaction has read, kept in the database; a new reaction starts at the beginning of the feed.</summary>
internal sealed class ReactionCursors(IUnitOfWork work)
{
    private const string Save = """
        INSERT INTO reaction_cursors (reaction, xid, seq) VALUES (@p0, @p1, @p2)
        ON CONFLICT (reaction) DO UPDATE SET xid = excluded.xid, seq = excluded.seq
        """;

    public async Task<Dictionary<string, FeedPosition>> LoadAsync(CancellationToken cancellationToken)
    {
        var rows = await work.ReadAsync(
            (session, token) => session.ReadAsync(
                "SELECT reaction, xid, seq FROM reaction_cursors",
                [],
                reader => (reader.GetString(0), new FeedPosition(reader.GetInt64(1), reader.GetInt64(2))),
                token),
            cancellationToken);
        return rows.ToDictionary(row => row.Item1, row => row.Item2, StringComparer.Ordinal);
    }

    public Task SaveAsync(
        IReadOnlyCollection<(string Reaction, FeedPosition Position)> cursors, CancellationToken cancellationToken) =>
        cursors.Count == 0
            ? Task.CompletedTask
            : work.WriteAsync(
                async (session, token) =>
                {
                    foreach (var (reaction, position) in cursors)
                    {
                        await session.ExecuteAsync(Save, [reaction, position.Xid, position.Seq], token);
                    }

                    return true;
                },
                cancellationToken);
}
