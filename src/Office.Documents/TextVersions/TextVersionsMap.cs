using Microsoft.EntityFrameworkCore;
using Office.Documents.TextHolds;
using Office.Organization.Foundation;

namespace Office.Documents.TextVersions;

internal sealed class TextVersionsMap : ITableMap
{
    public void Apply(ModelBuilder model)
    {
        model.Entity<DraftVersion>(version =>
        {
            version.ToTable("draft_versions");
            version.Property(v => v.AuthorName).HasMaxLength(FileAuthors.NameCharacters);
            version.HasIndex(v => new { v.DispatchId, v.SavedAt });
        });
        model.Entity<TextHold>(hold =>
        {
            hold.ToTable("text_holds");
            hold.HasKey(h => h.DispatchId);
        });
    }
}
