using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Workflow.Assignments;

namespace Office.Workflow.Moves;

/// <summary>Who is to handle the step to which a matter jumps.</summary>
internal static class JumpHolder
{
    /// <summary>The official in their first post; nobody when none was named; a fault when the one named holds no post.</summary>
    public static Outcome<Assignee?> Of(DirectorySnapshot people, Guid? officialId) => officialId is not { } named
        ? (Assignee?)null
        : people.PostsOf(named) is [var post, ..] ? new Assignee(named, post.Id, post.OrganId)
        : new WorkflowFault.PersonMissing();
}
