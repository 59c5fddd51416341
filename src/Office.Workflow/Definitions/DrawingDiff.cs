using System.Xml.Linq;
using Office.Organization.Foundation;
using Office.Workflow.Bpmn;

namespace Office.Workflow.Definitions;

/// <summary>What two drawings differ in, by the ids of steps and arrows. Where something stands on the page does not count.</summary>
/// <param name="Added">Only in the later one.</param>
/// <param name="Removed">Only in the earlier one.</param>
/// <param name="Changed">In both, with other rules, name or ends.</param>
public sealed record DrawingDiff(IReadOnlyList<string> Added, IReadOnlyList<string> Removed, IReadOnlyList<string> Changed)
{
    /// <summary>Compares two drawings; a fault when one of them is no XML.</summary>
    public static Outcome<DrawingDiff> Of(ReadOnlyMemory<byte> earlier, ReadOnlyMemory<byte> later)
    {
        var (before, after) = (SafeXml.Load(earlier), SafeXml.Load(later));
        return (before.Fault ?? after.Fault) is { } fault ? fault : Of(Elements(before.Value), Elements(after.Value));
    }

    private static DrawingDiff Of(Dictionary<string, string> before, Dictionary<string, string> after) => new(
        [.. after.Keys.Where(id => !before.ContainsKey(id))],
        [.. before.Keys.Where(id => !after.ContainsKey(id))],
        [.. after.Keys.Where(id => before.TryGetValue(id, out var text) && !string.Equals(text, after[id], StringComparison.Ordinal))]);

    private static Dictionary<string, string> Elements(XDocument drawing) => drawing
        .Descendants(BpmnNames.Bpmn + "process").Descendants()
        .Where(element => element.Name.Namespace == BpmnNames.Bpmn && element.Attribute("id") is not null
            && element.Parent?.Name.LocalName is "process" or "subProcess")
        .GroupBy(element => element.Id(), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => Text(group.First()), StringComparer.Ordinal);

    /// <summary>An element without the lists of its arrows and without what stands inside a sub-process, attributes in order.</summary>
    private static string Text(XElement element) =>
        $"{element.Name.LocalName}[{string.Join(' ', element.Attributes().Where(one => !one.IsNamespaceDeclaration)
            .OrderBy(one => one.Name.ToString(), StringComparer.Ordinal).Select(one => $"{one.Name}={one.Value}"))}]"
        + (element.HasElements
            ? string.Concat(element.Elements().Where(IsOwn).Select(Text))
            : element.Value.Trim());

    private static bool IsOwn(XElement child) => child.Name.LocalName is not ("incoming" or "outgoing")
        && (child.Parent!.Name.LocalName is not "subProcess" || child.Attribute("id") is null);
}
