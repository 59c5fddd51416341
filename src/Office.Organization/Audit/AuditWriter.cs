using Office.Organization.Foundation;

namespace Office.Organization.Audit;

/// <summary>Queues audit rows: in the actor's organ, and in the root's when that is another.</summary>
internal sealed class AuditWriter(TimeProvider clock)
{
    private const string Insert = """
        INSERT INTO audit (organ_id, at, account_id, official_id, post_id, actor_name, verb, object_id, result, client)
        VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9)
        """;

    public void Write(DbSession session, Actor actor, AuditEntry entry, Guid? ownerOrganId)
    {
        session.Queue(InsertOf(actor, entry, actor.OrganId));
        if (ownerOrganId is { } owner && owner != actor.OrganId)
        {
            session.Queue(InsertOf(actor, entry, owner));
        }
    }

    private SqlStatement InsertOf(Actor actor, AuditEntry entry, Guid organId) => new(
        Insert,
        [
            organId, clock.GetUtcNow(), actor.AccountId, actor.OfficialId, actor.PostId, actor.Name, entry.Verb,
            entry.ObjectId, entry.Result, entry.Client,
        ]);
}
