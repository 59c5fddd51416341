using System.Text.Json;

namespace Office.Documents.Supervisions;

/// <summary>How an organ supervises: local rules, every one of them data.</summary>
public sealed record SupervisionRules
{
    /// <summary>字 of its numbers.</summary>
    public string Prefix { get; init; } = "督";

    /// <summary>From how many working days before the limit the light is yellow.</summary>
    public int YellowDays { get; init; } = 3;

    /// <summary>立项须批: the sources whose matters a leader approves first.</summary>
    public IReadOnlyList<ItemSource> Approved { get; init; } =
        [ItemSource.Document, ItemSource.Proposal, ItemSource.KeyProject];

    /// <summary>Extensions of up to so many working days are the supervisor's to grant.</summary>
    public int SupervisorDays { get; init; } = 5;

    /// <summary>Up to so many those of the deputy leader; longer ones are the leader's.</summary>
    public int DeputyDays { get; init; } = 15;

    /// <summary>催报上限: reports out of turn that may be asked for…</summary>
    public int MostRequests { get; init; } = 2;

    /// <summary>…within so many days.</summary>
    public int RequestDays { get; init; } = 30;

    /// <summary>Whether what is overdue is sent the notices by itself.</summary>
    public bool HasLadder { get; init; } = true;

    /// <summary>Working days that a notice allows.</summary>
    public int NoticeDays { get; init; } = 3;

    public static SupervisionRules Usual { get; } = new();

    public ExtensionLevel LevelOf(int workdays) =>
        workdays <= SupervisorDays ? ExtensionLevel.Supervisor
        : workdays <= DeputyDays ? ExtensionLevel.DeputyLeader
        : ExtensionLevel.Leader;

    /// <summary>The name of what is wrong; null when they can be used.</summary>
    internal string? Flaw() => this switch
    {
        { Prefix.Length: 0 or > 20 } => nameof(Prefix),
        { YellowDays: < 0 or > 60 } => nameof(YellowDays),
        { SupervisorDays: < 0 } => nameof(SupervisorDays),
        _ when DeputyDays < SupervisorDays || DeputyDays > 250 => nameof(DeputyDays),
        { MostRequests: < 0 or > 100 } => nameof(MostRequests),
        { RequestDays: < 1 or > 366 } => nameof(RequestDays),
        { NoticeDays: < 1 or > 60 } => nameof(NoticeDays),
        _ => null,
    };
}

/// <summary>An organ's own rules.</summary>
public sealed class SupervisionRulesRow
{
    public Guid OrganId { get; init; }

    /// <summary><see cref="SupervisionRules"/> as JSON.</summary>
    public string Rules { get; set; } = "";

    public SupervisionRules Read() => JsonSerializer.Deserialize<SupervisionRules>(Rules, JsonSerializerOptions.Web) ?? SupervisionRules.Usual;

    public void Write(SupervisionRules rules) => Rules = JsonSerializer.Serialize(rules, JsonSerializerOptions.Web);
}
