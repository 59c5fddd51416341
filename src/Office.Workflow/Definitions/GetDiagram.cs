using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Bpmn;
using Office.Workflow.Engine;
using Office.Workflow.Instances;

namespace Office.Workflow.Definitions;

/// <summary>The drawings that a matter runs through, with where it is and which arrows it took. Its times are in the track.</summary>
/// <param name="RootId">The matter.</param>
public sealed record GetDiagram(Guid RootId) : IQuery<IReadOnlyList<Diagram>>
{
    public Demand Demand =>
        Demand.On(RootId, Relation.Reader, Relation.Handler, Relation.Drafter, Relation.FormerHandler);
}

/// <summary>One run of a process on its drawing.</summary>
/// <param name="InstanceId">The run.</param>
/// <param name="Name">The process.</param>
/// <param name="Version">Its version, to which the run is pinned.</param>
/// <param name="Xml">BPMN 2.0 XML.</param>
/// <param name="Now">Ids of the steps at which it stands.</param>
/// <param name="Walked">Ids of the steps and arrows on the way that led there; ways that were given up are not among them.</param>
/// <param name="EndedAt">When it came to its end.</param>
public sealed record Diagram(
    Guid InstanceId, string Name, int Version, ReadOnlyMemory<byte> Xml, IReadOnlyList<string> Now,
    IReadOnlyList<string> Walked, DateTimeOffset? EndedAt);

internal sealed class GetDiagramHandler(OfficeDbContext db) : IQueryHandler<GetDiagram, IReadOnlyList<Diagram>>
{
    public async Task<Outcome<IReadOnlyList<Diagram>>> HandleAsync(GetDiagram query, CancellationToken cancellationToken)
    {
        var runs = await db.Set<ProcessInstance>()
            .Where(instance => instance.RootId == query.RootId)
            .Join(db.Set<ProcessDefinition>(), instance => instance.DefinitionId, definition => definition.Id,
                (instance, definition) => new { instance, definition })
            .OrderBy(run => run.instance.StartedAt).ThenBy(run => run.instance.Id)
            .ToListAsync(cancellationToken);
        return runs.ConvertAll(run => Of(run.instance, run.definition));
    }

    private static Diagram Of(ProcessInstance instance, ProcessDefinition definition)
    {
        var state = StateText.Read(instance.State);
        return new(
            instance.Id, definition.Name, definition.Version, definition.Xml, [.. state.StepsNow()],
            SafeXml.Load(definition.Xml).Match(drawing => Walked(drawing, state.Visits, instance.EndedAt is not null), _ => []),
            instance.EndedAt);
    }

    /// <summary>The visits know what led to them; between two of them only gateways and events were passed.</summary>
    private static List<string> Walked(XDocument drawing, IReadOnlyList<Visit> visits, bool ended)
    {
        var steps = drawing.Descendants().Where(IsStep).Select(element => element.Id()).ToHashSet(StringComparer.Ordinal);
        var nodes = visits.ToDictionary(visit => visit.Key, visit => visit.Node);
        var starts = visits.Count > 0 ? Ids(drawing, "startEvent").Take(1).ToList() : [];
        var way = new WayFinder(drawing);
        HashSet<string> walked = [.. starts, .. visits.Select(visit => visit.Node)];
        foreach (var visit in visits)
        {
            var from = visit.From.Where(nodes.ContainsKey).Select(key => nodes[key]).ToList();
            foreach (var origin in from.Count > 0 ? from : starts)
            {
                walked.UnionWith(way.Between(origin, visit.Node, step => !steps.Contains(step)));
            }
        }

        if (ended && visits.Count > 0)
        {
            var last = visits[^1].Node;
            walked.UnionWith(Ids(drawing, "endEvent")
                .Select(end => way.Between(last, end, step => !steps.Contains(step)))
                .FirstOrDefault(found => found.Count > 0) ?? []);
        }

        return [.. walked];
    }

    private static bool IsStep(XElement element) => element.Name.Namespace == BpmnNames.Bpmn
        && (element.Name.LocalName is "subProcess" or "callActivity"
            || element.Name.LocalName.EndsWith("task", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Ids(XDocument drawing, string name) =>
        drawing.Descendants(BpmnNames.Bpmn + name).Select(element => element.Id());
}
