using System.Collections.Frozen;

namespace Office.Workflow.Bpmn;

/// <summary>A process as the engine walks it: read once from its XML and never changed.</summary>
public sealed class ProcessGraph
{
    private readonly FrozenDictionary<string, ProcessNode> _nodes;

    internal ProcessGraph(string key, string name, string sha256, IReadOnlyList<ProcessNode> nodes)
    {
        Key = key;
        Name = name;
        Sha256 = sha256;
        Nodes = nodes;
        _nodes = nodes.ToFrozenDictionary(node => node.Id, StringComparer.Ordinal);
        Start = nodes.Single(node => node.Kind == NodeKind.Start);
    }

    /// <summary>The id of the BPMN process.</summary>
    public string Key { get; }

    public string Name { get; }

    /// <summary>Of the XML as it was given, in lower-case hex.</summary>
    public string Sha256 { get; }

    public IReadOnlyList<ProcessNode> Nodes { get; }

    public ProcessNode Start { get; }

    public ProcessNode this[string nodeId] => _nodes[nodeId];
}
