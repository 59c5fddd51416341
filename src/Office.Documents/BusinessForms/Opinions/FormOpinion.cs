namespace Office.Documents.BusinessForms.Opinions;

/// <summary>What one official decided or did at a step of a filled-in form; a decision is signed. Never changed.</summary>
public sealed class FormOpinion
{
    public Guid Id { get; init; }

    public Guid OrganId { get; init; }

    public Guid MatterId { get; init; }

    public Guid WorkItemId { get; init; }

    public required string Step { get; init; }

    public required string StepName { get; init; }

    /// <summary>How the step ended: <c>agree</c>, <c>disagree</c>, <c>done</c>, <c>return</c> …</summary>
    public required string Outcome { get; init; }

    public Guid OfficialId { get; init; }

    public Guid PostId { get; init; }

    public required string Name { get; init; }

    public required string Title { get; init; }

    /// <summary>The official for whom it was done, by a delegation; null when in the actor's own right.</summary>
    public Guid? OnBehalfOf { get; init; }

    /// <summary>That official's name as it was then.</summary>
    public string? OnBehalfOfName { get; init; }

    /// <summary>As it is printed: the name, or 乙（代甲）.</summary>
    public string PrintedName => OnBehalfOfName is null ? Name : $"{Name}（代{OnBehalfOfName}）";

    public string? Opinion { get; init; }

    /// <summary>Handwriting as vector strokes, UTF-8 JSON as the pad sent it; null where none was made.</summary>
    public byte[]? Ink { get; init; }

    /// <summary>The version of the content that was before them.</summary>
    public int ContentVersion { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>Of a decision: the key that signed it; null of a piece of work.</summary>
    public Guid? KeyId { get; init; }

    /// <summary>SubjectPublicKeyInfo of that key.</summary>
    public byte[]? PublicKey { get; init; }

    /// <summary>The bytes that were signed; never rebuilt from columns.</summary>
    public byte[]? Payload { get; init; }

    /// <summary>sha256 of the payload: how later signers name this decision.</summary>
    public byte[]? PayloadHash { get; init; }

    public byte[]? Signature { get; init; }
}
