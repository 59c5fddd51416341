namespace Office.Documents.Inking;

/// <summary>A layer that is being drawn, kept on the server with every stroke so that a lost connection loses nothing.</summary>
public sealed class InkDraft
{
    public Guid WorkItemId { get; init; }

    public Guid OfficialId { get; init; }

    /// <summary>The version of the text that is drawn on; another version is another draft.</summary>
    public int TextVersion { get; init; }

    public Guid OrganId { get; init; }

    /// <summary>sha256 of that text's canonical content.</summary>
    public required byte[] ContentHash { get; init; }

    public required byte[] Layer { get; set; }

    /// <summary>sha256 of the layer as it was last kept; null while it never was.</summary>
    public byte[]? KeptHash { get; set; }

    public DateTimeOffset SavedAt { get; set; }

    /// <summary>sha256 of the layer; null when nothing is on it.</summary>
    public byte[]? Hash() => LayerReading.Kept(Layer).IsEmpty ? null : PageLayer.Hash(Layer);
}
