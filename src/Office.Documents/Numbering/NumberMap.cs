using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.Numbering;

internal sealed class NumberMap : ITableMap
{
    public void Apply(ModelBuilder model)
    {
        model.Entity<NumberSequence>(sequence =>
        {
            sequence.ToTable("number_sequences");
            sequence.HasKey(s => new { s.OrganId, s.Prefix, s.Year });
            sequence.Property(s => s.Prefix).HasMaxLength(20);
        });
        model.Entity<NumberEntry>(entry =>
        {
            entry.ToTable("number_ledger");
            entry.HasIndex(e => new { e.OrganId, e.Prefix, e.Year, e.Sequence }).IsUnique();
            entry.HasIndex(e => e.DispatchId).IsUnique();
            entry.Property(e => e.Prefix).HasMaxLength(20);
            entry.Ignore(e => e.Printed);
        });
    }
}
