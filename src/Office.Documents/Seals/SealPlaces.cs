using System.Text.Json;
using Office.Documents.Typesetting.Layout;

namespace Office.Documents.Seals;

/// <summary>The places of the seals as they are kept with a dispatch: the first organ's, then those of the others.</summary>
public static class SealPlaces
{
    public static string Write(IReadOnlyList<SealPlace> places) => JsonSerializer.Serialize(places, JsonSerializerOptions.Web);

    /// <summary>Empty when nothing was typeset. A file of one organ may have been kept with its place alone.</summary>
    public static IReadOnlyList<SealPlace> Read(string? json) => json switch
    {
        null => [],
        ['{', ..] => [JsonSerializer.Deserialize<SealPlace>(json, JsonSerializerOptions.Web)!],
        _ => JsonSerializer.Deserialize<SealPlace[]>(json, JsonSerializerOptions.Web)!,
    };
}
