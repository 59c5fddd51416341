namespace Office.Documents.Inking;

/// <summary>A kept layer over the pages of one text, with who drew it and at which step. Never changed; a later one stands beside it.</summary>
public sealed class PageInk
{
    public Guid Id { get; init; }

    /// <summary>The organ that owns the document.</summary>
    public Guid OrganId { get; init; }

    public Guid DispatchId { get; init; }

    public Guid WorkItemId { get; init; }

    /// <summary>The step's id in the process.</summary>
    public required string Step { get; init; }

    /// <summary>The version of the text that it lies over.</summary>
    public int TextVersion { get; init; }

    /// <summary>sha256 of that text's canonical content.</summary>
    public required byte[] ContentHash { get; init; }

    public Guid OfficialId { get; init; }

    public Guid PostId { get; init; }

    public required string Name { get; init; }

    public required string Title { get; init; }

    /// <summary>The official for whom it was drawn, by a delegation, as named then; null in the own right.</summary>
    public string? OnBehalfOfName { get; init; }

    /// <summary>See <see cref="PageLayer.ToBytes"/>.</summary>
    public required byte[] Layer { get; init; }

    /// <summary>sha256 of the layer: how a sign-off names it.</summary>
    public required byte[] LayerHash { get; init; }

    public DateTimeOffset KeptAt { get; init; }
}
