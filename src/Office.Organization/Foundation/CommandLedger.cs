using System.Text.Json;

namespace Office.Organization.Foundation;

/// <summary>Deduplication: the first statement of every command takes its id, the last keeps its answer.</summary>
internal sealed class CommandLedger(TimeProvider clock)
{
    // A concurrent command with the same id waits here until the first has ended, and then finds its row.
    private const string TakeId = """
        INSERT INTO commands (account_id, command_id, name, digest, at) VALUES (@p0, @p1, @p2, @p3, @p4)
        ON CONFLICT (account_id, command_id) DO NOTHING
        """;

    private const string Look = "SELECT digest, result FROM commands WHERE account_id = @p0 AND command_id = @p1";

    private const string KeepAnswer = "UPDATE commands SET result = @p2 WHERE account_id = @p0 AND command_id = @p1";

    /// <summary>Takes the command's id: it touches one row when the command is new and may run, none when it was done before.</summary>
    public SqlStatement Take(Guid accountId, SealedEnvelope envelope, object command) => new(
        TakeId, [accountId, envelope.Envelope.CommandId, command.GetType().Name, envelope.Digest, clock.GetUtcNow()]);

    /// <summary>What a command that was done before answers.</summary>
    /// <param name="session">The session.</param>
    /// <param name="take">The statement of <see cref="Take"/>, which found its id taken.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public static async Task<Outcome<TResult>> AnswerAsync<TResult>(
        DbSession session, SqlStatement take, CancellationToken cancellationToken)
    {
        var rows = await session.ReadAsync(
            Look,
            take.Values[..2],
            reader => (Digest: (byte[])reader[0], Result: reader.IsDBNull(1) ? null : reader.GetString(1)),
            cancellationToken);
        var (stored, result) = rows[0];
        if (!stored.AsSpan().SequenceEqual((byte[])take.Values[3]!))
        {
            return new FoundationFault.CommandIdReused();
        }

        return result is null ? new FoundationFault.AlreadyDone() : JsonSerializer.Deserialize<TResult>(result)!;
    }

    /// <summary>Queues the answer for whoever sends the command again.</summary>
    public static void Keep<TResult>(DbSession session, SqlStatement take, object command, TResult result)
    {
        if (command is not ISecretCommand || typeof(TResult) == typeof(Done))
        {
            session.Queue(new SqlStatement(KeepAnswer, [.. take.Values[..2], JsonSerializer.Serialize(result)]));
        }
    }
}
