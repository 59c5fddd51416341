using System.Data.Common;

namespace Office.Organization.Foundation;

/// <summary>The SQL of the rows in <c>roots</c>: locked first, raised last.</summary>
internal static class RootRows
{
    private const string Select = "SELECT organ_id, revision, history_seq, history_head, created_at FROM roots WHERE id = @p0";

    private const string Insert = """
        INSERT INTO roots (id, organ_id, revision, history_seq, history_head, created_at) VALUES (@p0, @p1, @p2, @p3, @p4, @p5)
        """;

    private const string Raise = """
        UPDATE roots SET revision = @p2, history_seq = @p3, history_head = @p4 WHERE id = @p0 AND revision = @p1
        """;

    /// <summary>Locks the root's row until the end of the transaction; null when there is none yet.</summary>
    public static async Task<Root?> LockAsync(DbSession session, Guid id, CancellationToken cancellationToken)
    {
        Root Read(DbDataReader reader) => new()
        {
            Id = id,
            OrganId = session.Dialect.ReadGuid(reader, 0),
            Revision = reader.GetInt64(1),
            HistorySeq = reader.GetInt64(2),
            HistoryHead = (byte[])reader[3],
            CreatedAt = session.Dialect.ReadTime(reader, 4),
        };
        var rows = await session.ReadAsync(Select + session.Dialect.ForUpdate, [id], Read, cancellationToken);
        return rows is [var root] ? root : null;
    }

    public static Task InsertAsync(DbSession session, Root root, CancellationToken cancellationToken) => session.ExecuteAsync(
        Insert,
        [root.Id, root.OrganId, root.Revision, root.HistorySeq, root.HistoryHead, root.CreatedAt],
        cancellationToken);

    public static async Task RaiseAsync(
        DbSession session, Root root, long historySeq, byte[] historyHead, CancellationToken cancellationToken)
    {
        var raised = await session.ExecuteAsync(
            Raise, [root.Id, root.Revision, root.Revision + 1, historySeq, historyHead], cancellationToken);
        // The row is locked, so this cannot happen; were the lock ever lost, nothing is overwritten.
        if (raised != 1)
        {
            throw new InvalidOperationException($"Root {root.Id} moved on under its lock.");
        }
    }
}
