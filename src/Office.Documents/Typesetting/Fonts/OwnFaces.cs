using System.Text.Json;

namespace Office.Documents.Typesetting.Fonts;

/// <summary>
/// The faces that an organ has licensed and sets before the free ones: files by role, best first. We never call them, or any other,
/// the faces of the standard: which face conforms is the organ's to know.
/// </summary>
/// <param name="Files">Paths, or names in the folder of faces.</param>
public sealed record OwnFaces(IReadOnlyDictionary<FontRole, IReadOnlyList<string>> Files)
{
    public static OwnFaces None { get; } = new(new Dictionary<FontRole, IReadOnlyList<string>>());

    /// <summary>Reads {"仿宋": ["/path/of/a.ttf"], "Hei": "b.ttf"}; a path that is not whole is taken from a folder. Null when it is no such text.</summary>
    public static OwnFaces? Read(ReadOnlyMemory<byte> json, string folder)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind is not JsonValueKind.Object)
            {
                return null;
            }

            Dictionary<FontRole, IReadOnlyList<string>> files = [];
            foreach (var entry in document.RootElement.EnumerateObject())
            {
                var paths = entry.Value.ValueKind is JsonValueKind.Array ? [.. entry.Value.EnumerateArray()] : (JsonElement[])[entry.Value];
                if (FontRoleNames.Find(entry.Name) is not { } role || !Array.TrueForAll(paths, path => path.ValueKind is JsonValueKind.String))
                {
                    return null;
                }

                files[role] = [.. paths.Select(path => Path.Combine(folder, path.GetString()!))];
            }

            return new OwnFaces(files);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
