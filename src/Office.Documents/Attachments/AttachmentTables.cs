using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.Attachments;

/// <summary>The attachments' table, as handlers name it.</summary>
public static class AttachmentTables
{
    extension(OfficeDbContext db)
    {
        public DbSet<Attachment> Attachments => db.Set<Attachment>();
    }
}
