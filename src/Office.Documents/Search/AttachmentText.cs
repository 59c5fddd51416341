using Microsoft.EntityFrameworkCore;
using Office.Documents.Attachments;
using Office.Organization.Foundation;

namespace Office.Documents.Search;

/// <summary>The words that an attached file was found to hold, read once; they go with the attachment.</summary>
public sealed class AttachmentText
{
    /// <summary>The attachment's.</summary>
    public Guid Id { get; init; }

    public Guid OrganId { get; init; }

    /// <summary>Compressed; of a file without words, such as a scan, empty.</summary>
    public byte[] Text { get; init; } = [];
}

internal sealed class AttachmentTextMap : ITableMap
{
    public void Apply(ModelBuilder model) => model.Entity<AttachmentText>(text =>
    {
        text.ToTable("attachment_texts");
        text.HasOne<Attachment>().WithOne().HasForeignKey<AttachmentText>(t => t.Id).OnDelete(DeleteBehavior.Cascade);
    });
}
