using Office.Organization.Foundation;
using Office.Workflow.Instances;

namespace Office.Integration.Tests.Workflow;

/// <summary>Ends a step as its holder does, or sends it back with a reason.</summary>
/// <param name="RootId">The matter.</param>
/// <param name="WorkItemId">The actor's open item.</param>
/// <param name="Outcome">How it ends; null where it is sent back.</param>
/// <param name="Back">Where it is sent back to.</param>
public sealed record PassSeed(Guid RootId, Guid WorkItemId, string? Outcome, ReturnTo Back = ReturnTo.Previous) : ICommand<StepDone>, IRootCommand
{
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class PassSeedHandler(IProcesses processes) : ICommandHandler<PassSeed, StepDone>
{
    public Task<Outcome<StepDone>> HandleAsync(PassSeed command, CancellationToken cancellationToken) => command.Outcome is { } outcome
        ? processes.CompleteAsync(command.WorkItemId, Completion.Of(outcome), cancellationToken)
        : processes.ReturnAsync(command.WorkItemId, command.Back, "请核对后再报", straightBack: false, cancellationToken);
}
