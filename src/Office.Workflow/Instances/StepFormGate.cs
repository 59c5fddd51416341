using Office.Organization.Foundation;
using Office.Workflow.Definitions;

namespace Office.Workflow.Instances;

/// <summary>
/// Holds a step back whose drawing requires a business form that nobody has handed in yet. Forms are asked for late: they stand on
/// EF, whose session costs more than a move.
/// </summary>
internal sealed class StepFormGate(Lazy<IEnumerable<IStepForms>> forms)
{
    /// <summary>Why the step cannot be ended; null when it can. Who is asked beside its holder needs no form.</summary>
    public async Task<Fault?> LackingAsync(OpenStep step, CancellationToken cancellationToken)
    {
        if (step.Item is not { BesideId: null } item || step.Graph.Find(item.StepId)?.Rules is not { NeedsForm: true, Form: { } key })
        {
            return null;
        }
        foreach (var known in forms.Value)
        {
            if (await known.MissingAsync(step.Instance.OrganId, step.Instance.RootId, key, cancellationToken) is { } name)
            {
                return new WorkflowFault.FormMissing(item.StepName, name);
            }
        }
        return null;
    }
}
