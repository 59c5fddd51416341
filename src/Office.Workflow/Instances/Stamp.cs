using Office.Organization;
using Office.Organization.Foundation;
using Office.Workflow.Assignments;

namespace Office.Workflow.Instances;

/// <summary>Who acts, when, and the ids of what is made.</summary>
internal sealed class Stamp(Actor actor, TimeProvider clock, IIdSource ids)
{
    public Guid OfficialId => actor.OfficialId;

    public Assignee Actor => new(actor.OfficialId, actor.PostId, actor.OrganId);

    /// <summary>Cut to whole milliseconds, as it is stored.</summary>
    public DateTimeOffset Now => DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());

    public Guid NextId() => ids.Next();
}
