using System.Collections.Concurrent;
using Office.Workflow.Bpmn;

namespace Office.Workflow.Instances;

/// <summary>Keeps the graphs of published versions in memory: they never change, so that reading one twice is waste.</summary>
internal sealed class ProcessLibrary
{
    private readonly ConcurrentDictionary<Guid, ProcessGraph> _graphs = new();

    public ProcessGraph? Find(Guid definitionId) => _graphs.GetValueOrDefault(definitionId);

    public ProcessGraph Add(ProcessDefinition definition) => _graphs.GetOrAdd(definition.Id, _ => Read(definition));

    private static ProcessGraph Read(ProcessDefinition definition) => BpmnReader.Read(definition.Xml).Match(
        graph => graph,
        fault => throw new InvalidDataException($"Process {definition.Key} {definition.Version} cannot be read: {fault.Code}."));
}
