namespace Office.Documents.Attachments;

/// <summary>What a document may carry. Sizes are in bytes.</summary>
public sealed record AttachmentLimits
{
    public static AttachmentLimits Standard { get; } = new();

    public long FileSize { get; init; } = 100L * 1024 * 1024;

    public long TotalSize { get; init; } = 300L * 1024 * 1024;

    public int Count { get; init; } = 50;
}
