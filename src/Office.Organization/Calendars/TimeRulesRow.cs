using System.Text.Json;

namespace Office.Organization.Calendars;

/// <summary>The stored rules of one organ.</summary>
public sealed class TimeRulesRow
{
    private TimeRulesRow()
    {
    }

    internal TimeRulesRow(Guid id, Guid organId)
    {
        Id = id;
        OrganId = organId;
    }

    public Guid Id { get; private init; }

    public Guid OrganId { get; private init; }

    /// <summary>The four times of the day as JSON.</summary>
    public string Hours { get; private set; } = "";

    public bool MovesOffRestDays { get; private set; }

    /// <summary>The limits by urgency, each as <see cref="Allowance"/> writes it, separated by semicolons; empty for none.</summary>
    public string Limits { get; private set; } = "";

    public int BlueDays { get; private set; }

    public int OrangeDays { get; private set; }

    /// <summary>The leader's post in charge of each unit, as JSON.</summary>
    public string InCharge { get; private set; } = "{}";

    internal void State(TimeRules rules)
    {
        Hours = JsonSerializer.Serialize(rules.Hours);
        MovesOffRestDays = rules.MovesOffRestDays;
        Limits = string.Join(';', rules.Limits.Select(limit => limit?.ToString() ?? ""));
        (BlueDays, OrangeDays) = (rules.BlueDays, rules.OrangeDays);
        InCharge = JsonSerializer.Serialize(rules.InCharge);
    }

    internal TimeRules Read() => new(
        JsonSerializer.Deserialize<OfficeHours>(Hours)!,
        MovesOffRestDays,
        [.. Limits.Split(';').Select(Allowance.Parse)],
        BlueDays,
        OrangeDays)
    {
        InCharge = JsonSerializer.Deserialize<Dictionary<Guid, Guid>>(InCharge)!,
    };
}
