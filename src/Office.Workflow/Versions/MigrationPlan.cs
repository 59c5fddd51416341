using Office.Organization.Foundation;
using Office.Workflow.Bpmn;

namespace Office.Workflow.Versions;

/// <summary>
/// Which element of the new version stands for which of the old: the one of the same id, unless the map says otherwise.
/// </summary>
/// <param name="From">The version on which instances run.</param>
/// <param name="To">The version to which they are to be moved.</param>
/// <param name="Map">Old id to new id, only where they differ.</param>
public sealed record MigrationPlan(ProcessGraph From, ProcessGraph To, IReadOnlyDictionary<string, string> Map)
{
    /// <summary>Checks that every id of the map exists where it is said to.</summary>
    public Fault? Check() => Map.Keys.FirstOrDefault(id => From.Find(id) is null) is { } old ? new VersionFault.MapUnknown(old)
        : Map.Values.FirstOrDefault(id => To.Find(id) is null) is { } next ? new VersionFault.MapUnknown(next)
        : null;

    /// <summary>The element of the new version that stands for one of the old, or why none can.</summary>
    public Outcome<ProcessNode> At(string nodeId)
    {
        var old = From[nodeId];
        if (To.Find(Map.GetValueOrDefault(nodeId, nodeId)) is not { } next)
        {
            return new VersionFault.ElementGone(nodeId, old.Name);
        }
        return IsAlike(old, next) ? next : new VersionFault.ElementDiffers(nodeId, old.Name);
    }

    /// <summary>The elements of the new version that could stand for one of the old, wherever they are drawn.</summary>
    public IEnumerable<ProcessNode> Candidates(ProcessNode old) => To.Nodes.Where(next => IsOfKind(old, next));

    private bool IsAlike(ProcessNode old, ProcessNode next) => IsOfKind(old, next)
        && string.Equals(Mapped(old.Parent), next.Parent, StringComparison.Ordinal);

    private static bool IsOfKind(ProcessNode old, ProcessNode next) => old.Kind == next.Kind
        && old.Event.Kind == next.Event.Kind
        && string.Equals(old.Topic, next.Topic, StringComparison.Ordinal)
        && old.Repeat is null == next.Repeat is null
        && old.Repeat?.Sequential == next.Repeat?.Sequential;

    private string? Mapped(string? nodeId) => nodeId is null ? null : Map.GetValueOrDefault(nodeId, nodeId);
}
