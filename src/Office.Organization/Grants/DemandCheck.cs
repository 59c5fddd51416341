using Office.Organization.Foundation;

namespace Office.Organization.Grants;

/// <summary>
/// Holds a demand against the grants, inside the transaction of what it permits: what must be asked of the database first, and
/// then the refusal.
/// </summary>
internal sealed class DemandCheck(Actor actor, Demand demand)
{
    private const string RelationsOf = """
        SELECT relation FROM grants WHERE object_id = @p0 AND subject_id IN (@p1, @p2, @p3, @p4)
        """;

    private readonly List<Relation> _held = [];

    /// <summary>To be sent before the refusal is known; empty where the grants have no say.</summary>
    public IEnumerable<SqlStatement> Questions => demand is Demand.Related related && !actor.IsMachine && actor.IsSignedIn
        ?
        [
            new SqlStatement(
                RelationsOf,
                [related.ObjectId ?? actor.OrganId, actor.OfficialId, actor.PostId, actor.UnitId, actor.OrganId])
            {
                Row = reader => _held.Add((Relation)reader.GetInt32(0)),
            },
        ]
        : [];

    /// <summary>The refusal; null when the demand is met. An object that the actor has no relation to is said not to be there.</summary>
    public Fault? Refusal => demand switch
    {
        Demand.Open => null,
        _ when actor.IsMachine => null,
        _ when !actor.IsSignedIn => new FoundationFault.NotSignedIn(),
        Demand.SignedIn => null,
        Demand.Related related => RefusalOf(related),
        _ => new FoundationFault.NotAllowed(),
    };

    private Fault? RefusalOf(Demand.Related related)
    {
        if (_held.Any(related.AnyOf.Contains))
        {
            return null;
        }

        return _held.Count == 0 && related.ObjectId is not null && related.ObjectId != actor.OrganId
            ? new FoundationFault.Missing()
            : new FoundationFault.NotAllowed();
    }
}
