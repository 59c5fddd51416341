using Office.Organization.Delegations;
using Office.Organization.Foundation;
using Office.Workflow.Assignments;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Instances;

/// <summary>
/// Lets whoever holds an item act: a delegate while the delegation stands, with the principal's name put to the act, and nobody
/// before what the step requires is there.
/// </summary>
internal sealed class ActingAs(Stamp stamp, StandingDelegations delegations, DutyStandIns duty, StepFormGate forms, IHistory history)
{
    public Stamp Stamp => stamp;

    /// <summary>代录: the act is the leader's, though another hand enters it.</summary>
    public void EnterFor(Assignee leader)
    {
        stamp.Principal = leader;
        history.ActFor(leader.OfficialId);
    }

    /// <summary>Why the holder may not act by this row; null when they may.</summary>
    public async Task<Fault?> EnterAsync(OpenStep step, WorkItemHolder holder, CancellationToken cancellationToken)
    {
        if (holder.BehalfOf is not { } principal)
        {
            return null;
        }
        var instance = step.Instance;
        if (!await delegations.ReachAsync(
            principal, holder.OfficialId, instance.MatterKind, instance.OrganId, cancellationToken)
            && !IsOnDuty(step, holder, principal))
        {
            return new WorkflowFault.DelegationOver();
        }
        var post = step.HolderOf(principal)?.PostId ?? holder.PostId;
        stamp.Principal = new Assignee(principal, post, step.People.Post(post)?.OrganId ?? instance.OrganId);
        history.ActFor(principal);
        return null;
    }

    /// <summary>Why whoever holds the step may not end it yet; null when they may.</summary>
    public Task<Fault?> LackingAsync(OpenStep step, CancellationToken cancellationToken) => forms.LackingAsync(step, cancellationToken);

    private bool IsOnDuty(OpenStep step, WorkItemHolder holder, Guid principal) => step.Item is { } item
        && duty.For(OrganOf(step, principal), item.Kind, step.Instance.Urgency, item.SentAt).Any(post => post.OfficialId == holder.OfficialId);

    private static Guid OrganOf(OpenStep step, Guid principal) =>
        step.HolderOf(principal) is { } own && step.People.Post(own.PostId) is { } post ? post.OrganId : step.Instance.OrganId;
}
