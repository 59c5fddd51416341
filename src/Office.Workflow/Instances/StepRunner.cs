using Office.Organization.Foundation;
using Office.Workflow.Assignments;
using Office.Workflow.Engine;

namespace Office.Workflow.Instances;

/// <summary>
/// Lets the engine make a move and has it written; then, in the same transaction, what follows from it in other instances of
/// the same root. One refusal refuses all of it.
/// </summary>
internal sealed class StepRunner(StepReader reader, StepWriter writer, Links links, Stamp stamp, IDirectory directory)
{
    // Two processes can be drawn so that each sends the other a message for ever.
    private const int MaxMoves = 200;

    public async Task<Outcome<StepDone>> RunAsync(OpenStep step, EngineCommand command, CancellationToken cancellationToken)
    {
        var first = await MoveAsync(step, command, cancellationToken);
        if (first.Fault is not null || first.Value.Follows.Count == 0)
        {
            return first.Match<Outcome<StepDone>>(made => made.Done, fault => fault);
        }
        var all = new List<StepMade> { first.Value };
        var open = new Queue<FollowingMove>(first.Value.Follows);
        while (open.TryDequeue(out var next))
        {
            if (all.Count == MaxMoves)
            {
                return new WorkflowFault.TooManyMoves();
            }
            var isReopened = next.Command is EngineCommand.ReopenWith;
            if (await reader.InstanceAsync(next.InstanceId, cancellationToken) is not { } other || other.Instance.EndedAt is null == isReopened)
            {
                continue;
            }
            var made = await MoveAsync(other, next.Command, cancellationToken);
            // What was waited for when the move began may be over by now.
            if (made.Fault is WorkflowFault.WaitOver or WorkflowFault.MessageNotAwaited)
            {
                continue;
            }
            if (made.Fault is { } fault)
            {
                return fault;
            }
            all.Add(made.Value);
            foreach (var follow in made.Value.Follows)
            {
                open.Enqueue(follow);
            }
        }
        return Together(all);
    }

    private async Task<Outcome<StepMade>> MoveAsync(OpenStep step, EngineCommand command, CancellationToken cancellationToken)
    {
        var context = new StepContext(stamp.Actor, stamp.NextId, directory);
        var result = ProcessEngine.Apply(step.Graph, step.State, command, context);
        if (result.Fault is { } fault)
        {
            return fault;
        }
        var done = await writer.WriteAsync(step, result.Value, cancellationToken);
        var follows = await links.FollowAsync(step.Instance, result.Value, cancellationToken);
        return follows.Match<Outcome<StepMade>>(moves => new StepMade(step.Instance, done, moves), refused => refused);
    }

    /// <summary>What the caller is told: where all the instances that moved stand, and whether the matter's own has ended.</summary>
    private static StepDone Together(IReadOnlyList<StepMade> all) => new(
        [.. all.SelectMany(made => made.Done.Opened)],
        [.. all.GroupBy(made => made.Instance.Id).Select(moves => moves.Last())
            .SelectMany(made => made.Done.StepsNow).Distinct(StringComparer.Ordinal)],
        all.Any(made => made.Instance is { ParentId: null, EndedAt: not null }));
}
