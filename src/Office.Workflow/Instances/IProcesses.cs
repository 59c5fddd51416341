using System.Text.Json;
using Office.Organization.Foundation;
using Office.Workflow.Assignments;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Instances;

/// <summary>
/// What a module that owns the matter (a document) asks of its process. Every call joins the transaction of the command that
/// makes it and acts as the command's actor; nothing is saved here.
/// </summary>
public interface IProcesses
{
    /// <summary>
    /// For whom the actor acts by a delegation (代), once an item that they hold so has been looked at; null when for themselves.
    /// </summary>
    Assignee? Principal { get; }

    /// <summary>Starts the newest published version of a process and opens its first steps. Answers the instance's id.</summary>
    Task<Outcome<Guid>> StartAsync(StartInstance start, CancellationToken cancellationToken);

    /// <summary>
    /// The work item if the actor holds it and it is still open: what a handler looks at (step, root) before it acts.
    /// </summary>
    Task<Outcome<WorkItem>> HeldAsync(Guid workItemId, CancellationToken cancellationToken);

    /// <summary>直送: the place to which the matter goes straight when this item is done; null when it goes on as drawn.</summary>
    Task<StraightWay?> StraightWayAsync(Guid workItemId, CancellationToken cancellationToken);

    /// <summary>The business form that the item's step names; null when there is none.</summary>
    Task<StepForm?> FormOfAsync(Guid workItemId, CancellationToken cancellationToken);

    /// <summary>Completes the actor's open work item with one of the step's outcomes, once the form is there that the step requires.</summary>
    Task<Outcome<StepDone>> CompleteAsync(Guid workItemId, Completion completion, CancellationToken cancellationToken);

    /// <summary>
    /// Sends the matter back (退回). The reason is obligatory. Straight back (直送): when done there it comes straight back here,
    /// instead of walking the steps again.
    /// </summary>
    Task<Outcome<StepDone>> ReturnAsync(
        Guid workItemId, ReturnTo to, string reason, bool straightBack, CancellationToken cancellationToken);

    /// <summary>Sends the matter back to a step that it has passed (退回任意已办环节), by the step's id.</summary>
    Task<Outcome<StepDone>> ReturnToStepAsync(
        Guid workItemId, string stepId, string reason, bool straightBack, CancellationToken cancellationToken);

    /// <summary>
    /// Calls back what the actor sent on (撤回) while the next item is unopened, as far as the process allows; the id is that
    /// of the actor's own closed item.
    /// </summary>
    Task<Outcome<StepDone>> WithdrawAsync(Guid workItemId, string? reason, CancellationToken cancellationToken);

    /// <summary>
    /// 代录: an item that somebody else holds in their own right and that is still open. From then on the actor acts in that
    /// official's name; whether they may is for the caller to know.
    /// </summary>
    Task<Outcome<WorkItem>> HeldByAsync(Guid workItemId, Guid officialId, CancellationToken cancellationToken);

    /// <summary>代录: completes the item of <see cref="HeldByAsync"/>; the first that it opens is the holder's, to confirm it.</summary>
    Task<Outcome<StepDone>> EnterForAsync(Guid workItemId, Completion completion, CancellationToken cancellationToken);

    /// <summary>The actor says of what was entered for them that it is right, or with words what is wrong.</summary>
    Task<Outcome<StepDone>> AnswerEntryAsync(Guid workItemId, string? dispute, CancellationToken cancellationToken);

    /// <summary>A service step's work is done; the topic names the step.</summary>
    Task<Outcome<StepDone>> CompleteServiceAsync(
        Guid instanceId, string topic, Completion completion, CancellationToken cancellationToken);

    /// <summary>Marks the item as opened. Idempotent; a reader who does not hold it leaves no mark.</summary>
    Task<Outcome<WorkItem>> OpenAsync(Guid workItemId, CancellationToken cancellationToken);

    /// <summary>Renews title, reference, urgency and due date on all work items of a root.</summary>
    Task UpdateSnapshotAsync(Guid rootId, WorkItemSnapshot snapshot, CancellationToken cancellationToken);

    /// <summary>A service step's work cannot be done; an event on its edge may catch the error, else nothing happens.</summary>
    Task<Outcome<StepDone>> FailServiceAsync(
        Guid instanceId, string topic, string errorCode, CancellationToken cancellationToken);

    /// <summary>A timer of the process is due. One that was disarmed or armed anew since is refused, and nothing happens.</summary>
    Task<Outcome<StepDone>> FireTimerAsync(Guid instanceId, int key, int generation, CancellationToken cancellationToken);

    /// <summary>Something has come that the matter waits for; the instance that has waited longest takes it.</summary>
    Task<Outcome<StepDone>> ReceiveAsync(
        Guid rootId, string message, IReadOnlyDictionary<string, JsonElement> variables, CancellationToken cancellationToken);

    /// <summary>A signal reaches the matter; every instance that waits for it takes it, and none need wait.</summary>
    Task<Outcome<StepDone>> SignalAsync(Guid rootId, string name, CancellationToken cancellationToken);
}
