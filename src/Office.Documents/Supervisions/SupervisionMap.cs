using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Office.Organization.Foundation;

namespace Office.Documents.Supervisions;

internal sealed class SupervisionMap : ITableMap
{
    public void Apply(ModelBuilder model)
    {
        ApplyItems(model);
        ApplyCourse(model);
        ApplyNotices(model);
    }

    private static void ApplyItems(ModelBuilder model)
    {
        model.Entity<SupervisionItem>(item =>
        {
            item.ToTable("supervision_items");
            item.Ignore(i => i.WasOnTime);
            item.HasIndex(i => new { i.OrganId, i.State, i.DueAt });
            item.HasIndex(i => new { i.OrganId, i.CreatedAt });
            item.HasIndex(i => new { i.LeadId, i.State });
            item.HasIndex(i => i.ParentId);
            item.HasIndex(i => i.BasisDocumentId);
            item.Property(i => i.Title).HasMaxLength(SupervisionLimits.TitleCharacters);
        });
        model.Entity<ItemAssistant>(assistant =>
        {
            assistant.ToTable("supervision_assistants");
            assistant.HasKey(a => new { a.ItemId, a.UnitId });
            assistant.HasIndex(a => a.UnitId);
        });
        model.Entity<Milestone>(milestone =>
        {
            milestone.ToTable("supervision_milestones");
            milestone.HasIndex(m => new { m.ItemId, m.Place });
        });
        model.Entity<SupervisionRulesRow>(rules =>
        {
            rules.ToTable("supervision_rules");
            rules.HasKey(r => r.OrganId);
        });
    }

    private static void ApplyCourse(ModelBuilder model)
    {
        model.Entity<ProgressReport>(report =>
        {
            report.ToTable("supervision_reports");
            report.HasIndex(r => new { r.ItemId, r.Number }).IsUnique();
            report.Property(r => r.Files).HasConversion(
                files => JsonSerializer.Serialize(files, JsonSerializerOptions.Web), json => JsonSerializer.Deserialize<List<Guid>>(json, JsonSerializerOptions.Web)!, new Ids());
        });
        model.Entity<DueExtension>(extension =>
        {
            extension.ToTable("supervision_extensions");
            extension.HasIndex(e => new { e.ItemId, e.AskedAt });
        });
        model.Entity<SupervisionOpinion>(opinion =>
        {
            opinion.ToTable("supervision_opinions");
            opinion.Ignore(o => o.PrintedName);
            opinion.HasIndex(o => new { o.ItemId, o.At });
            // One decision per work item: a second click finds the first one here even without its command id.
            opinion.HasIndex(o => new { o.WorkItemId, o.OfficialId }).IsUnique();
        });
    }

    private static void ApplyNotices(ModelBuilder model)
    {
        model.Entity<SupervisionNotice>(notice =>
        {
            notice.ToTable("supervision_notices");
            notice.HasIndex(n => new { n.ItemId, n.IssuedAt });
        });
        model.Entity<FieldCheck>(check =>
        {
            check.ToTable("supervision_checks");
            check.HasIndex(c => new { c.ItemId, c.At });
        });
        model.Entity<ReportRequest>(request =>
        {
            request.ToTable("supervision_requests");
            request.HasIndex(r => new { r.ItemId, r.At });
        });
    }

    private sealed class Ids() : ValueComparer<IReadOnlyList<Guid>>(
        (one, other) => one!.SequenceEqual(other!),
        list => list.Aggregate(0, (hash, id) => HashCode.Combine(hash, id)),
        list => list.ToList());
}
