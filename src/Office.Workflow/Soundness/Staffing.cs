using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.DutyRosters;
using Office.Workflow.Bpmn;
using Office.Workflow.Starts;

namespace Office.Workflow.Soundness;

/// <summary>Looks a process over with the people of the actor's organ as they are now, and with what the office can begin by itself.</summary>
internal sealed class Staffing(IDirectorySource directory, IDutyRoster roster, Actor actor, StartCheck starts, TimeProvider clock)
{
    public IReadOnlyList<StaffingProblem> Problems(ProcessGraph graph)
    {
        StaffingProblem[] begins = [.. starts.Problems(graph)];
        // The processes that come with the product are for every organ below too, whoever is there yet.
        if (actor.IsMachine)
        {
            return begins;
        }
        var now = clock.GetUtcNow();
        return [.. begins, .. new StaffingCheck(directory.Current, actor.OrganId, roster.OnDuty(actor.OrganId, now), OfficeDay.Of(now)).Of(graph)];
    }
}
