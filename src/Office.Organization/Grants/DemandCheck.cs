using Office.Organization.Foundation;

namespace Office.Organization.Grants;

/// <summary>Holds a demand against the grants, inside the transaction of what it permits.</summary>
internal static class DemandCheck
{
    private const string RelationsOf = """
        SELECT relation FROM grants WHERE object_id = @p0 AND subject_id IN (@p1, @p2, @p3, @p4)
        """;

    /// <summary>The refusal; null when the demand is met. An object that the actor has no relation to is said not to be there.</summary>
    public static async Task<Fault?> RefusalAsync(
        DbSession session, Actor actor, Demand demand, CancellationToken cancellationToken)
    {
        if (demand is Demand.Open || actor.IsMachine)
        {
            return null;
        }

        if (!actor.IsSignedIn)
        {
            return new FoundationFault.NotSignedIn();
        }

        return demand switch
        {
            Demand.SignedIn => null,
            Demand.Related related => await RefusalAsync(session, actor, related, cancellationToken),
            _ => new FoundationFault.NotAllowed(),
        };
    }

    private static async Task<Fault?> RefusalAsync(
        DbSession session, Actor actor, Demand.Related demand, CancellationToken cancellationToken)
    {
        var held = await session.ReadAsync(
            RelationsOf,
            [demand.ObjectId ?? actor.OrganId, actor.OfficialId, actor.PostId, actor.UnitId, actor.OrganId],
            reader => (Relation)reader.GetInt32(0),
            cancellationToken);
        if (held.Any(demand.AnyOf.Contains))
        {
            return null;
        }

        return held.Count == 0 && demand.ObjectId is not null && demand.ObjectId != actor.OrganId
            ? new FoundationFault.Missing()
            : new FoundationFault.NotAllowed();
    }
}
