using System.Text.Json;
using Office.Workflow.Bpmn;
using Office.Workflow.Engine;
using Office.Workflow.Instances;
using Office.Workflow.Soundness;

namespace Office.Workflow.Versions;

/// <summary>
/// Plays what people did with a matter against another version of its process: each step they completed is completed there with
/// the same outcome, if the matter stands at it. Where it does not, the versions part, and that place is the answer.
/// </summary>
public sealed class Rerun
{
    private static readonly Dictionary<string, JsonElement> s_none = new(StringComparer.Ordinal);

    private readonly ProcessGraph _graph;
    private readonly StepContext _context;
    private InstanceState _state;
    private int _ids;

    private Rerun(ProcessGraph graph, InstanceState start)
    {
        _graph = graph;
        _state = start with { NextKey = 1, Tokens = [], Scopes = [], Visits = [], Rounds = [], Waits = [], Ended = false };
        _context = new(AnybodyDirectory.Anybody, () => new Guid(++_ids, 0, 0, new byte[8]), new AnybodyDirectory());
    }

    /// <param name="graph">The version to be tried.</param>
    /// <param name="last">The matter's state at last: its variables are those it is played with.</param>
    /// <param name="moves">In the order in which they were made.</param>
    public static RerunResult Of(ProcessGraph graph, InstanceState last, IReadOnlyList<PastMove> moves)
    {
        var rerun = new Rerun(graph, last);
        rerun.Apply(new EngineCommand.Start());
        for (var at = 0; at < moves.Count; at++)
        {
            rerun.ServeWork(moves[at]);
            if (!rerun.Make(moves[at]))
            {
                return new(at, moves[at], rerun._state.StepsNow(), Ended: false);
            }
        }
        rerun.ServeWork(next: null);
        return new(moves.Count, Parted: null, rerun._state.StepsNow(), rerun._state.Ended);
    }

    private bool Make(PastMove move)
    {
        var token = _state.Tokens.FirstOrDefault(one => one.WorkItem is not null && Is(one.Node, move.Step));
        return move.Verb switch
        {
            "workflow.completed" => token is not null
                && Apply(new EngineCommand.Complete(token.WorkItem!.Value, move.Outcome ?? "done", s_none)),
            "workflow.returned" => token is not null && (Return(token, move, ReturnTo.Previous) || Return(token, move, ReturnTo.Drafter)),
            // What was called back and done again shows as a second completion; the withdrawal itself is played the same way.
            "workflow.withdrawn" => _state.Visits.LastOrDefault(visit => Is(visit.Node, move.Step) && visit.WorkItem is not null)
                is { } visit && Apply(new EngineCommand.Withdraw(visit.WorkItem!.Value, Reason: null)),
            _ => true,
        };
    }

    private bool Return(Token token, PastMove move, ReturnTo to)
    {
        var result = ProcessEngine.Apply(_graph, _state, new EngineCommand.Return(token.WorkItem!.Value, to, "?", StraightBack: false), _context);
        if (result.Fault is not null || !result.Value.State.Tokens.Any(one => Is(one.Node, move.ToStep)))
        {
            return false;
        }
        _state = result.Value.State;
        return true;
    }

    // The machine's own work is done whenever it is asked for, unless the history tells of it next.
    private void ServeWork(PastMove? next)
    {
        for (var turn = 0; turn < _graph.Nodes.Count; turn++)
        {
            var waiting = _state.Tokens.FirstOrDefault(token => token.Visit is not null && _graph[token.Node].Kind == NodeKind.ServiceTask);
            if (waiting is null || !Apply(new EngineCommand.CompleteService(
                _graph[waiting.Node].Topic!, next is { Verb: "workflow.served" } ? next.Outcome ?? "done" : "done", s_none)))
            {
                return;
            }
        }
    }

    private bool Apply(EngineCommand command)
    {
        var result = ProcessEngine.Apply(_graph, _state, command, _context);
        _state = result.Match(step => step.State, _ => _state);
        return result.Fault is null;
    }

    private static bool Is(string node, string? step) => string.Equals(node, step, StringComparison.Ordinal);
}

/// <summary>How far a matter's history goes under another version.</summary>
/// <param name="Made">How many of its moves could be made.</param>
/// <param name="Parted">The move that could not be made; null when all could.</param>
/// <param name="Standing">The elements at which it would stand then.</param>
/// <param name="Ended">Whether it would be at its end.</param>
public sealed record RerunResult(int Made, PastMove? Parted, IReadOnlyList<string> Standing, bool Ended);
