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

    /// <summary>Locks the root's row until the end of the transaction; nothing is found when there is none yet.</summary>
    public static SqlStatement Lock(DbSession session, Guid id, Action<Root> found) => new(Select + session.Dialect.ForUpdate, [id])
    {
        Row = reader => found(new Root
        {
            Id = id,
            OrganId = session.Dialect.ReadGuid(reader, 0),
            Revision = reader.GetInt64(1),
            HistorySeq = reader.GetInt64(2),
            HistoryHead = (byte[])reader[3],
            CreatedAt = session.Dialect.ReadTime(reader, 4),
        }),
    };

    public static SqlStatement OfNew(Root root) => new(
        Insert, [root.Id, root.OrganId, root.Revision, root.HistorySeq, root.HistoryHead, root.CreatedAt]);

    /// <summary>The row is locked, so it must be there; were the lock ever lost, nothing is overwritten.</summary>
    public static SqlStatement Raised(Root root, long historySeq, byte[] historyHead) =>
        new(Raise, [root.Id, root.Revision, root.Revision + 1, historySeq, historyHead]) { MustTouch = 1 };
}
