using System.Text.Json;

namespace Office.Documents.Archives;

/// <summary>The organ's own retention table: rules in order, the first that fits decides. Data of the organ, never of the program.</summary>
public sealed class RetentionTable(Guid organId)
{
    /// <summary>The organ; it has one table.</summary>
    public Guid OrganId { get; private init; } = organId;

    public string Rules { get; private set; } = "[]";

    public long Revision { get; private set; }

    public IReadOnlyList<RetentionRule> Read() => JsonSerializer.Deserialize<List<RetentionRule>>(Rules, JsonSerializerOptions.Web)!;

    public void Write(IReadOnlyList<RetentionRule> rules) => (Rules, Revision) = (JsonSerializer.Serialize(rules, JsonSerializerOptions.Web), Revision + 1);
}

/// <summary>The table that is shipped (seeds/archive/retention.csv): what an organ begins with.</summary>
internal static class ShippedRetention
{
    private static readonly Lazy<IReadOnlyList<RetentionRule>> s_rules = new(Load);

    public static IReadOnlyList<RetentionRule> Rules => s_rules.Value;

    private static List<RetentionRule> Load()
    {
        using var stream = typeof(ShippedRetention).Assembly.GetManifestResourceStream("Office.Documents.Archives.retention.csv")!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
                .Select(line => line.Split(',', 4))
                .Select(cells => new RetentionRule(cells[2].Split('|', StringSplitOptions.RemoveEmptyEntries), PeriodOf(cells[1]), cells[3])),
        ];
    }

    private static RetentionPeriod? PeriodOf(string text) => text switch
    {
        "permanent" => RetentionPeriod.Permanent,
        "30" => RetentionPeriod.ThirtyYears,
        "10" => RetentionPeriod.TenYears,
        "not-filed" => null,
        _ => throw new InvalidDataException($"{text} is no retention period."),
    };
}
