using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Office.Workflow.Engine;

namespace Office.Workflow.Instances;

/// <summary>
/// The engine's state as it is stored. Names are part of what is stored: add, never rename. What is null, empty or false is left
/// out: the state is read and written by every move, and lies in the database for as long as the office keeps papers.
/// </summary>
public static class StateText
{
    // Their lists are empty where nothing is said; in other types an empty list may differ from none.
    private static readonly HashSet<Type> s_emptyByDefault = [typeof(InstanceState), typeof(Token), typeof(Visit)];

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutEmpty } },
    };

    public static string Write(InstanceState state) => JsonSerializer.Serialize(state, Options);

    public static InstanceState Read(string text) => JsonSerializer.Deserialize<InstanceState>(text, Options)
        ?? throw new InvalidDataException("An instance without a state.");

    private static void LeaveOutEmpty(JsonTypeInfo type)
    {
        if (!s_emptyByDefault.Contains(type.Type))
        {
            return;
        }
        foreach (var property in type.Properties.Where(property => property.AssociatedParameter is null))
        {
            if (property.PropertyType == typeof(bool))
            {
                property.ShouldSerialize = (_, value) => value is true;
            }
            else if (property.PropertyType != typeof(string) && property.PropertyType.IsAssignableTo(typeof(IEnumerable)))
            {
                property.ShouldSerialize = (_, value) => value is not (null or ICollection { Count: 0 });
            }
        }
    }
}
