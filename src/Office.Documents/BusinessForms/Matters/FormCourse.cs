using Microsoft.EntityFrameworkCore;
using Office.Documents.BusinessForms.Opinions;
using Office.Organization.Foundation;
using Office.Workflow.Instances;

namespace Office.Documents.BusinessForms.Matters;

/// <summary>Moves a filled-in form along its process, and ends it when the process does.</summary>
internal sealed class FormCourse(
    OfficeDbContext db, IProcesses processes, FormClaims claims, IOutbox outbox, TimeProvider clock)
{
    /// <summary>Starts the process on the version that was published with the form.</summary>
    public Task<Outcome<Guid>> StartAsync(OpenForm open, CancellationToken cancellationToken) => processes.StartAsync(
        new StartInstance(
            open.Version.ProcessKey, open.Matter.Id, open.Matter.OrganId, FormRecord.SnapshotOf(open.Matter),
            FormVariables.Of(open.Design, open.Matter.Read()), open.Version.ProcessId),
        cancellationToken);

    public async Task<Outcome<StepDone>> CompleteAsync(
        OpenForm open, Guid workItemId, string outcome, CancellationToken cancellationToken)
    {
        var done = await processes.CompleteAsync(
            workItemId, new Completion(outcome, FormVariables.Of(open.Design, open.Matter.Read())), cancellationToken);
        if (done is { Fault: null, Value.Ended: true })
        {
            await EndAsync(open.Matter, outcome is "disagree" ? FormMatterState.Refused : FormMatterState.Granted, cancellationToken);
        }

        return done;
    }

    /// <summary>The process came to its end by itself or by somebody's hand: what was decided last says how.</summary>
    public async Task SettleAsync(FormMatter matter, CancellationToken cancellationToken)
    {
        if (matter.State is not FormMatterState.Running)
        {
            return;
        }

        var last = await db.Set<FormOpinion>().Where(opinion => opinion.MatterId == matter.Id)
            .OrderByDescending(opinion => opinion.At).Select(opinion => opinion.Outcome).FirstOrDefaultAsync(cancellationToken);
        await EndAsync(matter, last switch
        {
            null or "return" => FormMatterState.Cancelled,
            "disagree" => FormMatterState.Refused,
            _ => FormMatterState.Granted,
        }, cancellationToken);
    }

    private async Task EndAsync(FormMatter matter, FormMatterState how, CancellationToken cancellationToken)
    {
        matter.End(how, clock.GetUtcNow());
        if (how is not FormMatterState.Granted)
        {
            // What was refused books nothing.
            await claims.ReleaseAsync(matter.Id, cancellationToken);
        }

        outbox.Add(new FormMatterEnded(matter.Id, how));
    }
}
