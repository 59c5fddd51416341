using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Engine;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Moves;

/// <summary>Answers a 征求意见: the matter goes back into the hands of who asked.</summary>
/// <param name="RootId">The matter.</param>
/// <param name="WorkItemId">The actor's open item.</param>
/// <param name="Answer">In words, at most 2,000 characters.</param>
public sealed record AnswerConsult(Guid RootId, Guid WorkItemId, string Answer) : ICommand<Done>, IRootCommand
{
    /// <summary>The most characters of an answer.</summary>
    public const int MostCharacters = 2_000;

    public Demand Demand => Demand.On(RootId, Relation.Handler);
}

internal sealed class AnswerConsultHandler(Moving moving) : ICommandHandler<AnswerConsult, Done>
{
    public async Task<Outcome<Done>> HandleAsync(AnswerConsult command, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(command.Answer) || command.Answer.Length > AnswerConsult.MostCharacters)
        {
            return new WorkflowFault.AnswerUnusable(AnswerConsult.MostCharacters);
        }
        var held = await moving.HeldAsync(command.RootId, command.WorkItemId, cancellationToken);
        if (held.Fault is not null)
        {
            return held.Fault;
        }
        if (held.Value.Item!.Kind != WorkItemKind.Ask)
        {
            return new WorkflowFault.OnlyOfTheStep();
        }
        held.Value.Item.Answer = command.Answer.Trim();
        return await moving.MakeAsync(
            held.Value,
            new EngineCommand.Complete(command.WorkItemId, "answered", Completion.Of("answered").Variables),
            cancellationToken);
    }
}
