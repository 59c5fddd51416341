using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Office.Documents.Content;
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
            sequence.Property(s => s.Prefix).HasMaxLength(NumberRule.LongestPrefix);
        });
        model.Entity<NumberEntry>(entry =>
        {
            entry.ToTable("number_ledger");
            entry.HasIndex(e => new { e.OrganId, e.Prefix, e.Year, e.Sequence }).IsUnique();
            entry.HasIndex(e => e.DispatchId).IsUnique();
            entry.Property(e => e.Prefix).HasMaxLength(NumberRule.LongestPrefix);
            entry.Ignore(e => e.Printed);
        });
        model.Entity<NumberEvent>(line =>
        {
            line.ToTable("number_events");
            line.HasIndex(l => new { l.EntryId, l.Position }).IsUnique();
        });
        model.Entity<NumberRule>(rule =>
        {
            rule.ToTable("number_rules");
            rule.HasIndex(r => new { r.OrganId, r.Prefix }).IsUnique();
            rule.Property(r => r.Prefix).HasMaxLength(NumberRule.LongestPrefix);
            rule.Property(r => r.Kinds).HasConversion(kinds => Written(kinds), json => Read<DocumentKind>(json), new Lists<DocumentKind>());
            rule.Property(r => r.Posts).HasConversion(posts => Written(posts), json => Read<Guid>(json), new Lists<Guid>());
        });
        model.Entity<NumberCheckRow>(check =>
        {
            check.ToTable("number_checks");
            check.HasIndex(c => new { c.OrganId, c.At });
            check.Property(c => c.Flaws).HasConversion(flaws => Written(flaws), json => Read<NumberFlaw>(json), new Lists<NumberFlaw>());
        });
    }

    private static string Written<T>(IReadOnlyList<T> list) => JsonSerializer.Serialize(list, JsonSerializerOptions.Web);

    private static List<T> Read<T>(string json) => JsonSerializer.Deserialize<List<T>>(json, JsonSerializerOptions.Web)!;

    private sealed class Lists<T>() : ValueComparer<IReadOnlyList<T>>(
        (one, other) => one!.SequenceEqual(other!),
        list => list.Aggregate(0, (hash, item) => HashCode.Combine(hash, item)),
        list => list.ToList());
}
