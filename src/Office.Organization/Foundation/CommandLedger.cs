using System.Text.Json;

namespace Office.Organization.Foundation;

/// <summary>Deduplication: the first statement of every command takes its id, the last keeps its answer.</summary>
internal sealed class CommandLedger(TimeProvider clock)
{
    // A concurrent command with the same id waits here until the first has ended, and then finds its row.
    private const string Take = """
        INSERT INTO commands (account_id, command_id, name, digest, at) VALUES (@p0, @p1, @p2, @p3, @p4)
        ON CONFLICT (account_id, command_id) DO NOTHING
        """;

    private const string Look = "SELECT digest, result FROM commands WHERE account_id = @p0 AND command_id = @p1";

    private const string Keep = "UPDATE commands SET result = @p2 WHERE account_id = @p0 AND command_id = @p1";

    /// <summary>Null when the command is new and may run; otherwise what it answers.</summary>
    public async Task<Outcome<TResult>?> TakeAsync<TResult>(
        DbSession session, Guid accountId, Guid commandId, object command, CancellationToken cancellationToken)
    {
        var digest = CommandDigest.Of(command);
        var taken = await session.ExecuteAsync(
            Take, [accountId, commandId, command.GetType().Name, digest, clock.GetUtcNow()], cancellationToken);
        if (taken == 1)
        {
            return null;
        }

        var rows = await session.ReadAsync(
            Look,
            [accountId, commandId],
            reader => (Digest: (byte[])reader[0], Result: reader.IsDBNull(1) ? null : reader.GetString(1)),
            cancellationToken);
        var (stored, result) = rows[0];
        if (!stored.AsSpan().SequenceEqual(digest))
        {
            return new FoundationFault.CommandIdReused();
        }

        return result is null ? new FoundationFault.AlreadyDone() : JsonSerializer.Deserialize<TResult>(result)!;
    }

    public static async Task KeepAsync<TResult>(
        DbSession session, Guid accountId, Guid commandId, object command, TResult result, CancellationToken cancellationToken)
    {
        if (command is not ISecretCommand || typeof(TResult) == typeof(Done))
        {
            await session.ExecuteAsync(Keep, [accountId, commandId, JsonSerializer.Serialize(result)], cancellationToken);
        }
    }
}
