using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.Search;

internal sealed class SearchMap : ITableMap
{
    public void Apply(ModelBuilder model) => model.Entity<SearchEntry>(entry =>
    {
        entry.ToTable("search_entries");
        entry.HasKey(e => e.Seq);
        entry.Property(e => e.Seq).ValueGeneratedNever();
        entry.HasIndex(e => e.RootId).IsUnique();
    });
}
