using Office.Organization.Foundation;

namespace Office.Workflow.Deadlines;

/// <summary>A timer's firing was refused: it is tried again later, and after some times an administrator has to look at it.</summary>
public sealed record RecordTimerProblem(Guid TimerId, Guid RootId, int Generation, string Problem) : ICommand<Done>, IRootCommand
{
    public Demand Demand => Demand.TheOffice;
}

internal sealed class RecordTimerProblemHandler(TimerRows timers, TimeProvider clock)
    : ICommandHandler<RecordTimerProblem, Done>
{
    private const int LongestProblem = 100;

    public async Task<Outcome<Done>> HandleAsync(RecordTimerProblem command, CancellationToken cancellationToken)
    {
        var timer = await timers.FindAsync(command.TimerId, cancellationToken);
        if (timer is { State: TimerState.Armed } && timer.Generation == command.Generation)
        {
            timer.Refuse(command.Problem.Length <= LongestProblem ? command.Problem : command.Problem[..LongestProblem], clock.GetUtcNow());
        }

        return new Done();
    }
}
