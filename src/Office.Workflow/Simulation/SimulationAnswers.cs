using System.Text.Json;
using Office.Organization.Foundation;

namespace Office.Workflow.Simulation;

/// <summary>What a process that is tried out is answered: variables at the start, per element and turn, and messages.</summary>
/// <param name="Variables">At the start.</param>
/// <param name="Tasks">By element id: for its first time, its second, and so on; later times set nothing.</param>
/// <param name="Messages">In the order in which they are delivered.</param>
public sealed record SimulationAnswers(
    IReadOnlyDictionary<string, JsonElement> Variables,
    IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, JsonElement>>> Tasks,
    IReadOnlyList<SimulationMessage> Messages)
{
    private const int MaxDepth = 32;

    /// <summary>Nothing is answered, and every task sets nothing.</summary>
    public static SimulationAnswers None { get; } = new(
        Empty, new Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, JsonElement>>>(StringComparer.Ordinal), []);

    private static Dictionary<string, JsonElement> Empty => new(StringComparer.Ordinal);

    /// <summary>Reads <c>{"variables": {…}, "tasks": {"id": [{…}]}, "messages": [{"name": "…", "afterStep": 2}]}</c>.</summary>
    public static Outcome<SimulationAnswers> Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = MaxDepth });
            return Read(document.RootElement);
        }
        catch (JsonException broken)
        {
            return new WorkflowFault.AnswersUnreadable($"{broken.LineNumber + 1}:{broken.BytePositionInLine + 1}");
        }
    }

    internal IReadOnlyDictionary<string, JsonElement> Of(string elementId, int turn) =>
        Tasks.TryGetValue(elementId, out var turns) && turn < turns.Count ? turns[turn] : Empty;

    private static Outcome<SimulationAnswers> Read(JsonElement root)
    {
        if (Odd(root) is { } odd)
        {
            return new WorkflowFault.AnswersUnreadable(odd);
        }
        var tasks = new Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, JsonElement>>>(StringComparer.Ordinal);
        foreach (var task in Part(root, "tasks", JsonValueKind.Object)?.EnumerateObject() ?? default)
        {
            if (task.Value.ValueKind != JsonValueKind.Array
                || task.Value.EnumerateArray().Any(turn => turn.ValueKind != JsonValueKind.Object))
            {
                return new WorkflowFault.AnswersUnreadable($"tasks.{task.Name}");
            }
            tasks[task.Name] = [.. task.Value.EnumerateArray().Select(Values)];
        }
        var messages = new List<SimulationMessage>();
        foreach (var message in Part(root, "messages", JsonValueKind.Array)?.EnumerateArray() ?? default)
        {
            if (MessageOf(message) is not { } read)
            {
                return new WorkflowFault.AnswersUnreadable($"messages[{messages.Count}]");
            }
            messages.Add(read);
        }
        return new SimulationAnswers(
            Part(root, "variables", JsonValueKind.Object) is { } variables ? Values(variables) : Empty, tasks, messages);
    }

    /// <summary>The first part that is not what it must be; null when all are.</summary>
    private static string? Odd(JsonElement root) => root.ValueKind != JsonValueKind.Object
        ? "{"
        : root.EnumerateObject().Where(part => (part.Name, part.Value.ValueKind) is not
            (("variables" or "tasks", JsonValueKind.Object) or ("messages", JsonValueKind.Array))).Select(part => part.Name)
            .FirstOrDefault();

    private static JsonElement? Part(JsonElement root, string name, JsonValueKind kind) =>
        root.TryGetProperty(name, out var part) && part.ValueKind == kind ? part : null;

    private static SimulationMessage? MessageOf(JsonElement message) =>
        message.ValueKind == JsonValueKind.Object
        && message.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String
        && message.TryGetProperty("afterStep", out var after) && after.ValueKind == JsonValueKind.Number
        && after.TryGetInt32(out var step)
            ? new(name.GetString()!, step, Part(message, "variables", JsonValueKind.Object) is { } given ? Values(given) : Empty)
            : null;

    // Cloned, because the document is given back.
    private static IReadOnlyDictionary<string, JsonElement> Values(JsonElement values)
    {
        var all = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var value in values.EnumerateObject())
        {
            all[value.Name] = value.Value.Clone();
        }
        return all;
    }
}
