using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Organization.Delegations;

/// <summary>Who sets or ends a delegation and when, and the telling of it.</summary>
internal sealed class DelegationStamp(Actor actor, TimeProvider clock, IIdSource ids, IOutbox outbox)
{
    public Guid OfficialId => actor.OfficialId;

    public DateTimeOffset Now => clock.GetUtcNow();

    public DateOnly Today => OfficeDay.Of(clock.GetUtcNow());

    public Guid NextId() => ids.Next();

    /// <summary>The snapshot that assignments look at is read again, and what the principal holds is carried over.</summary>
    public void Turned(Delegation delegation)
    {
        outbox.Add(new DirectoryChanged(delegation.OrganId));
        outbox.Add(new DelegationTurned(delegation.Id, delegation.PrincipalId, delegation.DelegateId));
    }
}
