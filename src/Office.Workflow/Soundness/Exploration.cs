using Office.Workflow.Bpmn;
using Office.Workflow.Engine;

namespace Office.Workflow.Soundness;

/// <summary>
/// Walks every state that a process can come to, returns included, with the engine itself: whatever it finds is what would
/// happen. Rounds are walked empty and with two members; more members only repeat what two show.
/// </summary>
internal sealed class Exploration
{
    /// <summary>More states than this are refused rather than taken on trust.</summary>
    public const int MaxStates = 10_000;

    // A round of nobody, and one of two.
    private static readonly int[] s_lengths = [0, 2];

    private readonly Choices _choices = new();
    private readonly List<Place> _places = [];
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly ProcessGraph _graph;
    private readonly PossibleMoves _moves;
    private readonly StepContext _context;
    private SoundnessProblem? _problem;
    private int _ids;

    public Exploration(ProcessGraph graph)
    {
        _graph = FreeGraph.Of(graph, _choices);
        _moves = new PossibleMoves(_graph);
        _context = new StepContext(AnybodyDirectory.Anybody, () => new Guid(++_ids, 0, 0, new byte[8]), new AnybodyDirectory());
    }

    public int States => _places.Count;

    /// <summary>The first problem; null when every way that can be begun can be ended, and every step can be come to.</summary>
    public SoundnessProblem? Run()
    {
        foreach (var (start, length) in Beginnings())
        {
            var state = new InstanceState(AnybodyDirectory.Anybody, AnybodyDirectory.Anybody.OrganId)
            {
                Variables = FreeGraph.Lists(_graph, length),
            };
            Try(new Place(state, From: -1, new SoundnessStep(start, "start", [])), start, new EngineCommand.Start(start));
        }
        for (var at = 0; at < _places.Count && _problem is null; at++)
        {
            Walk(at);
        }
        return _problem ?? Endless() ?? Dead();
    }

    private IEnumerable<(string Start, int Length)> Beginnings() =>
        from start in _graph.Inside(null).Where(node => node.Kind == NodeKind.Start)
        from length in s_lengths.Take(FreeGraph.Lists(_graph, 1).Count == 0 ? 1 : 2)
        select (start.Id, length);

    private void Walk(int at)
    {
        var place = _places[at];
        if (place.State.Ended)
        {
            return;
        }
        foreach (var (node, command) in _moves.From(place.State))
        {
            Try(place with { From = at }, node, command);
        }
        if (place.LeadsOn.Count == 0 && _problem is null)
        {
            var stuck = place.State.Tokens.Count > 0 ? place.State.Tokens[0].Node : _graph.Start.Id;
            var join = place.State.Tokens.FirstOrDefault(token => token.Visit is null && token.Member is null)?.Node;
            _problem = new(join is null ? new WorkflowFault.NoWayToEnd(stuck) : new WorkflowFault.JoinMayWaitForever(join),
                join ?? stuck, PathTo(at));
        }
    }

    private void Try(Place from, string node, EngineCommand command)
    {
        _choices.Reset();
        do
        {
            var result = ProcessEngine.Apply(_graph, from.State, command, _context);
            _problem ??= result.Match(
                step => Keep(from, node, command, step),
                fault => fault is WorkflowFault.TooManyMoves ? new(fault, node, PathTo(from.From)) : null);
        }
        while (_problem is null && _choices.Turn());
    }

    private SoundnessProblem? Keep(Place from, string node, EngineCommand command, StepResult step)
    {
        if (Orphan(from.State, step) is { } orphan)
        {
            return new(new WorkflowFault.OrphanItem(orphan), orphan, PathTo(from.From));
        }
        var key = new Marking(_graph, step.State).Text();
        if (!_known.TryGetValue(key, out var index))
        {
            if (_places.Count == MaxStates)
            {
                return new(new WorkflowFault.TooManyStates(MaxStates), _graph.Start.Id, []);
            }
            _known[key] = index = _places.Count;
            _places.Add(new Place(step.State, from.From, new SoundnessStep(node, NameOf(command), step.State.StepsNow())));
            _visited.UnionWith(step.State.Visits.Select(visit => visit.Node));
            _visited.UnionWith(step.State.Tokens.Select(token => token.Node));
        }
        from.LeadsOn.Add(index);
        return null;
    }

    /// <summary>The step of an item that no token stands for, or of a token whose item was closed.</summary>
    private static string? Orphan(InstanceState before, StepResult step)
    {
        var open = before.Tokens.Where(token => token.WorkItem is not null).ToDictionary(token => token.WorkItem!.Value, token => token.Node);
        foreach (var effect in step.Effects)
        {
            switch (effect)
            {
                case Effect.CreateWorkItem create:
                    open[create.Id] = create.Node;
                    break;
                case Effect.CloseWorkItem close:
                    open.Remove(close.Id);
                    break;
                default:
                    break;
            }
        }
        foreach (var token in step.State.Tokens.Where(token => token.WorkItem is not null))
        {
            if (!open.Remove(token.WorkItem!.Value))
            {
                return token.Node;
            }
        }
        return open.Count == 0 ? null : open.Values.First();
    }

    /// <summary>A state from which no end can be come to any more.</summary>
    private SoundnessProblem? Endless()
    {
        var before = new List<int>[_places.Count];
        for (var at = 0; at < _places.Count; at++)
        {
            foreach (var next in _places[at].LeadsOn)
            {
                (before[next] ??= []).Add(at);
            }
        }
        var open = new Stack<int>(Enumerable.Range(0, _places.Count).Where(at => _places[at].State.Ended));
        var ending = open.ToHashSet();
        while (open.TryPop(out var at))
        {
            foreach (var one in (before[at] ?? []).Where(ending.Add))
            {
                open.Push(one);
            }
        }
        var lost = Enumerable.Range(0, _places.Count).FirstOrDefault(at => !ending.Contains(at), -1);
        if (lost < 0)
        {
            return null;
        }
        var node = _places[lost].State.Tokens[0].Node;
        return new(new WorkflowFault.NoWayToEnd(node), node, PathTo(lost));
    }

    private SoundnessProblem? Dead() => _graph.Nodes.FirstOrDefault(node =>
            node.Kind is NodeKind.UserTask or NodeKind.ServiceTask or NodeKind.CallActivity && !_visited.Contains(node.Id)) is { } dead
        ? new(new WorkflowFault.Unreachable(dead.Id), dead.Id, [])
        : null;

    private List<SoundnessStep> PathTo(int at)
    {
        var path = new List<SoundnessStep>();
        for (; at >= 0; at = _places[at].From)
        {
            path.Add(_places[at].By);
        }
        path.Reverse();
        return path;
    }

    private static string NameOf(EngineCommand command) => command switch
    {
        EngineCommand.Complete complete => complete.Outcome,
        EngineCommand.Return { StraightBack: true } => "straight-back",
        EngineCommand.Return => "return",
        EngineCommand.CompleteService => "served",
        EngineCommand.FireTimer => "timer",
        EngineCommand.Receive => "message",
        EngineCommand.Signal => "signal",
        EngineCommand.Start => "start",
        _ => "child-ended",
    };

    /// <param name="State">As the engine left it.</param>
    /// <param name="From">The place from which it was first come to; -1 for a beginning.</param>
    /// <param name="By">The move that led here.</param>
    private sealed record Place(InstanceState State, int From, SoundnessStep By)
    {
        public HashSet<int> LeadsOn { get; } = [];
    }
}
