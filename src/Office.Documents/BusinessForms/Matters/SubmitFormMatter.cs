using Office.Documents.BusinessForms.Designs;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.WorkItems;

namespace Office.Documents.BusinessForms.Matters;

/// <summary>提交: the drafter hands the form in, for the first time or again after a return.</summary>
/// <param name="MatterId">The matter.</param>
/// <param name="WorkItemId">The drafter's open item after a return; null the first time.</param>
/// <param name="BaseRevision">The revision that the drafter sees; another window's later save is not handed in unseen.</param>
public sealed record SubmitFormMatter(Guid MatterId, Guid? WorkItemId, long BaseRevision) : ICommand<Done>, IRootCommand
{
    public Guid RootId => MatterId;

    public Demand Demand => Demand.On(MatterId, Relation.Drafter);
}

/// <summary>A filled-in form was handed in: there is something to find.</summary>
public sealed record FormMatterSubmitted(Guid MatterId) : IOfficeEvent;

internal sealed class SubmitFormMatterHandler(
    CommandRows rows, FormDesk desk, FormRecord record, FormCourse course, TimeProvider clock) : ICommandHandler<SubmitFormMatter, Done>
{
    public async Task<Outcome<Done>> HandleAsync(SubmitFormMatter command, CancellationToken cancellationToken)
    {
        var found = await desk.OpenAsync(command.MatterId, command.WorkItemId, cancellationToken);
        if (found.Fault is not null)
        {
            return found.Fault;
        }

        var open = found.Value;
        if (!open.IsFilling)
        {
            return new FormFault.NotADraft();
        }

        if (open.Matter.Revision != command.BaseRevision)
        {
            return new FormFault.MovedOn(open.Matter.Revision);
        }

        if (await desk.FixAsync(open, cancellationToken) is { } unready)
        {
            return unready;
        }

        open.Matter.Submit(clock.GetUtcNow());
        record.Submitted(open.Matter);
        var item = open.Item?.Id is { } held ? held : await StartedAsync(open, cancellationToken);
        if (item.Fault is not null)
        {
            return item.Fault;
        }

        await record.RenewAsync(open.Matter, cancellationToken);
        var done = await course.CompleteAsync(open, item.Value, ProcessSketch.Submit, cancellationToken);
        return done.Match<Outcome<Done>>(_ => new Done(), fault => fault);
    }

    private async Task<Outcome<Guid>> StartedAsync(OpenForm open, CancellationToken cancellationToken)
    {
        var started = await course.StartAsync(open, cancellationToken);
        if (started.Fault is not null)
        {
            return started.Fault;
        }

        // The process opens with the drafter's own item; the form is filled in, so it is passed in the same transaction.
        return rows.Of<WorkItem>().Known.Single(item => item.InstanceId == started.Value && item.StepId == FormDesign.FillStep).Id;
    }
}
