using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Office.Organization.Foundation;

/// <summary>The sha256 of a command's canonical JSON: properties in declared order, an abstract member by its real type.</summary>
internal static class CommandDigest
{
    private static readonly JsonSerializerOptions s_canonical = new()
    {
        Converters = { new RealTypeConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutDemand } },
    };

    private static readonly ConcurrentDictionary<Type, byte[]> s_ofNames = new();

    public static byte[] Of(object command) => command is ISecretCommand
        ? s_ofNames.GetOrAdd(command.GetType(), type => SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(type.FullName)))
        : SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(command, command.GetType(), s_canonical));

    // The demand follows from the other properties.
    private static void LeaveOutDemand(JsonTypeInfo type)
    {
        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            if (type.Properties[i].PropertyType == typeof(Demand))
            {
                type.Properties.RemoveAt(i);
            }
        }
    }

    private sealed class RealTypeConverter : JsonConverter<object>
    {
        // A type that states its own discriminator is told apart by that, and takes no converter beside it.
        public override bool CanConvert(Type typeToConvert) =>
            typeToConvert.IsAbstract && !typeToConvert.IsInterface
            && !typeToConvert.IsDefined(typeof(JsonPolymorphicAttribute), inherit: false)
            && typeToConvert.Namespace?.StartsWith("Office.", StringComparison.Ordinal) == true;

        public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("A digest is never read back.");

        public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(value.GetType().Name);
            JsonSerializer.Serialize(writer, value, value.GetType(), options);
            writer.WriteEndArray();
        }
    }
}
