using System.Text.Json;

namespace Office.Documents.Archives;

/// <summary>One run of the four checks (四性检测, DA/T 70-2018) over an item's package. Only ever added.</summary>
public sealed class ArchiveCheckRecord
{
    /// <summary>How a reminder of one calls its matter.</summary>
    public const string MatterKind = "archive.check";

    public Guid Id { get; init; }

    public Guid OrganId { get; init; }

    public Guid ItemId { get; init; }

    public ArchiveOccasion Occasion { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>Whether nothing failed.</summary>
    public bool HasPassed { get; init; }

    /// <summary>The results as JSON.</summary>
    public required string Results { get; init; }

    public IReadOnlyList<CheckResult> Read() => JsonSerializer.Deserialize<List<CheckResult>>(Results, JsonSerializerOptions.Web)!;
}
