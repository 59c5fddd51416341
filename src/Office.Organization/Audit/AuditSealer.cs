using System.Data.Common;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Office.Organization.Foundation;

namespace Office.Organization.Audit;

/// <summary>
/// Chains audit rows per organ in feed order, some seconds after they were written: a head inside every transaction would cost
/// three quarters of the throughput. A row's fields are hashed as <see cref="CanonicalBytes"/>, after the previous seal's hash.
/// </summary>
public sealed class AuditSealer(IUnitOfWork work, TimeProvider clock)
{
    private const int Pass = 1000;

    private const string Columns =
        "seq, organ_id, at, account_id, official_id, post_id, actor_name, verb, object_id, result, client";

    private const string LastSeals = """
        SELECT organ_id, number, through_xid, through_seq, rows, at, prev_hash, hash FROM audit_seals AS seal
        WHERE number = (SELECT MAX(number) FROM audit_seals AS other WHERE other.organ_id = seal.organ_id)
        """;

    private const string SealsOf = """
        SELECT organ_id, number, through_xid, through_seq, rows, at, prev_hash, hash FROM audit_seals
        WHERE organ_id = @p0 AND number > @p1 ORDER BY number LIMIT 1000
        """;

    private const string Insert = """
        INSERT INTO audit_seals (organ_id, number, through_xid, through_seq, rows, at, prev_hash, hash)
        VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7)
        """;

    /// <summary>
    /// Seals everything that is committed and not sealed yet, in transactions of at most 1,000 rows, so that a backlog holds
    /// the writer no longer than a second's rows do; called by one node at a time.
    /// </summary>
    /// <returns>How many rows are now under a seal that were not before.</returns>
    public async Task<int> SealAsync(CancellationToken cancellationToken)
    {
        var all = 0;
        int passed;
        do
        {
            passed = await SealPassAsync(cancellationToken);
            all += passed;
        }
        while (passed == Pass);

        return all;
    }

    /// <summary>Rebuilds an organ's chain from its rows; holds no more of them than one seal covers.</summary>
    public async Task<AuditVerification> VerifyAsync(Guid organId, CancellationToken cancellationToken)
    {
        await using var rows = RowsOfAsync(organId, cancellationToken).GetAsyncEnumerator(cancellationToken);
        var hasRow = await rows.MoveNextAsync();
        var (previous, whole) = (HistoryChain.Empty, 0);
        int? broken = null;
        await foreach (var seal in SealsOfAsync(organId, cancellationToken))
        {
            List<Positioned> under = [];
            while (hasRow && rows.Current.Position <= new FeedPosition(seal.ThroughXid, seal.ThroughSeq))
            {
                under.Add(rows.Current);
                hasRow = await rows.MoveNextAsync();
            }

            if (!IsWhole(seal, whole + 1, previous, under))
            {
                broken = whole + 1;
                break;
            }

            (previous, whole) = (seal.Hash, whole + 1);
        }

        var unsealed = 0;
        for (; hasRow; hasRow = await rows.MoveNextAsync())
        {
            unsealed++;
        }

        return new AuditVerification(whole, unsealed, broken);
    }

    private static bool IsWhole(AuditSeal seal, int number, byte[] previous, List<Positioned> under) =>
        seal.Number == number && seal.Rows == under.Count
        && seal.PrevHash.AsSpan().SequenceEqual(previous)
        && seal.Hash.AsSpan().SequenceEqual(HashOf(previous, under));

    private async Task<int> SealPassAsync(CancellationToken cancellationToken)
    {
        var sealedRows = 0;
        await work.WriteAsync(
            async (session, token) =>
            {
                var last = await session.ReadAsync(LastSeals, [], reader => ReadSeal(session, reader), token);
                // Every pass takes the organs together, so the furthest seal is where all of them stand.
                var from = last.Select(seal => new FeedPosition(seal.ThroughXid, seal.ThroughSeq)).DefaultIfEmpty().Max();
                var rows = await ReadRowsAsync(session, "audit", from.Parameters, token);
                foreach (var organ in rows.GroupBy(row => row.Row.OrganId))
                {
                    await SealAsync(session, last.FirstOrDefault(seal => seal.OrganId == organ.Key), [.. organ], token);
                }

                sealedRows = rows.Count;
                return rows.Count > 0;
            },
            cancellationToken);
        return sealedRows;
    }

    private async IAsyncEnumerable<AuditSeal> SealsOfAsync(Guid organId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long last = 0;
        IReadOnlyList<AuditSeal> page;
        do
        {
            page = await work.ReadAsync(
                (session, token) => session.ReadAsync(SealsOf, [organId, last], reader => ReadSeal(session, reader), token), cancellationToken);
            foreach (var seal in page)
            {
                yield return seal;
                last = seal.Number;
            }
        }
        while (page.Count == Pass);
    }

    private async IAsyncEnumerable<Positioned> RowsOfAsync(Guid organId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var last = default(FeedPosition);
        IReadOnlyList<Positioned> page;
        do
        {
            page = await work.ReadAsync(
                (session, token) => ReadRowsAsync(
                    session, "(SELECT * FROM audit WHERE organ_id = @p2) AS audit", [.. last.Parameters, organId], token),
                cancellationToken);
            foreach (var row in page)
            {
                yield return row;
                last = row.Position;
            }
        }
        while (page.Count == Pass);
    }

    private Task<int> SealAsync(
        DbSession session, AuditSeal? previous, IReadOnlyList<Positioned> rows, CancellationToken cancellationToken)
    {
        var prevHash = previous?.Hash ?? HistoryChain.Empty;
        var through = rows[^1].Position;
        return session.ExecuteAsync(
            Insert,
            [
                rows[0].Row.OrganId, (previous?.Number ?? 0) + 1, through.Xid, through.Seq, rows.Count, clock.GetUtcNow(),
                prevHash, HashOf(prevHash, rows),
            ],
            cancellationToken);
    }

    private static byte[] HashOf(byte[] previous, IReadOnlyList<Positioned> rows)
    {
        var bytes = new CanonicalBytes().Add(previous);
        foreach (var (_, row) in rows)
        {
            bytes.Add(row.Seq).Add(row.OrganId).Add(row.At).Add(row.AccountId).Add(row.OfficialId).Add(row.PostId)
                .Add(row.ActorName).Add(row.Verb).Add(row.ObjectId).Add(row.Result).Add(row.Client);
        }

        return SHA256.HashData(bytes.Written);
    }

    private static Task<IReadOnlyList<Positioned>> ReadRowsAsync(
        DbSession session, string source, object?[] values, CancellationToken cancellationToken)
    {
        var dialect = session.Dialect;
        Positioned Read(DbDataReader reader) => new(
            new FeedPosition(reader.GetInt64(11), reader.GetInt64(0)),
            new AuditRow
            {
                Seq = reader.GetInt64(0),
                OrganId = dialect.ReadGuid(reader, 1),
                At = dialect.ReadTime(reader, 2),
                AccountId = dialect.ReadGuid(reader, 3),
                OfficialId = dialect.ReadGuid(reader, 4),
                PostId = dialect.ReadGuid(reader, 5),
                ActorName = reader.GetString(6),
                Verb = reader.GetString(7),
                ObjectId = reader.IsDBNull(8) ? null : dialect.ReadGuid(reader, 8),
                Result = reader.GetString(9),
                Client = reader.IsDBNull(10) ? null : reader.GetString(10),
            });
        return session.ReadAsync(
            $"SELECT {Columns}, {dialect.XidColumn} FROM {source} {dialect.SettledAfter} LIMIT {Pass}",
            values,
            Read,
            cancellationToken);
    }

    private static AuditSeal ReadSeal(DbSession session, DbDataReader reader) => new()
    {
        OrganId = session.Dialect.ReadGuid(reader, 0),
        Number = reader.GetInt64(1),
        ThroughXid = reader.GetInt64(2),
        ThroughSeq = reader.GetInt64(3),
        Rows = reader.GetInt32(4),
        At = session.Dialect.ReadTime(reader, 5),
        PrevHash = (byte[])reader[6],
        Hash = (byte[])reader[7],
    };

    private sealed record Positioned(FeedPosition Position, AuditRow Row);
}
