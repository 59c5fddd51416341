using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.FilingSheets;

internal sealed class FilingSheetMap : ITableMap
{
    public void Apply(ModelBuilder model) => model.Entity<FilingSheetTemplate>(template =>
    {
        template.ToTable("filing_sheet_templates");
        template.HasIndex(t => new { t.OrganId, t.Kind }).IsUnique();
    });
}
