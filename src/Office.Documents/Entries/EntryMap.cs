using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.Entries;

internal sealed class EntryMap : ITableMap
{
    public void Apply(ModelBuilder model) => model.Entity<Entry>(entry =>
    {
        entry.ToTable("entries").Property(e => e.Id).ValueGeneratedNever();
        entry.HasIndex(e => e.DispatchId);
        entry.HasIndex(e => e.SignOffId).IsUnique();
        entry.HasIndex(e => e.ConfirmItemId).IsUnique();
        entry.HasIndex(e => new { e.RecorderId, e.EnteredAt });
    });
}
