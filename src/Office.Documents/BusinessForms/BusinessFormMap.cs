using Microsoft.EntityFrameworkCore;
using Office.Documents.BusinessForms.Designs;
using Office.Documents.BusinessForms.Matters;
using Office.Documents.BusinessForms.Opinions;
using Office.Documents.BusinessForms.Publishing;
using Office.Organization.Foundation;

namespace Office.Documents.BusinessForms;

internal sealed class BusinessFormMap : ITableMap
{
    public void Apply(ModelBuilder model)
    {
        ApplyDesigns(model);
        ApplyMatters(model);
        ApplyClaims(model);
    }

    private static void ApplyDesigns(ModelBuilder model)
    {
        model.Entity<BusinessForm>(form =>
        {
            form.ToTable("business_forms");
            form.HasIndex(f => new { f.OrganId, f.Key }).IsUnique();
            form.Property(f => f.Key).HasMaxLength(FormLimits.KeyCharacters);
        });
        model.Entity<FormVersion>(version =>
        {
            version.ToTable("form_versions");
            version.HasIndex(v => new { v.FormId, v.Version }).IsUnique();
            version.HasIndex(v => new { v.Key, v.OrganId });
        });
    }

    private static void ApplyMatters(ModelBuilder model)
    {
        model.Entity<FormMatter>(matter =>
        {
            matter.ToTable("form_matters");
            matter.HasIndex(m => new { m.FormId, m.OrganId, m.SubmittedAt });
            matter.HasIndex(m => new { m.DrafterId, m.SavedAt });
            matter.HasIndex(m => m.AboutId);
            matter.Property(m => m.Title).HasMaxLength(FormLimits.TitleCharacters);
        });
        model.Entity<FormText>(text =>
        {
            text.ToTable("form_texts");
            text.HasKey(t => new { t.MatterId, t.Version });
        });
        model.Entity<FormValueRow>(value =>
        {
            value.ToTable("form_values");
            value.HasKey(v => new { v.MatterId, v.Field });
            value.HasIndex(v => new { v.FormId, v.Field, v.Text });
        });
    }

    private static void ApplyClaims(ModelBuilder model)
    {
        model.Entity<FormClaim>(claim =>
        {
            claim.ToTable("form_claims");
            // What repeats exactly cannot be written twice, whoever looked first.
            claim.HasIndex(c => new { c.FormId, c.OrganId, c.Field, c.Text, c.From }).IsUnique();
            claim.HasIndex(c => c.MatterId);
        });
        model.Entity<FormOpinion>(opinion =>
        {
            opinion.ToTable("form_opinions");
            opinion.HasIndex(o => new { o.MatterId, o.At });
            // One decision per work item: a second click finds the first one here even without its command id.
            opinion.HasIndex(o => new { o.WorkItemId, o.OfficialId }).IsUnique();
        });
    }
}
