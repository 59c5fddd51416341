using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;

namespace Office.Documents.Supervisions;

/// <summary>
/// Ends the actor's step with one of its outcomes: 立项审批, 签收 or 拒签, the unit leader's signature, 督查审核, 领导审阅, 归档, and those
/// of an extension. A decision is signed with the official's own key; it names what was shown, and is refused when that has moved on.
/// </summary>
/// <param name="ItemId">The matter.</param>
/// <param name="WorkItemId">The actor's open item.</param>
/// <param name="Outcome">One of the step's outcomes, or <c>return</c> where the step may send back.</param>
/// <param name="Opinion">In words; obligatory with a refusal, 退回重办 and a new instruction.</param>
/// <param name="Revision">The revision of the matter that was shown.</param>
public sealed record DecideItem(Guid ItemId, Guid WorkItemId, string Outcome, string? Opinion, long Revision) : ICommand<Done>, IRootCommand
{
    /// <summary>Of an extension: the date that is set; null for the one that was asked for.</summary>
    public DateOnly? DueOn { get; init; }

    public Guid RootId => ItemId;

    public Demand Demand => Demand.On(ItemId, Relation.Handler);
}

internal sealed class DecideItemHandler(
    SupervisionDesk desk, SupervisionSigner signer, SupervisionCourse course, SupervisionRecord record, IProcesses processes)
    : ICommandHandler<DecideItem, Done>
{
    public async Task<Outcome<Done>> HandleAsync(DecideItem command, CancellationToken cancellationToken)
    {
        var held = await desk.HeldAsync(command.ItemId, command.WorkItemId, cancellationToken);
        if (held.Fault is not null)
        {
            return held.Fault;
        }

        if (await course.RefusalAsync(held.Value, command, cancellationToken) is { } refused)
        {
            return refused;
        }

        var (item, work) = held.Value;
        var opinion = await signer.RecordAsync(held.Value, command.Outcome, command.Opinion, cancellationToken);
        if (opinion.Fault is not null)
        {
            return opinion.Fault;
        }

        await course.TakeAsync(held.Value, command, opinion.Value.PrintedName, cancellationToken);
        record.Add(item, "supervision.decided", work.StepId, new { command.Outcome, Opinion = opinion.Value.Id, command.DueOn });
        await record.RenewAsync(item, cancellationToken);
        var done = command.Outcome is SupervisionSteps.Back
            ? await processes.ReturnAsync(work.Id, ReturnTo.Previous, opinion.Value.Opinion!, straightBack: false, cancellationToken)
            : await processes.CompleteAsync(work.Id, Completion.Of(command.Outcome), cancellationToken);
        return done.Match<Outcome<Done>>(_ => new Done(), fault => fault);
    }
}
