namespace Office.Organization.Foundation;

/// <summary>One link of a root's history: what was done, by whom, in which post. Append-only; hashed by <see cref="HistoryChain"/>.</summary>
public sealed record HistoryRow
{
    public required Guid Id { get; init; }

    public required Guid RootId { get; init; }

    public required Guid OrganId { get; init; }

    /// <summary>1, 2, 3 … within the root.</summary>
    public required long Seq { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid AccountId { get; init; }

    public required Guid OfficialId { get; init; }

    public required Guid PostId { get; init; }

    /// <summary>The official's name as it was then.</summary>
    public required string ActorName { get; init; }

    /// <summary>The post's title as it was then.</summary>
    public required string ActorTitle { get; init; }

    public Guid? OnBehalfOf { get; init; }

    public required string Verb { get; init; }

    public string? Step { get; init; }

    /// <summary>JSON text, exactly as it was hashed.</summary>
    public string? Details { get; init; }

    public required byte[] PrevHash { get; init; }

    public byte[] Hash { get; init; } = [];
}
