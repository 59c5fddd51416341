using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.FilingSheets;

internal sealed class FilingSheetMap : ITableMap
{
    public void Apply(ModelBuilder model) => model.Entity<FilingSheetTemplate>(template =>
    {
        template.ToTable("filing_sheet_templates");
        template.HasIndex(t => new { t.OrganId, t.Kind }).IsUnique();

        // To an index two nulls are two different kinds; an organ has one general sheet all the same.
        template.HasIndex(t => t.OrganId).IsUnique().HasFilter("kind IS NULL");
    });
}
