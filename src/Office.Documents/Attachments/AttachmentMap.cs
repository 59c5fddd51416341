using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.Attachments;

internal sealed class AttachmentMap : ITableMap
{
    private const int AddressLength = 64;
    private const int LongestMediaType = 100;

    public void Apply(ModelBuilder model) => model.Entity<Attachment>(attachment =>
    {
        attachment.ToTable("attachments");
        attachment.Property(a => a.Sha256).HasMaxLength(AddressLength);

        // A number behind an equal name may make it a little longer than a cleaned name.
        attachment.Property(a => a.Name).HasMaxLength(FileName.Longest + 8);
        attachment.Property(a => a.MediaType).HasMaxLength(LongestMediaType);
        attachment.HasIndex(a => a.DocumentId);
        attachment.HasIndex(a => a.Sha256);
    });
}
