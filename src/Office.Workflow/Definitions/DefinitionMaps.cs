using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Workflow.Definitions;

internal sealed class DefinitionMaps : ITableMap
{
    public void Apply(ModelBuilder model)
    {
        model.Entity<ProcessDraft>(draft =>
        {
            draft.ToTable("process_drafts");
            draft.Property(d => d.Revision).IsConcurrencyToken();
            draft.HasIndex(d => new { d.OrganId, d.Key }).IsUnique();
        });
        model.Entity<ProcessChoice>(choice =>
        {
            choice.ToTable("process_choices");
            choice.HasIndex(c => new { c.OrganId, c.MatterKind }).IsUnique();
        });
    }
}
