using Office.Organization.Foundation;

namespace Office.Web.Jobs;

/// <summary>Forgets commands after 30 days: a repetition that comes later than that is a new command.</summary>
internal sealed class PurgeCommands(IUnitOfWork work, TimeProvider clock)
{
    // So many that the writer is not held longer than by a command.
    private const int Chunk = 500;

    private const string Delete = """
        DELETE FROM commands WHERE (account_id, command_id) IN
            (SELECT account_id, command_id FROM commands WHERE at < @p0 ORDER BY at LIMIT 500)
        """;

    private static readonly TimeSpan s_kept = TimeSpan.FromDays(30);

    /// <returns>How many were forgotten.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var before = clock.GetUtcNow() - s_kept;
        int purged, all = 0;
        do
        {
            purged = 0;
            await work.WriteAsync(
                async (session, token) =>
                {
                    purged = await session.ExecuteAsync(Delete, [before], token);
                    return purged > 0;
                },
                cancellationToken);
            all += purged;
        }
        while (purged == Chunk);
        return all;
    }
}
