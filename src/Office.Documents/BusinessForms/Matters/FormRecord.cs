using Office.Documents.BusinessForms.Designs;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Documents.BusinessForms.Matters;

/// <summary>What stands beside every change of a filled-in form: its history, its grants, and how lists show it.</summary>
internal sealed class FormRecord(OfficeDbContext db, IHistory history, IRoots roots, IProcesses processes, IOutbox outbox)
{
    /// <summary>Opens the root, and lets the drafter at it.</summary>
    public void Begin(FormMatter matter)
    {
        roots.Create(matter.Id, matter.OrganId);
        db.Set<Grant>().Add(new Grant(matter.Id, matter.DrafterId, Relation.Drafter, matter.Id));
        Add(matter, "form.started");
    }

    public void Add(FormMatter matter, string verb, string? step = null, object? details = null) =>
        history.Add(new HistoryEntry(matter.Id, verb, step, details));

    /// <summary>Tells that the form was handed in, for the first time or again.</summary>
    public void Submitted(FormMatter matter)
    {
        Add(matter, "form.submitted", FormDesign.FillStep, new { matter.ContentVersion });
        outbox.Add(new FormMatterSubmitted(matter.Id));
    }

    public Task RenewAsync(FormMatter matter, CancellationToken cancellationToken) =>
        processes.UpdateSnapshotAsync(matter.Id, SnapshotOf(matter), cancellationToken);

    public static WorkItemSnapshot SnapshotOf(FormMatter matter) =>
        new(matter.Title, Reference: null, $"form.{matter.FormKey}", Urgency: 0, Due: null);
}
