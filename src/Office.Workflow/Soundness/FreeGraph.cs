using System.Text.Json;
using Office.Workflow.Bpmn;

namespace Office.Workflow.Soundness;

/// <summary>
/// A process whose conditions are answered by <see cref="Choices"/> instead of variables. What holds for every answer holds for
/// every content of the variables; nothing is assumed about what people decide.
/// </summary>
internal static class FreeGraph
{
    public static ProcessGraph Of(ProcessGraph graph, Choices choices) => new(
        graph.Key, graph.Name, graph.Sha256, [.. graph.Nodes.Select(node => Free(node, choices))]);

    /// <summary>The lists over which rounds and other repeated activities run, filled with so many elements each.</summary>
    public static Dictionary<string, JsonElement> Lists(ProcessGraph graph, int length)
    {
        var list = JsonSerializer.SerializeToElement(Enumerable.Range(1, length));
        return graph.Nodes.Where(node => node.Repeat is { Collection.Length: > 0 })
            .Select(node => node.Repeat!.Collection).Distinct(StringComparer.Ordinal)
            .ToDictionary(name => name, _ => list, StringComparer.Ordinal);
    }

    private static ProcessNode Free(ProcessNode node, Choices choices) => node with
    {
        Outgoing = [.. node.Outgoing.Select(flow => flow with { Condition = Free(flow.Condition, choices) })],
        Repeat = node.Repeat is { } repeat ? repeat with { Completion = Free(repeat.Completion, choices) } : null,
        Again = node.Again is { } again ? again with { While = Free(again.While, choices) } : null,
    };

    private static Expression? Free(Expression? condition, Choices choices) =>
        condition is null ? null : new Expression(condition.Text, _ => choices.Next());
}
