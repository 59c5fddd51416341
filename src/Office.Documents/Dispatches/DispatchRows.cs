using Microsoft.EntityFrameworkCore;
using Office.Documents.SignOffs;
using Office.Organization.Foundation;

namespace Office.Documents.Dispatches;

/// <summary>
/// The rows of dispatches, sign-offs and opinions for commands. A decision, the most frequent of them, goes without EF:
/// prepared statements for both databases, changes found and written when the command ends.
/// </summary>
internal sealed class DispatchRows(CommandRows rows, DbSession session, Lazy<OfficeDbContext> db)
{
    private const string Forget = "DELETE FROM opinion_drafts WHERE work_item_id = @p0";

    private const string Standing = "SELECT payload_hash FROM sign_offs WHERE dispatch_id = @p0";

    /// <summary>The whole dispatch, to be changed through EF.</summary>
    public Task<Dispatch?> WholeAsync(Guid id, CancellationToken cancellationToken) =>
        db.Value.Dispatches.SingleOrDefaultAsync(d => d.Id == id, cancellationToken);

    /// <summary>The whole dispatch, only to be looked at.</summary>
    public Task<Dispatch> ShownAsync(Guid id, CancellationToken cancellationToken) =>
        db.Value.Dispatches.AsNoTracking().SingleAsync(d => d.Id == id, cancellationToken);

    /// <summary>The dispatch without its recipients, to be decided on.</summary>
    public async Task<Dispatch?> ElementsAsync(Guid id, CancellationToken cancellationToken)
    {
        var dispatches = rows.Of<Dispatch>();
        await session.SendAsync(cancellationToken, dispatches.Select("id = @p0", [id]));
        return dispatches.Find(id);
    }

    /// <summary>Whether sign-offs with these payload hashes stand on the dispatch.</summary>
    public async Task<bool> AllStandAsync(Guid dispatchId, IReadOnlyList<byte[]> seen, CancellationToken cancellationToken)
    {
        if (seen.Count == 0)
        {
            return true;
        }

        var standing = await session.ReadAsync(Standing, [dispatchId], row => (byte[])row[0], cancellationToken);
        return seen.All(hash => standing.Any(other => other.AsSpan().SequenceEqual(hash)));
    }

    public void Add(SignOff signOff) => rows.Of<SignOff>().Add(signOff);

    /// <summary>A sign-off that this command has added.</summary>
    public SignOff Written(Guid id) => rows.Of<SignOff>().Find(id)!;

    /// <summary>What was written towards a decision is in the decision now.</summary>
    public void ForgetOpinions(Guid workItemId) => session.Queue(new SqlStatement(Forget, [workItemId]));
}
