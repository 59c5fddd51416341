using System.Collections.Frozen;

namespace Office.Workflow.Bpmn;

/// <summary>A process as the engine walks it, its sub-processes included: read once from its XML and never changed.</summary>
public sealed class ProcessGraph
{
    private readonly FrozenDictionary<string, ProcessNode> _nodes;
    private readonly FrozenDictionary<string, ProcessNode[]> _inside;
    private readonly FrozenDictionary<string, ProcessNode[]> _edges;
    private readonly FrozenDictionary<string, FrozenSet<string>> _before;

    internal ProcessGraph(string key, string name, string sha256, IReadOnlyList<ProcessNode> nodes)
    {
        Key = key;
        Name = name;
        Sha256 = sha256;
        Nodes = nodes;
        _nodes = nodes.ToFrozenDictionary(node => node.Id, StringComparer.Ordinal);
        _inside = nodes.GroupBy(node => node.Parent ?? "", StringComparer.Ordinal)
            .ToFrozenDictionary(inside => inside.Key, inside => inside.ToArray(), StringComparer.Ordinal);
        _edges = nodes.Where(node => node.AttachedTo is not null).GroupBy(node => node.AttachedTo!, StringComparer.Ordinal)
            .ToFrozenDictionary(edge => edge.Key, edge => edge.ToArray(), StringComparer.Ordinal);
        _before = nodes.Where(node => node is { Kind: NodeKind.InclusiveGateway, Incoming.Count: > 1 })
            .SelectMany(join => join.Incoming.Select(flow => (flow.Id, Before: Before(join, flow))))
            .ToFrozenDictionary(found => found.Id, found => found.Before, StringComparer.Ordinal);
        var starts = Inside(null).Where(node => node.Kind == NodeKind.Start).ToArray();
        Start = starts.FirstOrDefault(start => start.Event.Kind == EventKind.None) ?? starts[0];
    }

    /// <summary>The id of the BPMN process.</summary>
    public string Key { get; }

    public string Name { get; }

    /// <summary>Of the XML as it was given, in lower-case hex.</summary>
    public string Sha256 { get; }

    /// <summary>All elements, those of sub-processes among them, in the order of the file.</summary>
    public IReadOnlyList<ProcessNode> Nodes { get; }

    /// <summary>Where an instance begins: the start event without a trigger, else the first.</summary>
    public ProcessNode Start { get; }

    public ProcessNode this[string nodeId] => _nodes[nodeId];

    public ProcessNode? Find(string nodeId) => _nodes.GetValueOrDefault(nodeId);

    /// <summary>The elements drawn directly in a sub-process; null for the process itself.</summary>
    public IReadOnlyList<ProcessNode> Inside(string? parent) => _inside.GetValueOrDefault(parent ?? "") ?? [];

    /// <summary>The boundary events of an activity, in the order of the file.</summary>
    public IReadOnlyList<ProcessNode> EdgesOf(string nodeId) => _edges.GetValueOrDefault(nodeId) ?? [];

    /// <summary>The start events of the event sub-processes drawn directly in a sub-process or the process.</summary>
    internal IEnumerable<ProcessNode> TriggersIn(string? parent)
    {
        foreach (var node in Inside(parent))
        {
            if (node.Kind == NodeKind.EventSubProcess)
            {
                yield return Inside(node.Id).First(inner => inner.Kind == NodeKind.Start);
            }
        }
    }

    /// <summary>Whether a token at a node can come to an inclusive join over this arrow without having passed the join.</summary>
    internal bool CanReach(string nodeId, SequenceFlow intoJoin) => _before[intoJoin.Id].Contains(nodeId);

    /// <summary>Whether a token can go on from one element to another in one move; boundary events leave their activity.</summary>
    internal IEnumerable<ProcessNode> After(ProcessNode node) =>
        node.Outgoing.Select(flow => _nodes[flow.Target]).Concat(EdgesOf(node.Id)).Concat(
            node is { Kind: NodeKind.Throw, Event.Kind: EventKind.Link } ? [LinkOf(node)] : []);

    /// <summary>The catching link to which a throwing one jumps.</summary>
    internal ProcessNode LinkOf(ProcessNode thrown) => Inside(thrown.Parent).First(node =>
        node is { Kind: NodeKind.Catch, Event.Kind: EventKind.Link }
        && string.Equals(node.Event.Name, thrown.Event.Name, StringComparison.Ordinal));

    private FrozenSet<string> Before(ProcessNode join, SequenceFlow flow)
    {
        var into = Inside(join.Parent).SelectMany(node => After(node).Select(next => (From: node.Id, To: next.Id)))
            .ToLookup(arrow => arrow.To, arrow => arrow.From, StringComparer.Ordinal);
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([flow.Source]);
        while (open.TryPop(out var id))
        {
            if (!string.Equals(id, join.Id, StringComparison.Ordinal) && found.Add(id))
            {
                foreach (var before in into[id])
                {
                    open.Push(before);
                }
            }
        }
        return found.ToFrozenSet(StringComparer.Ordinal);
    }
}
