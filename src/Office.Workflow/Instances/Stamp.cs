using Office.Organization;
using Office.Organization.Foundation;
using Office.Workflow.Assignments;

namespace Office.Workflow.Instances;

/// <summary>Who acts, when, and the ids of what is made.</summary>
internal sealed class Stamp(Actor actor, TimeProvider clock, IIdSource ids)
{
    public Guid OfficialId => actor.OfficialId;

    /// <summary>The organ in whose post the actor acts.</summary>
    public Guid OrganId => actor.OrganId;

    /// <summary>Whose move it is: the actor's own, or that of the principal for whom they act.</summary>
    public Assignee Actor => Principal ?? new(actor.OfficialId, actor.PostId, actor.OrganId);

    /// <summary>For whom the actor acts by a delegation; null when for themselves.</summary>
    public Assignee? Principal { get; set; }

    /// <summary>Whether this official acts, or is acted for.</summary>
    public bool IsOf(Guid officialId) => officialId == actor.OfficialId || officialId == Principal?.OfficialId;

    /// <summary>Cut to whole milliseconds, as it is stored.</summary>
    public DateTimeOffset Now => DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());

    public Guid NextId() => ids.Next();
}
