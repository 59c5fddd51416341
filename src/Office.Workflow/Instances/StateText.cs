using System.Text.Json;
using System.Text.Json.Serialization;
using Office.Workflow.Engine;

namespace Office.Workflow.Instances;

/// <summary>The engine's state as it is stored. Names are part of what is stored: add, never rename.</summary>
public static class StateText
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static string Write(InstanceState state) => JsonSerializer.Serialize(state, Options);

    public static InstanceState Read(string text) => JsonSerializer.Deserialize<InstanceState>(text, Options)
        ?? throw new InvalidDataException("An instance without a state.");
}
