namespace Office.Documents.Incomings;

/// <summary>What one official decided, wrote or did at a step of an incoming paper; a decision is signed. Never changed.</summary>
public sealed class IncomingOpinion
{
    public Guid Id { get; init; }

    public Guid OrganId { get; init; }

    public Guid IncomingId { get; init; }

    public Guid WorkItemId { get; init; }

    public required string Step { get; init; }

    public required string StepName { get; init; }

    /// <summary>The opinion box (意见栏) of the filing sheet; null where the step has none.</summary>
    public string? Slot { get; init; }

    /// <summary>How the step ended: <c>agree</c>, <c>initial</c>, <c>handled</c>, <c>return</c> …</summary>
    public required string Outcome { get; init; }

    public Guid OfficialId { get; init; }

    public Guid PostId { get; init; }

    public required string Name { get; init; }

    public required string Title { get; init; }

    public string UnitName { get; init; } = "";

    /// <summary>The official for whom it was done, by a delegation; null when in the actor's own right.</summary>
    public Guid? OnBehalfOf { get; init; }

    public string? OnBehalfOfName { get; init; }

    /// <summary>As it is printed: the name, or 乙（代甲）.</summary>
    public string PrintedName => OnBehalfOfName is null ? Name : $"{Name}（代{OnBehalfOfName}）";

    /// <summary>Rank of the signer then; a box is read by rank, then time. Smaller is higher.</summary>
    public int Rank { get; init; }

    public string? Opinion { get; init; }

    /// <summary>Handwriting as vector strokes, UTF-8 JSON as the pad sent it; null where none was made.</summary>
    public byte[]? Ink { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>Of a decision: the key that signed it; null of a piece of work.</summary>
    public Guid? KeyId { get; init; }

    public byte[]? PublicKey { get; init; }

    /// <summary>The bytes that were signed; never rebuilt from columns.</summary>
    public byte[]? Payload { get; init; }

    /// <summary>sha256 of the payload: how later signers name this decision.</summary>
    public byte[]? PayloadHash { get; init; }

    public byte[]? Signature { get; init; }
}
