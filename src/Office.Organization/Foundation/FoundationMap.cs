using Microsoft.EntityFrameworkCore;

namespace Office.Organization.Foundation;

internal sealed class FoundationMap : ITableMap
{
    public void Apply(ModelBuilder model)
    {
        model.Entity<Root>().ToTable("roots").Property(root => root.Id).ValueGeneratedNever();
        model.Entity<HistoryRow>(row =>
        {
            row.ToTable("history").Property(h => h.Id).ValueGeneratedNever();
            row.HasIndex(h => new { h.RootId, h.Seq }).IsUnique();
        });
        model.Entity<CommandRecord>(record =>
        {
            record.ToTable("commands").HasKey(c => new { c.AccountId, c.CommandId });
            record.HasIndex(c => c.At);
        });
        model.Entity<OutboxRow>(row =>
        {
            row.ToTable("outbox").HasKey(o => o.Seq);
            row.Property(o => o.Seq).ValueGeneratedOnAdd();
        });
        model.Entity<ReactionCursor>().ToTable("reaction_cursors").HasKey(cursor => cursor.Reaction);
        model.Entity<DeadLetter>(letter =>
        {
            letter.ToTable("dead_letters").Property(d => d.Id).ValueGeneratedNever();
            letter.HasIndex(d => d.NextAt);
        });
    }
}
