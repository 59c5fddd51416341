using Office.Organization.Directory;
using Office.Workflow.Assignments;
using Office.Workflow.Bpmn;

namespace Office.Workflow.Starts;

/// <summary>In whose name a process begins by itself.</summary>
internal static class StartOfficial
{
    /// <summary>
    /// Whom the start event names, in the organ that published it; where it names nobody, the first of those who look after the
    /// organ's processes. Null when nobody is there.
    /// </summary>
    public static PostEntry? Of(DirectorySnapshot people, Guid organId, ProcessNode start) =>
        start.Starter is { } named
            ? SnapshotDirectory.Named(people, named).FirstOrDefault(post => post.OrganId == organId)
            : people.ByDuty(organId, Duty.ProcessOwner) is [var owner, ..] ? owner : null;
}
