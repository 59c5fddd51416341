using Office.Organization.Foundation;

namespace Office.Workflow.Instances;

/// <summary>A signal that was given in another matter of the organ reaches this one. Where nothing waits, nothing happens.</summary>
/// <param name="RootId">The matter that hears it.</param>
/// <param name="Name">Of the signal.</param>
public sealed record HearSignal(Guid RootId, string Name) : ICommand<Done>, IRootCommand
{
    public Demand Demand => Demand.TheOffice;
}

internal sealed class HearSignalHandler(IProcesses processes) : ICommandHandler<HearSignal, Done>
{
    public async Task<Outcome<Done>> HandleAsync(HearSignal command, CancellationToken cancellationToken)
    {
        var heard = await processes.SignalAsync(command.RootId, command.Name, cancellationToken);
        return heard.Fault is { } fault ? fault : new Done();
    }
}
