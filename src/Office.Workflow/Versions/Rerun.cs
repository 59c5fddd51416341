using System.Text.Json;
using Office.Workflow.Bpmn;
using Office.Workflow.Engine;
using Office.Workflow.Instances;
using Office.Workflow.Soundness;

namespace Office.Workflow.Versions;

/// <summary>
/// Plays what happened to a matter against another version of its process: each step that was completed is completed there with
/// the same outcome, if the matter stands at it. Where it does not, the versions part, and that place is the answer.
/// </summary>
public sealed class Rerun
{
    private static readonly Dictionary<string, JsonElement> s_none = new(StringComparer.Ordinal);

    private readonly ProcessGraph _graph;
    private readonly StepContext _context;

    // By step: how many signers more than drawn have still to answer.
    private readonly Dictionary<string, int> _added = new(StringComparer.Ordinal);
    private InstanceState _state;
    private int _ids;

    private Rerun(ProcessGraph graph, InstanceState start)
    {
        _graph = graph;
        _state = start with
        {
            NextKey = 1,
            Tokens = [],
            Scopes = [],
            Visits = [],
            Rounds = [],
            Waits = [],
            Sides = [],
            Readings = [],
            Suspended = null,
            Ended = false,
            Ending = null,
            Last = [],
        };
        _context = new(AnybodyDirectory.Anybody, () => new Guid(++_ids, 0, 0, new byte[8]), new AnybodyDirectory());
    }

    /// <param name="graph">The version to be tried.</param>
    /// <param name="last">The matter's state at last: its variables are those it is played with.</param>
    /// <param name="moves">In the order in which they were made.</param>
    public static RerunResult Of(ProcessGraph graph, InstanceState last, IReadOnlyList<PastMove> moves)
    {
        var rerun = new Rerun(graph, last);
        if (!rerun.Apply(new EngineCommand.Start()))
        {
            return new(MatterFate.Stuck, 0, moves is [var first, ..] ? first : null, [], Ended: false);
        }
        for (var at = 0; at < moves.Count; at++)
        {
            if (moves[at].EndsOutOfTurn)
            {
                return new(MatterFate.Same, moves.Count, Parted: null, [], Ended: true);
            }
            rerun.ServeWork(moves[at]);
            if (!rerun.Make(moves[at]))
            {
                return new(
                    rerun.IsStuck ? MatterFate.Stuck : MatterFate.Differs, at, moves[at], rerun._state.StepsNow(), rerun._state.Ended);
            }
        }
        rerun.ServeWork(next: null);
        var fate = rerun.StandsAs(last) ? MatterFate.Same : rerun.IsStuck ? MatterFate.Stuck : MatterFate.Differs;
        return new(fate, moves.Count, Parted: null, rerun._state.StepsNow(), rerun._state.Ended);
    }

    private bool IsStuck => !_state.Ended && !_state.Tokens.Any(token => token.WorkItem is not null);

    private bool StandsAs(InstanceState last) => last.Ended == _state.Ended
        && last.StepsNow().ToHashSet(StringComparer.Ordinal).SetEquals(_state.StepsNow());

    private bool Make(PastMove move)
    {
        var token = _state.Tokens.FirstOrDefault(one => one.WorkItem is not null && Is(one.Node, move.Step));
        return move.Verb switch
        {
            "workflow.completed" or "workflow.entered-for" => token is null ? TakeAdded(move.Step) : Complete(token, move.Outcome ?? "done"),
            "workflow.returned" => token is not null && Return(token, move),
            // What was called back and done again shows as a second completion; the withdrawal itself is played the same way.
            "workflow.withdrawn" => _state.Visits.LastOrDefault(visit => Is(visit.Node, move.Step) && visit.WorkItem is not null)
                is { } visit && Apply(new EngineCommand.Withdraw(visit.WorkItem!.Value, Reason: null)),
            "workflow.jumped" => token is not null
                && Apply(new EngineCommand.Jump(token.WorkItem!.Value, move.ToStep ?? "", Holder: null, "?")),
            "workflow.reopened" => Apply(new EngineCommand.Reopen("?")),
            "workflow.failed" => Standing(move.Step) is { } failing
                && Apply(new EngineCommand.FailService(_graph[failing.Node].Topic ?? "", move.Outcome ?? "")),
            "workflow.child-ended" => Standing(move.Step) is { } calling
                && Apply(new EngineCommand.ChildEnded(calling.Key, s_none, move.Outcome)),
            "workflow.timer-fired" => Wait(move, WaitKind.Timer) is { } timer && Apply(new EngineCommand.FireTimer(timer.Key, timer.Generation)),
            "workflow.message-received" => Wait(move, WaitKind.Message) is { } message && Apply(new EngineCommand.Receive(message.Name!, s_none)),
            // A signal reaches every wait at once, and the history tells of each.
            "workflow.signal-received" => Wait(move, WaitKind.Signal) is not { } signal || Apply(new EngineCommand.Signal(signal.Name!, s_none)),
            "workflow.signer-added" => Add(move.Step),
            "workflow.signer-removed" => TakeAdded(move.Step) || token is null || Complete(token, "agree"),
            _ => true,
        };
    }

    private bool Complete(Token token, string outcome) => Apply(new EngineCommand.Complete(token.WorkItem!.Value, outcome, s_none));

    private bool Return(Token token, PastMove move)
    {
        ReturnTo[] targets = [ReturnTo.Previous, ReturnTo.Drafter, ReturnTo.Step];
        foreach (var to in targets)
        {
            var result = ProcessEngine.Apply(
                _graph, _state, new EngineCommand.Return(token.WorkItem!.Value, to, "?", StraightBack: false) { ToNode = move.ToStep }, _context);
            if (result.Fault is null && result.Value.State.Tokens.Any(one => Is(one.Node, move.ToStep)))
            {
                _state = result.Value.State;
                return true;
            }
        }
        return false;
    }

    // Added signers are not asked again here; their answers are passed over.
    private bool Add(string step)
    {
        _added[step] = _added.GetValueOrDefault(step) + 1;
        return true;
    }

    private bool TakeAdded(string step) => _added.GetValueOrDefault(step) > 0 && _added[step]-- > 0;

    private Token? Standing(string node) => _state.Tokens.FirstOrDefault(token => token.Visit is not null && Is(token.Node, node));

    private Wait? Wait(PastMove move, WaitKind kind) => _state.Waits.FirstOrDefault(wait => wait.Kind == kind && Is(wait.Node, move.Step));

    // The machine's own work is done whenever it is asked for, unless the history tells of it next.
    private void ServeWork(PastMove? next)
    {
        for (var turn = 0; turn < _graph.Nodes.Count; turn++)
        {
            var waiting = _state.Tokens.FirstOrDefault(token => token.Visit is not null && _graph[token.Node].Kind == NodeKind.ServiceTask
                && !(next is { Verb: "workflow.failed" } && Is(token.Node, next.Step)));
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
