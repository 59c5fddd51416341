using System.Text.Json;

namespace Office.Web.Features.Dispatches;

/// <summary>What a line of the record says beyond its verb, as far as people read it.</summary>
internal static class RecordDetails
{
    private static readonly string[] s_told = ["Reason", "Number", "RecipientName", "By", "Told"];

    /// <summary>Reason, number or recipient from the kept details; null where there is none of them.</summary>
    public static string? Reason(string? details)
    {
        if (details is null)
        {
            return null;
        }

        using var json = JsonDocument.Parse(details);
        var told = s_told
            .Select(name => json.RootElement.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null)
            .Where(text => !string.IsNullOrWhiteSpace(text))
            .ToList();
        return told.Count == 0 ? null : string.Join(' ', told);
    }
}
