namespace Office.Documents.Supervisions;

/// <summary>What one official decided or did at a step of a supervised matter; a decision is signed. Never changed.</summary>
public sealed class SupervisionOpinion
{
    public Guid Id { get; init; }

    public Guid OrganId { get; init; }

    public Guid ItemId { get; init; }

    public Guid WorkItemId { get; init; }

    public required string Step { get; init; }

    public required string StepName { get; init; }

    public required string Outcome { get; init; }

    public Guid OfficialId { get; init; }

    public required string Name { get; init; }

    public required string Title { get; init; }

    /// <summary>For whom, by a delegation; null in their own right.</summary>
    public string? OnBehalfOfName { get; init; }

    public string PrintedName => OnBehalfOfName is null ? Name : $"{Name}（代{OnBehalfOfName}）";

    public string? Opinion { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>What was decided on, as the bytes whose hash the payload names; null of a piece of work.</summary>
    public byte[]? Content { get; init; }

    /// <summary>SubjectPublicKeyInfo of the key.</summary>
    public byte[]? PublicKey { get; init; }

    /// <summary>The bytes that were signed; never rebuilt from columns.</summary>
    public byte[]? Payload { get; init; }

    public byte[]? Signature { get; init; }
}
