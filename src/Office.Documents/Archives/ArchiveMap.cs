using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.Archives;

internal sealed class ArchiveMap : ITableMap
{
    private const int FondsLength = 4;

    public void Apply(ModelBuilder model)
    {
        model.Entity<ArchiveSetting>(setting =>
        {
            setting.ToTable("archive_settings").HasKey(s => s.OrganId);
            setting.Property(s => s.FondsCode).HasMaxLength(FondsLength);
            setting.Property(s => s.OfficeCode).HasMaxLength(FondsLength);
            setting.HasIndex(s => s.FondsCode).IsUnique();
        });
        model.Entity<RetentionTable>(table => table.ToTable("retention_tables").HasKey(t => t.OrganId));
        model.Entity<ArchiveSequence>(sequence =>
        {
            sequence.ToTable("archive_sequences");
            sequence.HasKey(s => new { s.FondsCode, s.Year, s.Period, s.UnitCode });
        });
        model.Entity<ArchiveItem>(item =>
        {
            item.ToTable("archive_items");
            item.HasIndex(i => i.DocumentId).IsUnique();
            item.HasIndex(i => i.Code).IsUnique();
            item.HasIndex(i => new { i.FondsCode, i.Year, i.Period, i.UnitCode, i.Sequence }).IsUnique();
            item.HasIndex(i => new { i.OrganId, i.FiledAt });
        });
        model.Entity<ArchivePackageRecord>(package => package.ToTable("archive_packages"));
        model.Entity<ArchiveCheckRecord>(check =>
        {
            check.ToTable("archive_checks");
            check.HasIndex(c => new { c.ItemId, c.At });
        });
        model.Entity<ArchiveExclusion>(exclusion =>
        {
            exclusion.ToTable("archive_exclusions");
            exclusion.HasIndex(e => e.DocumentId).IsUnique();
        });
        model.Entity<ArchiveTransfer>(transfer =>
        {
            transfer.ToTable("archive_transfers");
            transfer.HasIndex(t => new { t.OrganId, t.At });
        });
    }
}
