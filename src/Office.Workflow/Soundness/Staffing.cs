using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.DutyRosters;
using Office.Workflow.Bpmn;

namespace Office.Workflow.Soundness;

/// <summary>Looks a process over with the people of the actor's organ as they are now.</summary>
internal sealed class Staffing(IDirectorySource directory, IDutyRoster roster, Actor actor, TimeProvider clock)
{
    public IReadOnlyList<StaffingProblem> Problems(ProcessGraph graph)
    {
        // The processes that come with the product are for every organ below too, whoever is there yet.
        if (actor.IsMachine)
        {
            return [];
        }
        var now = clock.GetUtcNow();
        return [.. new StaffingCheck(directory.Current, actor.OrganId, roster.OnDuty(actor.OrganId, now), OfficeDay.Of(now)).Of(graph)];
    }
}
